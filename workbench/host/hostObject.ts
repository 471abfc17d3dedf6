import type { ClassName, MemberOf } from './members';
import type { Json } from './wire';

/** An argument or answer of a method: plain JSON, or an object of the model. null is also the null object. */
export type Argument = Json | HostObject;

export type BoundMember =
  | { readonly kind: 'scalar'; readonly get: () => Json; readonly set: ((value: Json) => void) | null }
  | { readonly kind: 'child'; readonly get: () => HostObject | null }
  | { readonly kind: 'method'; readonly call: (args: readonly Argument[]) => Argument | undefined };

/** One object of Excel's model, bound to its target: what a path of a batch stands for. */
export class HostObject {
  readonly className: ClassName;
  /** What it stands for, for methods that take an object as an argument. */
  readonly target: unknown;
  /** Scalars by name, for a load that names nothing. */
  readonly scalarNames: readonly string[];
  /** Whether the client may keep it beyond a sync (ranges). */
  readonly trackable: boolean;
  readonly member: (name: string) => BoundMember | undefined;
  /** The members of a collection; null for anything else. */
  readonly items: (() => readonly HostObject[]) | null;
  /** The stable id that the client uses in the object's path from then on (sheets, parts). */
  readonly id: (() => string) | null;

  constructor(className: ClassName, target: unknown, parts: Omit<HostObject, 'className' | 'target'>) {
    this.className = className;
    this.target = target;
    this.scalarNames = parts.scalarNames;
    this.trackable = parts.trackable;
    this.member = parts.member;
    this.items = parts.items;
    this.id = parts.id;
  }
}

/** A member of a class, before it is bound to a target. */
export type Member<T> =
  | {
      readonly kind: 'scalar';
      readonly get: (target: T) => Json;
      readonly set: ((target: T, value: Json) => void) | null;
    }
  | { readonly kind: 'child'; readonly get: (target: T) => HostObject | null }
  | {
      readonly kind: 'method';
      readonly call: (target: T, args: readonly Argument[]) => Argument | undefined;
    };

export function scalar<T>(get: (target: T) => Json, set?: (target: T, value: Json) => void): Member<T> {
  return { kind: 'scalar', get, set: set ?? null };
}

export function child<T>(get: (target: T) => HostObject | null): Member<T> {
  return { kind: 'child', get };
}

/** Its function returns an object, null (a null object), plain JSON, or nothing. */
export function method<T>(call: (target: T, args: readonly Argument[]) => Argument | undefined): Member<T> {
  return { kind: 'method', call };
}

/** A method that answers nothing. */
export function procedure<T>(run: (target: T, args: readonly Argument[]) => void): Member<T> {
  return {
    kind: 'method',
    call: (target, args) => {
      run(target, args);
      return undefined;
    },
  };
}

export interface ClassOptions<T> {
  readonly items?: (target: T) => readonly HostObject[];
  readonly id?: (target: T) => string;
  readonly trackable?: boolean;
}

/**
 * Defines a class of the model and gives its maker. The compiler holds it to the list in `members.ts`:
 * a member that is listed must be here, and one that is here must be listed.
 */
export function defineClass<C extends ClassName, T>(
  className: C,
  members: Readonly<Record<MemberOf<C>, Member<T>>>,
  { items, id, trackable = false }: ClassOptions<T> = {},
): (target: T) => HostObject {
  const entries = Object.entries<Member<T>>(members);
  const byWireName = new Map(entries.map(([name, member]) => [name.toLowerCase(), member]));
  const scalarNames = entries.filter(([, { kind }]) => kind === 'scalar').map(([name]) => name);
  return (target) =>
    new HostObject(className, target, {
      scalarNames,
      trackable,
      member: (name) => bind(byWireName.get(name.toLowerCase()), target),
      items: items ? () => items(target) : null,
      id: id ? () => id(target) : null,
    });
}

function bind<T>(member: Member<T> | undefined, target: T): BoundMember | undefined {
  if (!member) return undefined;
  switch (member.kind) {
    case 'scalar': {
      const { get, set } = member;
      return {
        kind: 'scalar',
        get: () => get(target),
        set:
          set &&
          ((value) => {
            set(target, value);
          }),
      };
    }
    case 'child':
      return { kind: 'child', get: () => member.get(target) };
    case 'method':
      return { kind: 'method', call: (args) => member.call(target, args) };
  }
}
