import type { PolicyKind } from '../../../src/domain/allocation/policies';
import { policyKinds } from '../../../src/domain/allocation/policies';
import { policyNames } from '../../../src/notation/policyName';
import { choice } from '../../../src/sheets/reading/cells/choiceCell';
import { policyKind } from '../../../src/sheets/reading/cells/policyCells';
import type { CellKind } from '../../../src/sheets/reading/column';

describe('the cell of 배분방식', () => {
  it('writes every policy by its name', () => {
    expect(policyKinds.map((kind) => policyKind.write(kind, 'thousand'))).toEqual(Object.values(policyNames));
  });

  it('with a policy forgotten is no cell of 배분방식: the compiler says so', () => {
    const lacking = choice({ equal: ['균등'] });
    // @ts-expect-error it could not write the other eight
    const taken: CellKind<PolicyKind> = lacking;
    expect(taken.choices).toEqual(['균등']);
  });
});
