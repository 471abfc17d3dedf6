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
    .map((each) => ({ each, distance: editDistance(typed, each) }))
    .filter(({ each, distance }) => distance <= Math.min(2, Math.floor(each.length / 3)))
    .toSorted((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first && first.distance !== second?.distance ? first.each : null;
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [row, letter] of Array.from(a).entries()) {
    const line = [row + 1];
    for (const [column, other] of Array.from(b).entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
