import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import type { References } from './references';
import type { Json, JsonRecord, QueryInfo } from './wire';

/** What a load asks for: names, each with what it asks of the object behind it. `*` is every scalar. */
type Wanted = Map<string, Wanted>;

/**
 * Answers a load: the wanted properties by their wire names (`Values`, `Format: {Fill: {Color}}`),
 * `_Items` for a collection, and with each object the id or reference that the client addresses it by.
 */
export function readQuery(
  object: HostObject,
  query: QueryInfo | undefined,
  references: References,
): JsonRecord {
  const wanted: Wanted = new Map();
  const names = [...(query?.Select ?? []), ...(query?.Expand ?? []).map((name) => `${name}/*`)];
  for (const name of names.length > 0 ? names : ['*']) want(wanted, name.split(/[/.]/));
  const skip = query?.Skip ?? 0;
  const limit = query?.Top ?? Infinity;
  return read(object, wanted, { references, skip, limit });
}

function want(wanted: Wanted, [head, ...rest]: string[]): void {
  if (head === undefined || head === '') return;
  const inner = wanted.get(head) ?? new Map<string, Wanted>();
  wanted.set(head, inner);
  want(inner, rest);
}

/** A name that says no more asks for every scalar. */
function orEverything(inner: Wanted): Wanted {
  return inner.size > 0 ? inner : new Map<string, Wanted>([['*', new Map<string, Wanted>()]]);
}

interface Scope {
  readonly references: References;
  readonly skip: number;
  readonly limit: number;
}

function read(object: HostObject, wanted: Wanted, scope: Scope): JsonRecord {
  const answer: Record<string, Json> = { ...identity(object, scope.references) };
  const ofItems: Wanted = new Map();
  for (const [name, inner] of wanted) {
    if (object.items && name.toLowerCase() === 'items') {
      for (const [item, more] of orEverything(inner)) ofItems.set(item, more);
    } else if (object.items && (name === '*' || !object.member(name))) {
      ofItems.set(name, inner);
    } else if (name === '*') {
      for (const scalar of object.scalarNames)
        answer[wireName(scalar)] = readMember(object, scalar, inner, scope);
    } else {
      answer[wireName(name)] = readMember(object, name, inner, scope);
    }
  }
  if (object.items) {
    answer['_Items'] = object
      .items()
      .slice(scope.skip, scope.skip + scope.limit)
      .map((item, index) => ({
        ...(item.id ? {} : { _Index: scope.skip + index }),
        ...read(item, ofItems, { ...scope, skip: 0, limit: Infinity }),
      }));
  }
  return answer;
}

function readMember(object: HostObject, name: string, inner: Wanted, scope: Scope): Json {
  const member = object.member(name);
  if (!member || member.kind === 'method') throw unknownMember(object, name);
  if (member.kind === 'scalar') {
    try {
      return member.get();
    } catch (error) {
      throw error instanceof HostError ? error.at(`${object.className}.${name}`) : error;
    }
  }
  const next = member.get();
  return next && read(next, orEverything(inner), { ...scope, skip: 0, limit: Infinity });
}

/** The field by which the client will address the object in later requests, when it has one. */
export function identity(object: HostObject, references: References): JsonRecord {
  const reference = references.nameOf(object);
  if (reference !== undefined) return { _ReferenceId: reference };
  return object.id ? { Id: object.id() } : {};
}

/** The loud answer to a gap of the host: it names class and member. */
export function unknownMember(object: HostObject, name: string): HostError {
  return new HostError(
    'ApiNotFound',
    `The workbench does not answer ${object.className}.${name}. If the add-in needs it, add it to workbench/host/members.ts.`,
    `${object.className}.${name}`,
  );
}

/** `values` → `Values`: members travel in Pascal case. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
