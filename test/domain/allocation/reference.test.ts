import fc from 'fast-check';
import { allocate } from '../../../src/domain/allocation/allocate';
import { caseInput } from './caseInput';
import { randomCase } from './randomCase';
import type { Answer, Case } from './reference';
import { referenceAllocation } from './reference';

/** What the product answers, in the shape of the reference. */
function productAllocation(year: Case): Answer {
  const result = allocate(caseInput(year));
  if (!result.ok) {
    const codes = new Set(
      result.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    );
    // Amounts above a budget are the one refusal that a random case can run into.
    expect([...codes]).toEqual(['E28']);
    return 'refused';
  }
  const { splits, perProject } = result.value;
  const amountsOf = (split: (typeof splits)[number] | undefined) =>
    year.districts.map((district) =>
      BigInt(split?.shares.find((share) => share.district === district)?.amount ?? 0),
    );
  return perProject.some(({ granted }) => granted === null)
    ? { pool: amountsOf(splits[0]) }
    : {
        projects: year.projects.map(({ code }) => amountsOf(splits.find(({ project }) => project === code))),
      };
}

describe('the allocation against an independent reference', () => {
  test('agrees to the won on 10,000 random years over all policies', () => {
    const seen = { refused: 0, paid: 0 };
    fc.assert(
      fc.property(randomCase(), (year) => {
        const answer = productAllocation(year);
        seen[answer === 'refused' ? 'refused' : 'paid'] += 1;
        expect(answer).toEqual(referenceAllocation(year));
      }),
      { numRuns: 10_000 },
    );
    // A generator that only made refusals would prove nothing.
    expect(seen.paid).toBeGreaterThan(6_000);
  });
});
