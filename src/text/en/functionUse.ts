import type { FunctionUseKey } from '../ko/functionUse';

/** The English twin of `functionUse.ko.ts`. */
export const functionUseEn: Readonly<Record<FunctionUseKey, string>> = {
  heading: 'Functions of Gyobu',

  nameErrors: 'Formulas that show #NAME?',
  misspelt: 'Gyobu has no function {written}. Please check the name of the function.',
  misspeltLike: 'Gyobu has no function {written}. Please enter the formula again as below.',
  stored:
    'Saved by an Excel without Gyobu, under the name {written}. Please enter the formula again as below.',
  otherNamespace:
    "The word before the function is GYOBU in every language. Please enter '{written}' again as below.",
  notLoaded:
    'The formula is right, but Gyobu has not calculated it yet. Please press Ctrl+Alt+F9; if that does not help, save the file, open Excel again and press Open Gyobu on the Home tab.',
  otherNames: 'Please check the other functions and names in it, too.',
  notSupported:
    'This Excel cannot calculate functions of add-ins. Please open the file in a current Microsoft 365 Excel or Excel on the web, and turn the formulas into values there.',

  freeze: 'Turn into values',
  hint: 'Without Gyobu these formulas become #NAME?. Before a file is sent, the chosen ones are turned into what they show now; the formulas are kept in 「수정기록」.',
  all: 'Choose all',
  becomes: ' becomes the value: ',
  more: '{shown} and {count:count} more [cell/cells]',
  mixed: 'There is more in this formula; all of it becomes a value.',
  action: 'Turn into values ({count})',
  actionHint: 'Only the chosen formulas, all at once. If one of them is held up, nothing is changed.',
  running: 'Turning formulas into values.',
  done: '{count:count} [formula/formulas] [was/were] turned into values.',
  undo: 'Undo',
  undoing: 'Putting the formulas back.',
  undone: '{count:count} [formula/formulas] [was/were] put back.',

  kept: 'What stays a formula',
  error: 'Shows {shows}, which is never kept as a value. Please mend it first.',
  referred:
    'The formula in {place} refers to this range as {cell}#. Please write {area} there instead of {cell}#, and then turn it into values.',
};
