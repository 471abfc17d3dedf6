import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AllocationInput } from '../../src/domain/allocation/allocation';
import { allocate } from '../../src/domain/allocation/allocate';
import { comparePolicies } from '../../src/domain/allocation/compare';
import { explain } from '../../src/domain/allocation/explain';
import type { OwnSetting, PolicyKind } from '../../src/domain/allocation/policies';
import {
  isPoolPolicy,
  isWeighing,
  policies,
  policyKinds,
  settingUse,
} from '../../src/domain/allocation/policies';
import type { Policy } from '../../src/domain/allocation/policy';
import { decimal } from '../../src/domain/money/decimal';
import { policiesInForce, policySettings } from '../../src/notation/policySettings';
import { policyKind } from '../../src/sheets/reading/cells/policyCells';
import { explanationEn } from '../../src/text/en/explanation';
import { explanationText } from '../../src/text/explanationText';
import { storyInput } from '../allocationStory';
import { sampleProjects, thousand } from '../programmeYear';

/**
 * The recipe of CONTRIBUTING.md, "a policy": whoever adds one to the table need add nothing here, and what is forgotten
 * fails. That its amounts are the rule's is held by `test/domain/allocation/reference.test.ts`, which draws every policy,
 * and that GRANT is the same allocation by `test/functions/properties.test.ts`.
 */

const sample = storyInput('equal-cut');
const rowAt = { sheet: '등급', row: 2, columns: {} };

/** Every setting that a policy may have of its own, with a value that counts. */
const given: Pick<Policy, OwnSetting> = {
  cap: thousand(90_000),
  floor: thousand(1_000),
  baseShare: decimal(40n),
  price: thousand(40_000),
  scoreStep: decimal(5n, 1),
};

/** The sample under a policy that has all that any policy stands on. */
function inputUnder(kind: PolicyKind, own: Partial<Policy> = given): AllocationInput {
  const tier = { name: '참여', weight: decimal(1n), amount: thousand(10_000), cut: null, project: null };
  return {
    ...sample,
    yearPolicy: { ...sample.yearPolicy, kind, remainder: null, ...own },
    tiers: [{ ...tier, at: rowAt }],
    // 강남구 reached the target of these.
    manualGrants: ['P1', 'P3', 'P5'].map((code) => ({
      ...{ district: '강남구', project: code, amount: thousand(30_000), reason: '위원회 의결' },
      ...{ document: '', at: rowAt },
    })),
  };
}

const kindsOfIssues = (input: AllocationInput) => {
  const result = allocate(input);
  return (result.ok ? result.value.issues : result.issues).map(({ kind }) => kind);
};

const settings = Object.keys(given) as OwnSetting[];

describe('every policy', () => {
  it.each(policyKinds)('%s: is chosen by a name of its own in 설정 and 대상사업', (kind) => {
    const named = policyKinds.filter((one) => policies[one].name === policies[kind].name);
    expect(named).toEqual([kind]);
    expect(policyKind.write(kind, 'thousand')).toBe(policies[kind].name);
    expect(policyKind.choices).toContain(policies[kind].name);
  });

  it.each(policyKinds)('%s: grants money, no more than there is, in whole units', (kind) => {
    const result = allocate(inputUnder(kind));
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { granted, pool, leftover, perDistrict } = result.value;
    expect(granted).toBeGreaterThan(0);
    expect(granted + leftover).toBe(pool);
    const { unit } = sample.yearPolicy;
    expect(perDistrict.filter(({ amount }) => amount < 0 || amount % unit !== 0)).toEqual([]);
  });

  it.each(policyKinds)('%s: tells each district why, in both languages, without a gap', (kind) => {
    const input = inputUnder(kind);
    const result = allocate(input);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    for (const district of input.districts) {
      const cell = explain(result.value, input, district, 'P3');
      for (const text of [explanationText(cell), explanationText(cell, explanationEn)]) {
        expect(text).not.toMatch(/\{\w+|undefined|null/u);
        expect(text.length).toBeGreaterThan(20);
      }
    }
  });

  it.each(policyKinds)(
    '%s: is refused without a setting that it needs, and 배분기록 says those that applied',
    (kind) => {
      const needed = settings.filter((setting) => settingUse(kind, setting) === 'needed');
      for (const setting of needed) {
        expect(allocate(inputUnder(kind, { ...given, [setting]: null })).ok).toBe(false);
      }
      const policy = inputUnder(kind).yearPolicy;
      const without = (setting: OwnSetting) =>
        policySettings(policiesInForce(sampleProjects(), policy), { ...policy, [setting]: null });
      const said = policySettings(policiesInForce(sampleProjects(), policy), policy);
      const counts = settings.filter((setting) => without(setting) !== said);
      expect(counts).toEqual(settings.filter((setting) => settingUse(kind, setting) !== null));
      expect(said.includes('끝수처리')).toBe(isWeighing(kind));
    },
  );

  it.each(policyKinds)(
    '%s: a setting of another policy changes nothing, and 상한 that does not hold is told',
    (kind) => {
      const own = settings.filter((setting) => settingUse(kind, setting) !== null);
      const amounts = (given_: Partial<Policy>) => {
        const result = allocate(inputUnder(kind, given_));
        return result.ok ? result.value.perDistrict : result.issues;
      };
      const alone = Object.fromEntries(settings.map((one) => [one, own.includes(one) ? given[one] : null]));
      expect(amounts(given)).toEqual(amounts(alone));
      const isTold = kindsOfIssues(inputUnder(kind)).some((one) => one.startsWith('boundsIgnored'));
      expect(isTold).toBe(settingUse(kind, 'cap') === null);
    },
  );

  it.each(policyKinds)(
    '%s: is compared with the others, and granted by a project of its own or over the pool',
    (kind) => {
      const { trials, failed } = comparePolicies(inputUnder('equal'), {
        policies: [kind],
        targets: new Map(),
      });
      expect([trials.map(({ policy }) => policy), failed]).toEqual([[kind], []]);
      const input = inputUnder('equal');
      const [first, ...others] = input.projects;
      const result = allocate({ ...input, projects: [{ ...first!, policyKind: kind }, ...others] });
      expect(result.ok).toBe(!isPoolPolicy(kind));
      expect(result.ok && result.value.perProject[0]?.kind).toBe(isPoolPolicy(kind) ? false : kind);
    },
  );

  it.each(policyKinds)('%s: is in docs/workbook.md and, with its id, in both papers on 배분', (kind) => {
    const { name } = policies[kind];
    const texts = ['docs/workbook.md', 'docs/allocation.md', 'docs/allocation.en.md'].map((file) =>
      readFileSync(join(__dirname, '../..', file), 'utf8'),
    );
    expect(texts[0]).toContain(policyKinds.map((one) => policies[one].name).join(', '));
    for (const text of texts.slice(1)) expect(text).toContain(`${name} \`${kind}\``);
  });
});
