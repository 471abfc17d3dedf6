import type { problemsKo } from '../ko/problems';

/** The English twin of `problems.ko.ts`. */
export const problemsEn: Readonly<Record<keyof typeof problemsKo, string>> = {
  'problem.general': 'Excel could not carry out the request.',
  'problem.generalTodo':
    'Nothing was written. Please try again in a moment; if it happens again, tell your IT desk what stands below.',
  'problem.editing': 'A cell is being edited, so Excel could not answer.',
  'problem.editingTodo': 'Nothing was written. Please finish with Enter and try again.',
  'problem.denied': 'Excel refused: a sheet or the workbook is protected, or you may not change it.',
  'problem.deniedTodo':
    'Nothing was written. Please unprotect it on the Review tab, or ask for the right to edit, and try again.',
  'problem.tooLarge': 'There is too much data for Excel to pass on at once; Excel on the web takes 5 MB.',
  'problem.tooLargeTodo':
    'Nothing was written. Please delete sheets and rows that are not used, or open the file in desktop Excel, and try again.',
  'problem.interrupted': 'The connection to Excel broke off.',
  'problem.interruptedTodo':
    'Nothing was written. Please check the network and try again; if it happens again, tell your IT desk what stands below.',
  'problem.script': 'A file of this screen did not arrive.',
  'problem.scriptTodo':
    'Your sheets are untouched. Please check the network and try again; if it happens again, ask your IT desk whether the file below is blocked.',
  'problem.details': 'Details',
  'problem.retry': 'Try again',
};
