import { readFileSync } from 'node:fs';
import { worksheetFunctions } from '../../src/functions/catalogue';
import { functionArgumentsKo } from '../../src/text/ko/functionArguments';
import { functionsEn } from '../../src/text/en/functions';
import { functionDeclarations } from '../../workbench/functions/declarations';
import { functionsDocument, unusedArgumentNames } from '../../workbench/functions/documentation';
import type { FunctionMetadata, FunctionsFiles } from '../../workbench/functions/metadata';
import { functionsFiles } from '../../workbench/functions/metadata';

let files: FunctionsFiles;
beforeAll(async () => {
  files = await functionsFiles();
});

/** What Excel binds to: all of a function but its words. */
const bound = ({ id, name, parameters, result }: FunctionMetadata) => ({
  id,
  name,
  result,
  parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
});

test('code, both metadata files and the English texts have the same functions', () => {
  const ids = files.ko.functions.map(({ id }) => id);
  expect(Object.keys(worksheetFunctions)).toEqual(ids);
  expect(files.en.functions.map(bound)).toEqual(files.ko.functions.map(bound));
  expect(Object.keys(functionsEn).sort()).toEqual([...ids].sort());
  expect(functionDeclarations().map(({ id }) => id)).toEqual(ids);
});

/** Workbooks hold these ids and places of arguments: none may ever change, only be added at the end. */
test('ids and places of arguments are those that workbooks already hold', () => {
  const signatures = files.en.functions.map(
    ({ id, parameters }) =>
      `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
  );
  expect(signatures).toEqual([
    'WON(value, [unit])',
    'UNIT(value, from, to, [rounding])',
    'HANGUL(amount, [unit])',
    'DELTA(number, [digits])',
    'BASIS(basis, [unit])',
    'CHANGE(previous, current)',
    'CHANGERATE(previous, current, [rounding], [digits])',
    'DISTRICT(name)',
    'ACHIEVED(score, target)',
    'APPORTION(weights, total, [step], [tie])',
    'GRANT(scores, targets, budgets, [policy], [step], [remainder])',
    'AVAILABLE(finalBudget, [carriedIn], [adjustment])',
    'BALANCE(available, spent, [carriedOut])',
    'EXECUTIONRATE(spent, available, [rounding], [digits])',
  ]);
});

test('every function takes as many arguments as its metadata says', () => {
  const taken = Object.entries(worksheetFunctions).map(([id, call]) => [id, call.length]);
  expect(taken).toEqual(files.ko.functions.map(({ id, parameters }) => [id, parameters.length]));
});

test('ids are short ASCII capitals, and everything has a description within Excel’s limits', () => {
  for (const { id, name, description = '', parameters } of [...files.ko.functions, ...files.en.functions]) {
    expect(id).toMatch(/^[A-Z]{3,}$/);
    expect(name).toBe(id);
    expect(description).toMatch(/^.{20,255}$/u);
    for (const parameter of parameters) expect(parameter.description).toMatch(/^.{4,255}$/u);
  }
});

test('arguments have a Korean name each, and no name is left over', () => {
  const names: Readonly<Record<string, string>> = functionArgumentsKo;
  expect(unusedArgumentNames(files)).toEqual([]);
  expect(files.ko.functions.map(({ parameters }) => parameters.map(({ name }) => name))).toEqual(
    files.en.functions.map(({ parameters }) => parameters.map(({ name }) => names[name])),
  );
});

test('the manifest names the namespace of the examples, and both metadata files', () => {
  const manifest = readFileSync('workbench/manifest/template.xml', 'utf8');
  expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="GYOBU"/>');
  expect(manifest).toContain('functions.json"');
  expect(manifest).toContain('functions.en.json"');
});

test('the manual is the one that the comments make (npx tsx workbench/functions/writeDocumentation.ts)', () => {
  expect(readFileSync('docs/functions.md', 'utf8')).toBe(functionsDocument(files, functionDeclarations()));
});

test('every function shows at least two examples', () => {
  for (const { examples } of functionDeclarations()) expect(examples.length).toBeGreaterThanOrEqual(2);
});
