import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Allocation, AllocationInput } from '../src/domain/allocation/allocation';
import type { Decimal } from '../src/domain/money/decimal';
import { decimal, parseDecimal } from '../src/domain/money/decimal';
import type { Policy, PolicyField } from '../src/domain/allocation/policy';
import type { PolicyKind } from '../src/domain/allocation/policies';
import { policyKinds } from '../src/domain/allocation/policies';
import { policyNames } from '../src/notation/policyName';
import type { SelectedProject } from '../src/domain/projects/project';
import type { ScoreValue } from '../src/domain/scores/score';
import { scoreTable } from '../src/domain/scores/score';
import type { Tier, TierCut } from '../src/domain/allocation/tier';
import type { Won } from '../src/domain/money/won';
import { won } from '../src/domain/money/won';
import { originOf, sampleOrigin } from './originOf';
import { syntheticScores } from './syntheticScores';

/** The folders of test/fixtures/allocation: each a year that a budget officer can read, and what comes of it. */
const folder = join(__dirname, 'fixtures', 'allocation');

/**
 * One story: settings.csv, projects.csv (천원), scores.csv (the invented scores of docs/programme.md §7 where absent),
 * tiers.csv and manual.csv give the input; expected.csv (천원; absent where nothing may be allocated) and
 * messages.txt what must come of it.
 */
export interface Story {
  readonly name: string;
  readonly input: AllocationInput;
  readonly expected: string | null;
  readonly messages: string;
}

export function allocationStories(): Story[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      input: storyInput(name),
      expected: textOf(name, 'expected.csv'),
      messages: textOf(name, 'messages.txt') ?? '',
    }));
}

/** The input of one story, for tests that look at more than its outcome. */
export function storyInput(name: string): AllocationInput {
  const projects = rowsOf(name, 'projects.csv').map(readProject);
  const scores = rowsOf(name, 'scores.csv');
  const table = scores.length > 0 ? scores : synthetic();
  return {
    projects,
    districts: table.map((row) => row['자치구'] ?? ''),
    scores: scoreTable(
      table.flatMap((row, r) =>
        projects.map(({ code }, c) => ({
          district: row['자치구'] ?? '',
          project: code,
          value: scoreValue(row[code] ?? ''),
          at: { sheet: '자치구점수', cell: `${'BCDEF'.charAt(c)}${r + 2}` },
        })),
      ),
    ),
    yearPolicy: readPolicy(rowsOf(name, 'settings.csv')),
    tiers: rowsOf(name, 'tiers.csv').map(readTier),
    manualGrants: rowsOf(name, 'manual.csv').map((row, i) => ({
      district: row['자치구'] ?? '',
      project: row['사업'] ?? '',
      amount: thousand(row['금액']) ?? won(0),
      reason: row['사유'] ?? '',
      document: '',
      at: sampleOrigin('수동배분', i + 2),
    })),
  };
}

/** What an allocation pays, as the table of expected.csv: 천원, `-` for nothing, sums and leftover below. */
export function storyTable({ splits, perDistrict, perProject, granted, leftover }: Allocation): string {
  const columns = splits.flatMap(({ project, shares }) => (project === null ? [] : [{ project, shares }]));
  const rows = perDistrict.map(({ district, amount }) => [
    district,
    ...columns.map(({ shares }) =>
      inThousands(shares.find((share) => share.district === district)?.amount ?? null),
    ),
    inThousands(amount),
  ]);
  const isPool = columns.length === 0;
  return [
    ['자치구', ...columns.map(({ project }) => project), '계'],
    ...rows,
    ['교부액', ...(isPool ? [] : perProject.map((p) => inThousands(p.granted))), inThousands(granted)],
    ['집행잔액', ...(isPool ? [] : perProject.map((p) => inThousands(p.leftover))), inThousands(leftover)],
  ]
    .map((row) => `${row.join(',')}\n`)
    .join('');
}

function inThousands(amount: Won | null): string {
  return amount === null ? '-' : String(amount / 1000);
}

const kinds = Object.fromEntries(policyKinds.map((kind) => [policyNames[kind], kind])) as Readonly<
  Partial<Record<string, PolicyKind>>
