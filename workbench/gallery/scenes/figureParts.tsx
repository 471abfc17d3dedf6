import type { ReactNode } from 'react';
import { won } from '../../../src/domain/money/won';
import { DistrictBars } from '../../../src/taskpane/comparing/DistrictBars';
import { FigureTable } from '../../../src/taskpane/parts/FigureTable';
import { Title } from '../../../src/taskpane/parts/Title';
import { fakeWorkbook } from '../fakeWorkbook';
import { PartState } from '../PartState';
import type { SampleYears } from '../sampleYears';
import type { SceneGroup } from '../scene';

/** The head of the pane before a year is known, and over a trial and a final year. */
async function titles({ sample, whole }: SampleYears): Promise<ReactNode> {
  const [trial, final] = await Promise.all([fakeWorkbook(sample).read(), fakeWorkbook(whole).read()]);
  return (
    <>
      <PartState name="연도를 모름 · No year">
        <Title reading={null} />
      </PartState>
      <PartState name="시산 · Trial">
        <Title reading={trial} />
      </PartState>
      <PartState name="확정 · Final">
        <Title reading={final} />
      </PartState>
    </>
  );
}

const budgetColumns = ['과목', '2019예산액', '2020예산액', '증감', '증감률(%)'];

const bars = [
  { district: '종로구', amount: won(155_867_000), change: won(21_000) },
  { district: '중구', amount: won(64_000_000), change: won(-5_000_000) },
  { district: '용산구', amount: won(0), change: won(0) },
];

/** 숫자 부품: the year, tables of figures and bars. */
export const figureParts: SceneGroup = {
  id: 'figure-parts',
  name: '숫자 부품 · Parts with figures',
  scenes: [
    { id: 'part-Title', name: 'Title', shows: '확정', part: titles },
    {
      id: 'part-FigureTable',
      name: 'FigureTable',
      shows: '증감률(%)',
      part: () => (
        <>
          <FigureTable
            name="교부내역"
            unit="thousand"
            columns={['사업', '달성', '교부액', '집행잔액']}
            rows={[
              { key: 'sum', head: '계', figures: ['', '3,000,000', '0'], isTotal: true },
              { key: 'P1', head: 'P1', figures: ['25개 구', '600,000', '0'] },
              { key: 'P2', head: 'P2', figures: ['15개 구', '600,000', '0'], isShown: true },
            ]}
          />
          <FigureTable
            isStacked
            name="예산총괄"
            unit="thousand"
            columns={budgetColumns}
            rows={[
              { key: 'sum', head: '계', figures: ['7,403,100', '3,000,000', '△4,403,100', '△59'] },
              { key: 'item', head: '사무관리비', figures: ['3,100', '0', '△3,100', '△100'] },
            ]}
          />
        </>
      ),
    },
    {
      id: 'part-FigureTable-won',
      name: 'FigureTable: 원 단위의 큰 금액 · Large amounts in won',
      shows: '단위: 원',
      part: () => (
        <FigureTable
          isStacked
          name="예산총괄"
          unit="won"
          columns={budgetColumns}
          rows={[
            {
              key: 'item',
              head: '자치구기타재원조정비',
              figures: ['7,400,000,500', '3,000,000,000', '△4,400,000,500', '△59'],
            },
          ]}
        />
      ),
    },
    {
      id: 'part-DistrictBars',
      name: 'DistrictBars',
      shows: '차이 △5,000',
      part: () => (
        <>
          <DistrictBars label="자치구별 교부액" unit="thousand" bars={bars} />
        </>
      ),
    },
  ],
};
