import type { ReactNode } from 'react';
import { won } from '../../../src/domain/won';
import { issue } from '../../../src/domain/issue';
import { IssueList } from '../../../src/taskpane/checking/IssueList';
import { DistrictBars } from '../../../src/taskpane/comparing/DistrictBars';
import { CopyText } from '../../../src/taskpane/copying/CopyText';
import { FigureTable } from '../../../src/taskpane/parts/FigureTable';
import { Fold } from '../../../src/taskpane/parts/Fold';
import { GoTo } from '../../../src/taskpane/parts/GoTo';
import { Title } from '../../../src/taskpane/parts/Title';
import { clipboardTakes, press } from '../acts';
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

/** 보이는 부품: figures, texts, places and folds. */
export const showingParts: SceneGroup = {
  id: 'showing-parts',
  name: '보이는 부품 · Parts that show',
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
    {
      id: 'part-IssueList',
      name: 'IssueList',
      shows: '120점이 0점부터 만점 100점까지의 범위를 벗어납니다.',
      part: () => (
        <IssueList
          issues={[
            issue(
              'scoreOutOfRange',
              { sheet: '자치구점수', cell: 'D7' },
              { district: '동대문구', project: 'P3', score: 120, max: 100 },
            ),
            issue('runUnsigned', { sheet: '배분기록', cell: 'I4' }, { missing: '작성자' }),
            issue('resultNotApproved', { sheet: '위원회', cell: null }),
          ]}
        />
      ),
    },
    {
      id: 'part-GoTo',
      name: 'GoTo',
      shows: '「자치구점수」 A7로 이동',
      part: () => (
        <>
          <GoTo at={{ sheet: '자치구점수', cell: 'A7' }} />
          <GoTo at={{ sheet: '교부내역', cell: null }} />
          <GoTo at={{ sheet: '교부내역', cell: 'D8' }}>D8</GoTo>
        </>
      ),
    },
    {
      id: 'part-Fold',
      name: 'Fold',
      shows: '남은 자치구 3곳(단위: 천원)',
      part: () => (
        <>
          <PartState name="글 사이 · In a text">
            <Fold summary="자세한 내용">
              <code>GeneralException: The host hung up.</code>
            </Fold>
          </PartState>
          <PartState name="따로 · A block">
            <Fold isBlock summary="남은 자치구 3곳(단위: 천원)">
              <p>종로구, 중구, 용산구</p>
            </Fold>
          </PartState>
          <PartState name="한 줄 · A row">
            <Fold
              isRow
              summary={
                <>
                  <span>「교부내역」</span> <span className="change-kind">3칸 바뀜</span>
                </>
              }
            >
              <p>B5 24,000 → 25,000</p>
            </Fold>
          </PartState>
        </>
      ),
    },
    ...(['text', 'nothing'] as const).map((takes) => ({
      id: takes === 'text' ? 'part-CopyText' : 'part-CopyText-closed',
      name: takes === 'text' ? 'CopyText' : 'CopyText: 막힘 · closed',
      shows: takes === 'text' ? '복사하였습니다.' : '복사가 막혀 있습니다.',
      part: () => <CopyText label="통지 문안" text={'종로구청장 귀하\n\n교부액: 금155,867,000원'} />,
      acts: [clipboardTakes(takes), press('.copy-row .fui-Button')],
    })),
  ],
};
