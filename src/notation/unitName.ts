import type { MoneyUnit } from '../domain/moneyUnit';
import { withoutSpaces } from './plainText';

/** The units of money as papers write them. */
export const unitNames: Readonly<Record<MoneyUnit, string>> = {
  won: '원',
  thousand: '천원',
  tenThousand: '만원',
  million: '백만원',
  hundredMillion: '억원',
};

const unitByName: ReadonlyMap<string, MoneyUnit> = new Map([
  ['원', 'won'],
  ['천원', 'thousand'],
  ['만원', 'tenThousand'],
  ['백만원', 'million'],
  ['억원', 'hundredMillion'],
]);

/** The unit that a text names (`천원`, `백만 원`); null for anything else. */
export function parseUnit(text: string): MoneyUnit | null {
  return unitByName.get(withoutSpaces(text)) ?? null;
}
