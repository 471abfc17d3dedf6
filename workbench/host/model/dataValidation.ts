import type { Validation } from '../../workbook/validation';
import { areaAddress } from '../../../src/sheets/model/address';
import { booleanArg } from '../args';
import { intersect } from '../areaReference';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { defineClass, procedure, scalar } from '../hostObject';
import type { Json, JsonRecord } from '../wire';
import { isRecord } from '../wire';
import type { RangeTarget } from './rangeTarget';

/** Excel's name for a rule, the file's type, and the field with the single formula of a custom rule. */
const kinds = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
} as const;

/** What may be typed into a range (데이터 유효성). One rule covers the whole range. */
export const dataValidation: (target: RangeTarget) => HostObject = defineClass<'DataValidation', RangeTarget>(
  'DataValidation',
  {
    type: scalar((target) => {
      const type = found(target)?.type;
      const name = Object.entries(kinds).find(([, file]) => file === type)?.[0];
      return name === undefined ? 'None' : name.charAt(0).toUpperCase() + name.slice(1);
    }),
    rule: scalar(
      (target) => ruleJson(found(target)),
      (target, value) => {
        set(target, (before) => ({ ...before, ...parseRule(value) }));
      },
    ),
    prompt: scalar(
      (target) => {
        const prompt = found(target)?.prompt;
        return {
          showPrompt: prompt !== undefined,
          title: prompt?.title ?? '',
          message: prompt?.message ?? '',
        };
      },
      (target, value) => {
        const prompt = { title: field(value, 'title'), message: field(value, 'message') };
        set(target, (before) => ({ ...before, prompt }));
      },
    ),
    errorAlert: scalar(
      (target) => {
        const alert = found(target)?.alert;
        return {
          showAlert: alert !== undefined,
          style: alert?.style ?? 'Stop',
          title: alert?.title ?? '',
          message: alert?.message ?? '',
        };
      },
      (target, value) => {
        const style = field(value, 'style') || 'Stop';
        const alert = { title: field(value, 'title'), message: field(value, 'message'), style };
        set(target, (before) => ({ ...before, alert }));
      },
    ),
    ignoreBlanks: scalar(
      (target) => found(target)?.allowBlank ?? true,
      (target, value) => {
        const allowBlank = booleanArg(value);
        set(target, (before) => ({ ...before, allowBlank }));
      },
    ),
    clear: procedure((target) => {
      target.state.checkWritable(target.sheet);
      target.sheet.validations = target.sheet.validations.filter(({ area }) => !intersect(area, target.area));
    }),
  },
);

function found({ sheet, area }: RangeTarget): Validation | undefined {
  return sheet.validations.find((validation) => intersect(validation.area, area));
}

function set(target: RangeTarget, change: (before: Validation) => Validation): void {
  const { state, sheet, area } = target;
  state.checkWritable(sheet);
  const same = sheet.validations.find((validation) => areaAddress(validation.area) === areaAddress(area));
  const after = change(same ?? { area, type: 'custom', allowBlank: true });
  sheet.validations = [...sheet.validations.filter((other) => !intersect(other.area, area)), after];
}

function parseRule(rule: Json): Partial<Validation> & Pick<Validation, 'type'> {
  const [name, body] = isRecord(rule)
    ? (Object.entries(rule).find(([, value]) => isRecord(value)) ?? [])
    : [];
  const type = name === undefined ? undefined : Object.entries(kinds).find(([kind]) => kind === name)?.[1];
  if (type === undefined || !isRecord(body)) throw new HostError('InvalidArgument');
  if (type === 'list') {
    const source = field(body, 'source');
    return source.startsWith('=')
      ? { type, formula1: source.slice(1) }
      : { type, values: source.split(',').map((choice) => choice.trim()) };
  }
  if (type === 'custom') return { type, formula1: field(body, 'formula').replace(/^=/, '') };
  const operator = field(body, 'operator');
  return {
    type,
    operator: operator.charAt(0).toLowerCase() + operator.slice(1),
    formula1: formula(body, 'formula1'),
    formula2: formula(body, 'formula2'),
  };
}

function ruleJson(validation: Validation | undefined): JsonRecord {
  if (!validation) return {};
  const { type, values, formula1 = '', formula2 = '', operator = 'between' } = validation;
  const name = Object.entries(kinds).find(([, file]) => file === type)?.[0] ?? type;
  if (type === 'list')
    return { [name]: { inCellDropDown: true, source: values?.join(',') ?? `=${formula1}` } };
  if (type === 'custom') return { [name]: { formula: `=${formula1}` } };
  const word = operator.charAt(0).toUpperCase() + operator.slice(1);
  return { [name]: { formula1, formula2, operator: word } };
}

function field(value: Json, name: string): string {
  const found = isRecord(value) ? value[name] : undefined;
  return typeof found === 'string' ? found : '';
}

function formula(body: JsonRecord, name: string): string {
  const value = body[name];
  return typeof value === 'number' ? String(value) : field(body, name).replace(/^=/, '');
}
