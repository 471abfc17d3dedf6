import { amountFromText, changeUnit, spellAmount, writeDelta } from './amountFunctions';
import { apportionAmount } from './apportionFunction';
import { amountOfCostBasis } from './costBasisFunction';
import { change, rateOfChange } from './changeFunctions';
import { grantAmounts } from './grantFunction';
import { hasAchieved, standardDistrict } from './scoreFunctions';
import { availableBudget, rateOfExecution, remainingBalance } from './settlementFunctions';

/** A worksheet function as the runtime calls it; an argument left out arrives as null. */
type WorksheetFunction = (...args: never[]) => unknown[][];

/** The functions by their id, which never changes: workbooks hold it. A test compares the ids with the metadata. */
export const worksheetFunctions: Record<string, WorksheetFunction> = {
  WON: amountFromText,
  UNIT: changeUnit,
  HANGUL: spellAmount,
  DELTA: writeDelta,
  BASIS: amountOfCostBasis,
  CHANGE: change,
  CHANGERATE: rateOfChange,
  DISTRICT: standardDistrict,
  ACHIEVED: hasAchieved,
  APPORTION: apportionAmount,
  GRANT: grantAmounts,
  AVAILABLE: availableBudget,
  BALANCE: remainingBalance,
  EXECUTIONRATE: rateOfExecution,
};
