import type { RecordedCorrection } from '../corrections/workedIn';
import { recordedCorrections } from '../corrections/workedIn';
import { isPaid } from '../corrections/settlementWay';
import { fingerprint } from './fingerprint';
import { grantLimit } from '../budget/grantLine';
import type { PolicyKind } from '../allocation/policy';
import { isPoolPolicy } from '../allocation/policy';
import type { ProgrammeYear } from '../year/programmeYear';
import { runStatus } from '../committee/runStatus';
import type { Settings } from '../year/settings';

/**
 * The parts of a record (기록의 부분): the papers that are drawn up at one time from one set of inputs. What comes later in
 * the year belongs to a later part, so that it asks for that part alone to be written again:
 * - `budget` 예산: 예산총괄, 결산현황, 사업설명서;
 * - `grants` 배분: 교부내역, 배분근거, 점검결과;
 * - `notice` 통지: 교부통지;
 * - `payment` 집행: 지급명세, 정정내역;
 * - `performance` 성과: 성과평가.
 */
export const recordParts = ['budget', 'grants', 'notice', 'payment', 'performance'] as const;
export type RecordPart = (typeof recordParts)[number];

/** Parts that print amounts granted: all that 배분 stands on is an input of theirs too. */
const onGrants: ReadonlySet<RecordPart> = new Set<RecordPart>(['notice', 'payment', 'performance']);

/** The lists of a year; 설정 is none. */
type Lists = Omit<ProgrammeYear, 'settings'>;
export type ListName = keyof Lists;

/**
 * Whether the order of a list's rows decides anything (행 순서): `free` where sorting the sheet changes no amount; else the
 * rows among which it counts, by a name of the group. A row that is in no group (null) may stand anywhere.
 */
type RowOrder<Row> = 'free' | ((year: ProgrammeYear) => (row: Row) => string | null);

interface InputList<Row> {
  readonly parts: readonly RecordPart[];
  readonly order: RowOrder<Row>;
}

/** All rows are one group. */
const whole = () => () => '';

/**
 * Every list of the year: the parts that stand on it, and whether its order counts. A list that is missing here does not
 * compile. No part stands on what is only checked (점수제출) or only asked what it decides (위원회: `factsOf`).
 */
export const inputLists: { readonly [List in ListName]: InputList<Lists[List][number]> } = {
  // Odd units (끝수) go by official order where scores tie, and always under 직제순.
  districts: { parts: ['grants'], order: whole },
  budgetLines: { parts: ['budget'], order: 'free' },
  costBases: { parts: ['budget'], order: 'free' },
  // Ties of 재배분, the rest below the unit and 비례 감액 go by sheet order, among the selected projects.
  projects: {
    parts: ['grants'],
    order:
      () =>
      ({ decision }) =>
        decision === 'selected' ? '' : null,
  },
  indicators: { parts: ['grants'], order: 'free' },
  // Rows of one place are an error of the reader; the last would stand.
  scores: {
    parts: ['grants'],
    order:
      () =>
      ({ district, project }) =>
        `${district}|${project}`,
  },
  submissions: { parts: [], order: 'free' },
  // Best first, among the tiers of one project and among those for all.
  tiers: {
    parts: ['grants'],
    order: (year) => (splitsByTier(year) ? ({ project }) => project ?? '' : () => null),
  },
  // The first of one place stands.
  manualGrants: {
    parts: ['grants'],
    order:
      () =>
      ({ district, project }) =>
        `${district}|${project}`,
  },
  // 예산총괄 prints the history of 교부재원.
  changes: { parts: ['budget', 'grants'], order: 'free' },
  schedule: { parts: ['budget'], order: 'free' },
  milestones: { parts: ['budget'], order: 'free' },
  trackRecords: { parts: ['budget'], order: 'free' },
  settlements: { parts: ['budget'], order: 'free' },
  opinions: { parts: ['performance'], order: 'free' },
  meetings: { parts: [], order: 'free' },
  survey: { parts: ['performance'], order: 'free' },
  payments: { parts: ['payment'], order: 'free' },
  // Of several approved ones the last stands: of a score, and for 처리방법 of a project, or of the whole pool.
  corrections: {
    parts: ['grants'],
    order: ({ settings }) => {
      const isPool = isPoolPolicy(settings.policy.kind);
      return ({ approval, projectCode }) => (approval === '' ? null : isPool ? '' : projectCode);
    },
  },
  // The last row of a district, or of a project, stands.
  lastGrants: {
    parts: ['grants'],
    order:
      () =>
      ({ district }) =>
        district,
  },
  lastPerformances: {
    parts: ['performance'],
    order:
      () =>
      ({ project }) =>
        project,
  },
  // Added up by district.
  priorSettlements: { parts: ['grants'], order: 'free' },
};

/**
 * Lists that came with a later version: without a row they are no input, so that a year which has none keeps the
 * fingerprint that its papers were printed with.
 */
const laterLists: ReadonlySet<string> = new Set<ListName>(['priorSettlements']);

/**
 * Every setting, and the parts that stand on it. No part stands on how figures are written (금액단위, 점수자릿수): the year
 * holds them as they are.
 */
