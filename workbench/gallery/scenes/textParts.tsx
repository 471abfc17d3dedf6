import { issue } from '../../../src/domain/issues/issue';
import { IssueCard, IssueList } from '../../../src/taskpane/parts/IssueList';
import { CopyText } from '../../../src/taskpane/copying/CopyText';
import { Fold } from '../../../src/taskpane/parts/Fold';
import { GoTo } from '../../../src/taskpane/parts/GoTo';
import { clipboardTakes, press } from '../acts';
import { PartState } from '../PartState';
import type { SceneGroup } from '../scene';

/** 글 부품: findings, places, folds, and texts to copy. */
export const textParts: SceneGroup = {
  id: 'text-parts',
  name: '글 부품 · Parts with text',
  scenes: [
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
      id: 'part-IssueCard',
      name: 'IssueCard',
      shows: '3칸, 같은 까닭',
      part: () => (
        <ul className="issues">
          <IssueCard
            issues={['D3', 'D4', 'D5'].map((cell) =>
              issue('scoreMissing', { sheet: '자치구점수', cell }, { district: '중구', project: 'P1' }),
            )}
          />
        </ul>
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
      shows: '3칸 바뀜',
      part: () => (
        <>
          <PartState name="글 사이 · In a text">
            <Fold summary="자세한 내용">
              <code>GeneralException: The host hung up.</code>
            </Fold>
          </PartState>
          <PartState name="한 줄 · A row">
            <Fold
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
