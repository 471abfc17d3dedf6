import type { District } from '../../domain/districts/district';
import { count } from '../reading/cells/numberCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputTable } from '../reading/inputRows';
import { reportTwice } from '../reading/reportTwice';
import { districtKey } from '../../notation/districtName';

/** 자치구: the districts in official order. Without it they are Seoul's 25. */
const districtsSheet = inputSheet({
  name: '자치구',
  synonyms: ['자치구목록'],
  about: '자치구를 직제순으로 한 행에 하나씩 적습니다. 시트가 없으면 서울 25개 자치구를 씁니다.',
  columns: {
    name: column(text, ['자치구'], {
      required: true,
      filled: true,
      about: '자치구 이름입니다.',
      example: '종로구',
      width: 12,
    }),
    order: column(count, ['순서'], {
      about: '직제순 번호입니다. 비우면 적힌 차례를 따릅니다.',
      example: '1',
      width: 8,
    }),
    code: column(text, ['행정코드'], { about: '행정표준코드 다섯 자리입니다.', example: '11110', width: 10 }),
    aliases: column(text, ['별칭'], {
      about: '붙여 넣은 자료에 나오는 다른 이름을 쉼표로 나누어 적습니다.',
      width: 24,
    }),
  },
  rules: ['순서가 적힌 행이 먼저 순서대로, 나머지는 적힌 차례로 옵니다.'],
});

/** The districts in official order. */
export const districtRows = inputTable(districtsSheet, {
  read: ({ rows }, context): District[] => {
    const alike = { keyOf: (name: string) => districtKey(name), kind: 'rowTwice' } as const;
    reportTwice(rows, districtsSheet.columns, 'name', alike, context);
    const seen = new Set<string>();
    return rows
      .flatMap(({ values: { name, order, code, aliases }, at }) => {
        if (name === null || seen.has(districtKey(name))) return [];
        seen.add(districtKey(name));
        return [{ order: order ?? Infinity, district: { name, code, aliases: namesIn(aliases), at } }];
      })
      .toSorted((a, b) => (a.order === b.order ? 0 : a.order - b.order))
      .map(({ district }) => district);
  },
  write: (rows) =>
    rows.map(({ name, code, aliases }, i) => ({ name, order: i + 1, code, aliases: aliases.join(', ') })),
});

function namesIn(aliases: string | null): string[] {
  return (aliases ?? '')
    .split(/[,、;·/\n]/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}
