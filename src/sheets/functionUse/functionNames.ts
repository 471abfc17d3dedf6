import { editDistance } from '../../notation/editDistance';

/** Before the name of every worksheet function of Gyobu, as the manifest says. Excel does not translate it. */
export const functionNamespace = 'GYOBU';

/** The worksheet functions by name (워크시트 함수): a test holds them equal to `src/functions/catalogue.ts`. */
export const functionNames = [
  'WON',
  'UNIT',
  'HANGUL',
  'DELTA',
  'BASIS',
  'CHANGE',
  'CHANGERATE',
  'DISTRICT',
  'ACHIEVED',
  'APPORTION',
  'GRANT',
  'AVAILABLE',
  'BALANCE',
  'EXECUTIONRATE',
] as const;

const names: ReadonlySet<string> = new Set(functionNames);

/** Whether Gyobu has a function of this name, in whatever case. */
export function isFunctionName(name: string): boolean {
  return names.has(name.toUpperCase());
}

/** The function whose name differs from a misspelt one in at most two letters; null where none or several do. */
export function nearestFunctionName(name: string): string | null {
  const typed = name.toUpperCase();
  const near = functionNames
    .map((each) => ({ each, distance: lettersApart(typed, each) }))
    .filter(({ each, distance }) => distance <= Math.min(2, Math.floor(each.length / 3)))
    .toSorted((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first && first.distance !== second?.distance ? first.each : null;
}

/** How many letters apart two names are. */
export function lettersApart(a: string, b: string): number {
  return editDistance(Array.from(a), Array.from(b));
}
