import type { Opinion, OpinionHandling } from '../../../domain/districts/opinion';
import type { TableColumn } from '../../writing/tableColumn';

const handlingNames: Readonly<Record<OpinionHandling, string>> = {
  accepted: '반영',
  partlyAccepted: '일부반영',
  notAccepted: '미반영',
  longTerm: '중장기검토',
};

/** The districts' opinions (조례 제7조제2항) and how each was handled. */
export const opinionColumns: TableColumn<Opinion>[] = [
  { header: '자치구', width: 28, style: 'label', cell: ({ district }) => district },
  { header: '사업', width: 18, covers: 2, style: 'center', cell: ({ project }) => project },
  { header: '의견', width: 36, covers: 4, style: 'text', cell: ({ opinion }) => opinion },
  {
    header: '반영여부',
    width: 18,
    covers: 2,
    style: 'center',
    cell: ({ handling }) => handlingName(handling),
  },
  { header: '검토의견', width: 26, covers: 2, style: 'text', cell: ({ review }) => review },
];

/** `반영 2 · 미반영 1`: how many opinions were handled which way; '' for none. */
export function handlingCounts(opinions: readonly Opinion[]): string {
  const names = [...Object.values(handlingNames), handlingName(null)];
  return names
    .map((name) => ({
      name,
      count: opinions.filter(({ handling }) => handlingName(handling) === name).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`)
    .join(' · ');
}

function handlingName(handling: OpinionHandling | null): string {
  return handling === null ? '미정' : handlingNames[handling];
}
