import { HostError } from './hostError';
import type { Argument } from './hostObject';
import { HostObject } from './hostObject';
import { unknownMember } from './query';
import type { References } from './references';
import type { ArgumentInfo, Json, ObjectPath } from './wire';
import { isRecord, pathType } from './wire';

/** Where paths begin: the workbook, the service objects by server type, and what was kept before. */
export interface PathRoots {
  readonly root: HostObject;
  readonly service: (typeName: string) => HostObject | undefined;
  readonly references: References;
}

/**
 * The objects behind the paths of one batch. Each path is followed once, at its first use, so that a
 * method that makes something (`worksheets.add`) makes it once. null is the null object.
 */
export class ObjectPaths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #roots: PathRoots;
  readonly #found = new Map<number, HostObject | null>();

  constructor(paths: Readonly<Record<string, ObjectPath>>, roots: PathRoots) {
    this.#paths = paths;
    this.#roots = roots;
  }

  object(id: number | undefined): HostObject | null {
    const path = id === undefined ? undefined : this.#paths[id];
    if (id === undefined || !path)
      throw new HostError('InvalidObjectPath', `There is no object path ${id ?? ''}.`);
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const found = this.#follow(path);
    this.#found.set(id, found);
    return found;
  }

  /** The arguments of a call, with objects in the places that refer to one. */
  args(info: ArgumentInfo | undefined): readonly Argument[] {
    const referred = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = referred[index] ?? 0;
      return id > 0 ? this.object(id) : this.#resolved(argument);
    });
  }

  #resolved(argument: Json): Argument {
    const id = isRecord(argument) ? argument['_ObjectPathId'] : undefined;
    return typeof id === 'number' ? this.object(id) : argument;
  }

  #follow(path: ObjectPath): HostObject | null {
    const { root, service, references } = this.#roots;
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case pathType.root:
        return root;
      case pathType.newObject: {
        const made = service(name);
        if (!made) throw new HostError('ApiNotFound', `The workbench has no service object ${name}.`, name);
        return made;
      }
      case pathType.reference: {
        const kept = references.get(name);
        if (!kept) throw new HostError('InvalidReference');
        return kept;
      }
      case pathType.nullObject:
        return null;
      case pathType.property:
        return this.#child(path, name);
      case pathType.method:
        return this.#called(path, name);
      case pathType.indexer:
        return this.#called(path, 'getItem');
      default:
        throw new HostError('NotImplemented', `Object path type ${path.ObjectPathType}`);
    }
  }

  #child(path: ObjectPath, name: string): HostObject | null {
    const parent = this.object(path.ParentObjectPathId);
    if (!parent) return null;
    const member = parent.member(name);
    if (member?.kind !== 'child') throw unknownMember(parent, name);
    return member.get();
  }

  #called(path: ObjectPath, name: string): HostObject | null {
    const parent = this.object(path.ParentObjectPathId);
    if (!parent) return null;
    const answer = callMethod(parent, name, this.args(path.ArgumentInfo));
    return answer instanceof HostObject ? answer : null;
  }
}

/** Calls a method by its wire name; an error is given the place where it happened. */
export function callMethod(
  object: HostObject,
  name: string,
  args: readonly Argument[],
): Argument | undefined {
  const member = object.member(name);
  if (member?.kind !== 'method') throw unknownMember(object, name);
  try {
    return member.call(args);
  } catch (error) {
    const camel = name.charAt(0).toLowerCase() + name.slice(1);
    throw error instanceof HostError ? error.at(`${object.className}.${camel}`) : error;
  }
}