>;
const units: Readonly<Record<string, number>> = { 천원: 1_000, 만원: 10_000, 백만원: 1_000_000 };
const settingFields: Readonly<Record<string, PolicyField>> = {
  배분방식: 'kind',
  배분단위: 'unit',
  끝수처리: 'remainder',
  끝수배정순서: 'oddUnitOrder',
  달성구없음처리: 'noAchiever',
  상한: 'cap',
  하한: 'floor',
  기본비율: 'baseShare',
  사업당교부액: 'price',
};

function readPolicy(rows: readonly Row[]): Policy {
  const value = (key: string) => rows.find((row) => row['항목'] === key)?.['값'];
  const cells = rows.map((row, i) => [settingFields[row['항목'] ?? ''], `B${i + 2}`]);
  const noAchiever = value('달성구없음처리');
  return {
    kind: kinds[value('배분방식') ?? '균등'] ?? 'equal',
    unit: won(units[value('배분단위') ?? '천원'] ?? 1_000),
    remainder: value('끝수처리') === undefined ? null : value('끝수처리') === '절사' ? 'cut' : 'exact',
    oddUnitOrder: value('끝수배정순서') === '직제순' ? 'official' : 'score',
    noAchiever: noAchiever === '재배분' ? 'redistribute' : noAchiever === '중단' ? 'stop' : 'leave',
    cap: thousand(value('상한')),
    floor: thousand(value('하한')),
    baseShare: parseDecimal(value('기본비율') ?? ''),
    price: thousand(value('사업당교부액')),
    scoreStep: null,
    at: { sheet: '설정', cells: Object.fromEntries(cells) as Partial<Record<PolicyField, string>> },
  };
}

function readProject(row: Row, i: number): SelectedProject {
  return {
    code: row['사업코드'] ?? '',
    name: row['사업코드'] ?? '',
    budget: thousand(row['사업비']) ?? won(0),
    target: numberOf(row['목표점수']),
    maxScore: decimal(100n),
    ownerDepartment: '',
    selectionGround: '',
    decision: 'selected',
    policyKind: row['배분방식'] ? (kinds[row['배분방식']] ?? null) : null,
    targetFixedOn: null,
    decisionDocument: '',
    lastThreeYears: '',
    at: sampleOrigin('대상사업', i + 2),
  };
}

function readTier(row: Row, i: number): Tier {
  return {
    name: row['등급'] ?? '',
    weight: parseDecimal(row['가중치'] ?? ''),
    amount: thousand(row['정액']),
    cut: readCut(row),
    project: row['사업코드'] ?? null,
    at: originOf('등급', i + 2, ['name', row['정액'] === undefined ? 'weight' : 'amount', 'cut']),
  };
}

function readCut(row: Row): TierCut | null {
  if (row['인원']) return { by: 'count', count: Number(row['인원']) };
  if (row['점수하한']) return { by: 'score', from: numberOf(row['점수하한']) };
  const percent = parseDecimal((row['비율'] ?? '').replace('%', ''));
  return percent && { by: 'share', share: decimal(percent.digits, percent.scale + 2) };
}

function scoreValue(text: string): ScoreValue {
  return text === '미참여' ? 'absent' : parseDecimal(text);
}

function numberOf(text: string | undefined): Decimal {
  const value = parseDecimal(text ?? '');
  if (!value) throw new Error(`a story holds "${text ?? ''}" where a number is needed`);
  return value;
}

function thousand(text: string | undefined): Won | null {
  return text === undefined || text === '' ? null : won(Number(text) * 1000);
}

type Row = Readonly<Record<string, string>>;

function synthetic(): Row[] {
  return syntheticScores().map(({ district, scores }) => {
    const cells = scores.map((score, i) => [`P${i + 1}`, score] as const);
    return { 자치구: district, ...Object.fromEntries(cells) };
  });
}

function rowsOf(name: string, file: string): Row[] {
  const lines = (textOf(name, file) ?? '').split('\n').filter((line) => line !== '');
  const [header = '', ...rows] = lines;
  const keys = header.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, i) => [keys[i] ?? '', cell])));
}

function textOf(name: string, file: string): string | null {
  const path = join(folder, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
