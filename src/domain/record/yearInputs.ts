import type { RecordedCorrection } from '../corrections/workedIn';
import { recordedCorrections } from '../corrections/workedIn';
import { isPaid } from '../corrections/settlementWay';
import { fingerprint } from './fingerprint';
import { grantLimit } from '../budget/grantLine';
import type { PolicyField } from '../allocation/policy';
import { isPoolPolicy } from '../allocation/policies';
import type { ListName, ProgrammeYear, YearLists } from '../year/programmeYear';
import { factsOfLists, listNames } from '../year/programmeYear';
import { runStatus } from '../committee/runStatus';
import type { SettingField, Settings } from '../year/settings';
import { openSettings, settingFacts, settingFields } from '../year/settings';

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

/**
 * The inputs of the first version (0.1.0), which are recorded also where they are left open. What came later is an input
 * only where it is given, so that a year without it keeps the fingerprint that its papers were printed with: nothing is
 * ever added here.
 */
const firstInputs: ReadonlySet<string> = new Set<ListName | SettingField | PolicyField>([
  ...(['districts', 'budgetLines', 'costBases', 'projects', 'indicators', 'scores', 'submissions'] as const),
  ...(['tiers', 'manualGrants', 'changes', 'schedule', 'milestones', 'trackRecords', 'settlements'] as const),
  ...(['opinions', 'meetings', 'survey', 'payments', 'corrections', 'lastGrants'] as const),
  ...(['lastPerformances', 'fiscalYear', 'programmeName', 'account', 'bureau', 'department'] as const),
  ...(['director', 'teamLeader', 'officer', 'summary', 'purpose', 'legalBasis', 'location'] as const),
  ...(['period', 'expectedEffect', 'maxProjects', 'grantBudget', 'grantItem', 'moneyUnit'] as const),
  ...(['policy', 'rateRounding', 'scoreDecimals', 'targetsFixedOn', 'noticeOn'] as const),
  ...(['kind', 'unit', 'remainder', 'oddUnitOrder', 'noAchiever', 'cap', 'floor', 'baseShare'] as const),
  ...(['price', 'scoreStep'] as const),
]);

/**
 * The rows of a list, each with its place (from 0) among the rows with which its order counts; null where it may stand
 * anywhere.
 */
export function placedRows<List extends ListName>(
  name: List,
  year: ProgrammeYear,
): { readonly row: YearLists[List][number]; readonly place: number | null }[] {
  const rows: readonly YearLists[List][number][] = year[name];
  const { order } = factsOfLists[name];
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
  const standsOn = (parts: readonly RecordPart[]) => parts.includes(part);
  const settings = Object.fromEntries(
    settingFields
      .filter((field) => standsOn(settingFacts[field].parts))
      .map((field) => [field, year.settings[field]]),
  );
  const lists = listNames.filter((name) => standsOn(factsOfLists[name].parts));
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
  const { settings, lists, facts } = partInputs(part, year, recorded);
  const open: Partial<Record<string, unknown>> = openSettings;
  const given = withoutOpen(settings, (field, value) => value === open[field]);
  const own = {
    settings: given['policy'] ? { ...given, policy: givenPolicy(year.settings) } : given,
    lists: withoutOpen(lists, (_, rows) => rows.length === 0),
    facts,
  };
  return fingerprint(
    onGrants.has(part) ? { ...own, grants: partFingerprint('grants', year, recorded) } : own,
  );
}

function givenPolicy({ policy }: Settings): object {
  return withoutOpen<unknown>({ ...policy }, (_, value) => value === null);
}

/** Inputs without those of a later version that are left open. */
function withoutOpen<Value>(
  inputs: Readonly<Record<string, Value>>,
  isOpen: (name: string, value: Value) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(inputs).filter(([name, value]) => firstInputs.has(name) || !isOpen(name, value)),
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
