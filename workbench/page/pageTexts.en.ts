import type { PageTextKey } from './pageTexts.ko';

/** The same in English. */
export const pageTextsEn: Readonly<Record<PageTextKey, string>> = {
  title: 'Gyobu workbench',
  what: 'Try the add-in without Excel. The file does not leave this machine.',
  sample: 'Sample · its scores are invented',
  open: 'Open',
  save: 'Save',
  drop: 'Drop an .xlsx file here to open it.',
  ribbon: 'The add-in’s buttons of the Home tab',
  workbook: 'Workbook',
  pane: 'Task pane',
  closePane: 'Close the task pane',
  opening: 'Opening the file.',
  opened: 'Opened “{name}”.',
  saved: 'Saved “{name}” to the downloads folder.',
  notSaved:
    'Not saved. The formula {formula} in “{sheet}” {cell} depends on cells that have changed and cannot be calculated here ({count} cells). Please turn it into a value, or put back what was changed.',
  savedWithout: 'Not saved yet. {losses} To save all the same, please press Save again.',
  notOpened: '“{name}” was not opened. {reason}',
  unknownReason: 'Please check whether the file is damaged.',
  protected: 'Nothing was entered: “{sheet}” is protected. Please unprotect it first.',
  valuesOnly:
    'In this grid only values and formulas can be changed. Please use Excel for formats, rows and columns.',
  running: 'Running “{command}”.',
  failed: 'The workbench has failed. {reason}',
};