export const inputSettings: Readonly<Record<Exclude<keyof Settings, 'at'>, readonly RecordPart[]>> = {
  fiscalYear: ['budget', 'grants'],
  programmeName: ['budget', 'grants'],
  account: ['budget'],
  bureau: ['budget', 'grants'],
  department: ['budget', 'grants'],
  director: ['budget'],
  teamLeader: ['budget'],
  officer: ['budget', 'grants'],
  summary: ['budget'],
  purpose: ['budget'],
  legalBasis: ['budget'],
  location: ['budget'],
  period: ['budget'],
  expectedEffect: ['budget'],
  maxProjects: ['budget'],
  grantBudget: ['budget'],
  grantItem: ['budget'],
  moneyUnit: [],
  policy: ['grants'],
  rateRounding: ['budget'],
  scoreDecimals: [],
  targetsFixedOn: ['grants'],
  noticeOn: ['notice'],
};

const tierKinds: readonly PolicyKind[] = ['tierFixed', 'tierWeight'];

function splitsByTier({ settings, projects }: ProgrammeYear): boolean {
  return [settings.policy.kind, ...projects.map(({ policyKind }) => policyKind)].some(
    (kind) => kind !== null && tierKinds.includes(kind),
  );
}

/** Names of all lists, in the order of the model. */
export const listNames = Object.keys(inputLists) as readonly ListName[];

/**
 * The rows of a list, each with its place (from 0) among the rows with which its order counts; null where it may stand
 * anywhere.
 */
export function placedRows<List extends ListName>(
  name: List,
  year: ProgrammeYear,
): { readonly row: Lists[List][number]; readonly place: number | null }[] {
  const rows: readonly Lists[List][number][] = year[name];
  const { order }: InputList<Lists[List][number]> = inputLists[name];
  const counts = new Map<string, number>();
  const groupOf = order === 'free' ? () => null : order(year);
  return rows.map((row) => {
    const group = groupOf(row);
    if (group === null) return { row, place: null };
    const place = counts.get(group) ?? 0;
    counts.set(group, place + 1);
    return { row, place };
  });
}

/**
 * What a part stands on besides rows and settings: what later or wider sheets decide for it, and no more of them.
 * - `status`: 시산 or 확정, of all that 위원회 says;
 * - `limit`: how much may be granted at most (예산내역, 교부재원), in 원;
 * - of the corrections: whether each is worked in (통지일, 변경이력), and of those after notice whether their place was paid
 *   (교부집행). Without a correction neither changes an amount.
 */
export interface PartFacts {
  readonly status: string;
  readonly workedIn: readonly string[];
  readonly paid: readonly string[];
  readonly limit: number | null;
}

function factsOf(
  part: RecordPart,
  year: ProgrammeYear,
  recorded: readonly RecordedCorrection[],
): Partial<PartFacts> {
  const status = runStatus(year);
  if (part === 'budget') return { status };
  if (part !== 'grants') return {};
  const corrections = recordedCorrections(year, recorded);
  const alone = corrections.filter(({ workedIn }) => !workedIn);
  const isPool = isPoolPolicy(year.settings.policy.kind);
  const places = alone.map(({ district, project }) => ({ district, project: isPool ? '' : project }));
  return {
    status,
    workedIn: corrections
      .filter(({ workedIn }) => workedIn)
      .map(({ district, project }) => `${district} ${project}`),
    paid: places
      .filter(({ district, project }) => isPaid(year.payments, district, project))
      .map(({ district, project }) => `${district} ${project}`.trim()),
    limit: grantLimit(year),
  };
}

/** The inputs of one part: its settings, its lists with the places of their rows, and its facts. */
export function partInputs(
  part: RecordPart,
  year: ProgrammeYear,
  recorded: readonly RecordedCorrection[] = [],
) {
  const settings = Object.fromEntries(
    (Object.keys(inputSettings) as (keyof typeof inputSettings)[])
      .filter((field) => inputSettings[field].includes(part))
      .map((field) => [field, year.settings[field]]),
  );
  const lists = listNames.filter((name) => inputLists[name].parts.includes(part));
  return {
    settings,
    lists: Object.fromEntries(lists.map((name) => [name, placedRows(name, year)])),
    facts: factsOf(part, year, recorded),
  };
}

/**
 * The fingerprint (자료지문) of a part's inputs. Two years with the same one come to the same papers: with that of 배분, to the
 * same amounts. `recorded` are the corrections that the last recorded run stands on.
 */
export function partFingerprint(
  part: RecordPart,
  year: ProgrammeYear,
  recorded: readonly RecordedCorrection[] = [],
): string {
  const { lists, ...rest } = partInputs(part, year, recorded);
  const entered = Object.entries(lists).filter(([name, rows]) => rows.length > 0 || !laterLists.has(name));
  const own = { ...rest, lists: Object.fromEntries(entered) };
  return fingerprint(
    onGrants.has(part) ? { ...own, grants: partFingerprint('grants', year, recorded) } : own,
  );
}

/**
 * The fingerprint of everything that was read: what a run is planned from. A run whose inputs have another one than those
 * that were looked at before is none of what was looked at.
 */
export function yearFingerprint(year: ProgrammeYear): string {
  return fingerprint({
    settings: year.settings,
    lists: Object.fromEntries(listNames.map((name) => [name, placedRows(name, year)])),
  });
}
