import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionArgumentsKo } from '../../src/text/ko/functionArguments';
import { functionsEn } from '../../src/text/en/functions';
import { functionSources } from './sources';

interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: 'scalar' | 'matrix' };
}

/** What Excel reads of the worksheet functions before any of them runs. */
export interface FunctionsFile {
  readonly allowCustomDataForDataTypeAny: boolean;
  /** Error cells come in as values, so that one of them spoils its own answer and not the whole range. */
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** `functions.json` (Korean) and its twin `functions.en.json`: same ids, names and types, other words. */
export interface FunctionsFiles {
  readonly ko: FunctionsFile;
  readonly en: FunctionsFile;
}

/**
 * The metadata of the worksheet functions, from their JSDoc. Microsoft's generator makes the Korean file; it cannot
 * translate, nor say that errors are welcome, so that both are added here. Throws when a comment is wrong or a
 * translation is missing: a build must not go on without.
 */
export async function functionsFiles(): Promise<FunctionsFiles> {
  const generated = await generateCustomFunctionsMetadata([...functionSources]);
  if (generated.errors.length > 0) throw new Error(generated.errors.join('\n'));
  const declared = JSON.parse(generated.metadataJson) as FunctionsFile;
  const file = { ...declared, allowErrorForDataTypeAny: true };
  return {
    ko: { ...file, functions: declared.functions.map(withKoreanNames) },
    en: { ...file, functions: declared.functions.map(inEnglish) },
  };
}

function withKoreanNames(metadata: FunctionMetadata): FunctionMetadata {
  const names: Readonly<Record<string, string>> = functionArgumentsKo;
  const parameters = metadata.parameters.map((parameter) => ({
    ...parameter,
    name: found(names[parameter.name], `the Korean name of ${metadata.id} ${parameter.name}`),
  }));
  return { ...metadata, parameters };
}

function inEnglish(metadata: FunctionMetadata): FunctionMetadata {
  const text = found(functionsEn[metadata.id], `the English text of ${metadata.id}`);
  const parameters = metadata.parameters.map((parameter) => ({
    ...parameter,
    description: found(
      text.parameters[parameter.name],
      `the English text of ${metadata.id} ${parameter.name}`,
    ),
  }));
  return { ...metadata, description: text.description, parameters };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`missing: ${what}`);
  return value;
}
