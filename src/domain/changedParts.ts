import { canonicalText } from './fingerprint';

/** The fields of a content (a policy, a rounding) that its canonical text did not have as they are now; its place is none. */
export function changedParts<T extends object>(before: string, now: T): Exclude<keyof T & string, 'at'>[] {
  return (Object.keys(now) as (keyof T & string)[])
    .filter((field): field is Exclude<keyof T & string, 'at'> => field !== 'at')
    .filter((field) => {
      const part = canonicalText({ [field]: now[field] }).slice(1, -1);
      // With what stands around it: a unit of 1,000 is none of 10,000.
      return ![`{${part}}`, `{${part},`, `,${part},`, `,${part}}`].some((held) => before.includes(held));
    });
}
