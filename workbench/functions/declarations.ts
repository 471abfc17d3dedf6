import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { FunctionExample } from './example';
import { readExample } from './example';
import { functionSources } from './sources';

/** What the metadata leaves out of a function's comment. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly returns: string;
  readonly examples: readonly FunctionExample[];
}

/** Every worksheet function as its JSDoc declares it, in order. */
export function functionDeclarations(): FunctionDeclaration[] {
  return functionSources.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    return source.statements.filter(ts.isFunctionDeclaration).flatMap(declarationOf);
  });
}

function declarationOf(node: ts.FunctionDeclaration): FunctionDeclaration[] {
  const comments = (tag: string) =>
    ts
      .getJSDocTags(node)
      .filter(({ tagName }) => tagName.text === tag)
      .map(({ comment }) =>
        typeof comment === 'string' ? comment : (ts.getTextOfJSDocComment(comment) ?? ''),
      );
  const [id] = comments('customfunction');
  if (id === undefined) return [];
  const [returns = ''] = comments('returns');
  return [{ id, returns, examples: comments('example').map(readExample) }];
}
