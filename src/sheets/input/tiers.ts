import { issue } from '../../domain/issues/issue';
import type { Tier, TierCut } from '../../domain/allocation/tier';
import { amount } from '../reading/cells/amountCell';
import { count, quantity, share } from '../reading/cells/numberCell';
import { project } from '../reading/cells/projectCell';
import { targetScore } from '../reading/cells/scoreCell';
import { text } from '../reading/cells/textCell';
import { column, printedHeader } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import { inputTable } from '../reading/inputRows';
import type { DataRow } from '../reading/readRow';
import { cellOfField } from '../reading/readRow';

/** 등급: the tiers among the achievers, best first (등급정액, 등급가중). */
const tiersSheet = inputSheet({
  name: '등급',
  synonyms: ['등급기준'],
  about: '달성 자치구의 등급을 높은 등급부터 한 행에 하나씩 적습니다.',
  columns: {
    name: column(text, ['등급'], {
      required: true,
      filled: true,
      about: '등급 이름입니다.',
      example: '최우수',
    }),
    weight: column(quantity, ['가중치'], { about: '등급가중에서 쓰는 가중치입니다.', example: '1.5' }),
    amount: column(amount, ['정액'], {
      about: '등급정액에서 한 자치구가 받는 금액입니다.',
      example: '100,000',
    }),
    count: column(count, ['인원'], { about: '이 등급에 드는 자치구 수입니다.', example: '5', width: 8 }),
    share: column(share, ['비율'], {
      about: '달성 자치구 가운데 이 등급에 드는 비율입니다.',
      example: '20%',
      width: 8,
    }),
    from: column(targetScore, ['점수하한'], {
      about: '이 점수 이상이면 이 등급입니다.',
      example: '90',
      width: 10,
    }),
    project: column(project, ['사업코드', '사업'], {
      about: '한 사업에만 쓰는 등급일 때 적습니다.',
      example: 'P1',
    }),
  },
  rules: [
    '가중치와 정액 가운데 하나는 있어야 합니다.',
    '한 행에는 인원, 비율, 점수하한 가운데 하나만 적습니다. 마지막 등급은 비워 두면 나머지를 모두 받습니다.',
    '비율은 20%, 0.2, 20 가운데 어느 꼴로 적어도 됩니다.',
  ],
});

type Row = DataRow<typeof tiersSheet.columns>;

/** The tiers in sheet order; a sheet with neither 가중치 nor 정액 has no header. */
export const tierRows = inputTable(tiersSheet, {
  read: ({ rows, map, cells }, context): Tier[] | null => {
    if (!map.columns.has('weight') && !map.columns.has('amount')) {
      const header = printedHeader(tiersSheet.columns.weight);
      context.report(issue('headerMissing', { sheet: cells.sheet, cell: null }, { header }));
      return null;
    }
    return rows.flatMap((row) => {
      const { name, weight, amount: fixed, project: code } = row.values;
      return name === null
        ? []
        : [{ name, weight, amount: fixed, cut: cutOf(row, context), project: code, at: row.at }];
    });
  },
  write: (rows) =>
    rows.map(({ cut, ...tier }) => ({
      ...tier,
      count: cut?.by === 'count' ? cut.count : null,
      share: cut?.by === 'share' ? cut.share : null,
      from: cut?.by === 'score' ? cut.from : null,
    })),
});

/** How the tier is cut off; two ways in one row contradict each other (R09). */
function cutOf(row: Row, { report }: ReadingContext): TierCut | null {
  const { count: places, share: part, from } = row.values;
  const cuts: TierCut[] = [
    ...(places === null ? [] : [{ by: 'count', count: places } as const]),
    ...(part === null ? [] : [{ by: 'share', share: part } as const]),
    ...(from === null ? [] : [{ by: 'score', from } as const]),
  ];
  if (cuts.length > 1) report(issue('tierCutTwice', cellOfField(row, 'name')));
  return cuts[0] ?? null;
}
