import type { FilledFormula } from '../../src/sheets/functionUse/filledFormula';

/** A function of Gyobu that fills 25 cells, as the gallery and the component tests show it. */
export const spilledFormula: FilledFormula = {
  at: { sheet: '나눔', cell: 'C1' },
  formula: '=GYOBU.APPORTION(A1:A25,1000000)',
  value: 40_000,
  isMixed: false,
  nameError: null,
  area: 'C1:C25',
  values: Array.from({ length: 25 }, () => [40_000]),
  obstacle: null,
};
