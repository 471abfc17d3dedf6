import { areaAddress, parseArea } from '../../src/sheets/address';
import type { Validation } from '../workbook/validation';
import type { FileValidation } from './library';

/** One rule of the file may cover several areas (`A1:A5 C1:C5`); the workbook keeps one each. */
export function validationsOfFile(validations: readonly FileValidation[]): Validation[] {
  return validations.flatMap((rule) =>
    rule.range.split(/\s+/).flatMap((address) => {
      const area = parseArea(address);
      return area ? [{ ...common(rule), area }] : [];
    }),
  );
}

function common(rule: FileValidation): Omit<Validation, 'area'> {
  const prompt = rule.showInputMessage
    ? { prompt: { title: rule.inputTitle ?? '', message: rule.inputMessage ?? '' } }
    : {};
  const alert = rule.showErrorMessage
    ? {
        alert: {
          title: rule.errorTitle ?? '',
          message: rule.errorMessage ?? '',
          style: capital(rule.errorStyle ?? 'stop'),
        },
      }
    : {};
  return {
    type: rule.type,
    allowBlank: rule.allowBlank ?? false,
    ...(rule.operator && { operator: rule.operator }),
    ...(rule.formula1 !== undefined && { formula1: rule.formula1 }),
    ...(rule.formula2 !== undefined && { formula2: rule.formula2 }),
    ...(rule.values && { values: rule.values }),
    ...prompt,
    ...alert,
  };
}

export function fileValidation(rule: Validation): FileValidation {
  const { type, operator, formula1, formula2, values, prompt, alert } = rule;
  return {
    type,
    range: areaAddress(rule.area),
    allowBlank: rule.allowBlank,
    ...(operator && { operator: operator as NonNullable<FileValidation['operator']> }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ...(values && { values: [...values] }),
    ...(prompt && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
    // A rule that the add-in set without an alert still refuses, as in Excel.
    showErrorMessage: true,
    ...(alert && {
      errorTitle: alert.title,
      errorMessage: alert.message,
      errorStyle: alert.style.toLowerCase() as NonNullable<FileValidation['errorStyle']>,
    }),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
