/**
 * Reads `금삼십억원` back to its number: an independent check of the writer, by the places as they are spoken.
 * Null for what no official paper would spell (a missing 일, places out of order).
 */
export function readHangulAmount(text: string): bigint | null {
  const spelt = /^금(.+)원$/u.exec(text)?.[1];
  if (spelt === undefined) return null;
  if (spelt === '영') return 0n;
  const digit = '[일이삼사오육칠팔구]';
  const section = `(?:${digit}천)?(?:${digit}백)?(?:${digit}십)?(?:${digit})?`;
  const pattern = new RegExp(`^(?:(${section})조)?(?:(${section})억)?(?:(${section})만)?(${section})$`, 'u');
  const sections = pattern.exec(spelt);
  if (!sections) return null;
  return sections
    .slice(1)
    .reduce((total, part: string | undefined) => total * 10_000n + sectionValue(part ?? ''), 0n);
}

function sectionValue(section: string): bigint {
  const places: Record<string, bigint> = { 천: 1000n, 백: 100n, 십: 10n };
  return [...section.matchAll(/([일이삼사오육칠팔구])([천백십]?)/gu)].reduce(
    (sum, [, digit = '', place = '']) => {
      return sum + BigInt('영일이삼사오육칠팔구'.indexOf(digit)) * (places[place] ?? 1n);
    },
    0n,
  );
}
