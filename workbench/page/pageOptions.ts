import type { HostErrorCode } from '../host/hostError';
import type { Fault, Misbehaviour } from '../host/misbehaviour';
import type { Requirements } from '../host/requirements';
import { floorRequirements } from '../host/requirements';
import type { ThemeName } from '../host/themes';

/** What the address of the page asks for: for tests and pictures; a person needs none of it. */
export interface PageOptions {
  readonly locale: 'ko-KR' | 'en-US';
  readonly theme: ThemeName;
  readonly misbehaviour: Misbehaviour;
  readonly requirements: Requirements;
  /** Worksheets that are protected once the workbook is open. */
  readonly protectedSheets: readonly string[];
}

/**
 * Reads the query of the page's address.
 *
 * - `locale=en-US`, `theme=dark` or `highContrast`
 * - `fail=3:AccessDenied`, `fail=3:lost:everything`: the third request fails, after nothing, `half` or `everything`
 *   of it was done; may be given several times
 * - `delay=500`: milliseconds before every answer; `limit=5000000`: bytes an answer may have
 * - `set=ExcelApi:1.10`: another version of a requirement set; `without=CustomFunctionsRuntime`: not supported
 * - `protect=교부내역`: a protected sheet
 *
 * @throws Error for a query that it does not understand, since a test would otherwise try something else
 */
export function pageOptions(query: string): PageOptions {
  const parameters = new URLSearchParams(query);
  const faults = parameters.getAll('fail').map(faultOf);
  const delay = numberOf(parameters, 'delay');
  const answerLimit = numberOf(parameters, 'limit');
  return {
    locale: parameters.get('locale') === 'en-US' ? 'en-US' : 'ko-KR',
    theme: themeOf(parameters.get('theme') ?? 'light'),
    misbehaviour: {
      ...(faults.length > 0 && { faults }),
      ...(delay !== null && { delay }),
      ...(answerLimit !== null && { answerLimit }),
    },
    requirements: requirementsOf(parameters),
    protectedSheets: parameters.getAll('protect'),
  };
}

function faultOf(text: string): Fault {
  const match = /^(\d+):(\w+)(?::(nothing|half|everything))?$/.exec(text);
  const [, request, code, done] = match ?? [];
  if (request === undefined || code === undefined) throw new Error(`fail=${text} is not understood`);
  return {
    request: Number(request),
    code: code as HostErrorCode,
    ...(done !== undefined && { done: done as NonNullable<Fault['done']> }),
  };
}

function numberOf(parameters: URLSearchParams, name: string): number | null {
  const text = parameters.get(name);
  if (text === null) return null;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`${name}=${text} is not understood`);
  return number;
}

function themeOf(text: string): ThemeName {
  if (text === 'light' || text === 'dark' || text === 'highContrast') return text;
  throw new Error(`theme=${text} is not understood`);
}

function requirementsOf(parameters: URLSearchParams): Requirements {
  const lowered = parameters.getAll('set').map((text) => {
    const [name, version] = text.split(':');
    if (name === undefined || version === undefined) throw new Error(`set=${text} is not understood`);
    return [name, version] as const;
  });
  const missing = new Set(parameters.getAll('without'));
  return Object.fromEntries(
    [...Object.entries(floorRequirements), ...lowered].filter(([name]) => !missing.has(name)),
  );
}
