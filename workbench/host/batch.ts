import { HostError } from './hostError';
import { HostObject } from './hostObject';
import type { PathRoots } from './objectPaths';
import { callMethod, ObjectPaths } from './objectPaths';
import { identity, readQuery, unknownMember } from './query';
import type { Action, ActionResult, BatchAnswer, BatchRequest, Json, WireError } from './wire';
import { actionType, isRecord } from './wire';

/**
 * Carries out one batch, action by action. As in Excel it is no transaction: what was done before an
 * action failed stays done, and the answer names the action. `stopBefore` ends the batch with an error of
 * the test's choice before that action; the number of actions is after the last.
 */
export function runBatch(
  request: BatchRequest,
  roots: PathRoots,
  stopBefore?: { readonly action: number; readonly error: HostError },
): BatchAnswer {
  const paths = new ObjectPaths(request.ObjectPaths, roots);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (stopBefore?.action === index) throw stopBefore.error;
      results.push({ ActionId: action.Id, Value: runAction(action, paths, roots) });
      if (action.ActionType === actionType.trace) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: wireError(error, index) };
    }
  }
  if (stopBefore && stopBefore.action >= request.Actions.length) {
    return { Results: results, TraceIds: traces, Error: wireError(stopBefore.error) };
  }
  return { Results: results, TraceIds: traces };
}

/** An error as it travels. One that is no `HostError` is a bug of the workbench, and says so. */
export function wireError(error: unknown, actionIndex?: number): WireError {
  const known =
    error instanceof HostError
      ? error
      : new HostError(
          'GeneralException',
          `The workbench failed: ${error instanceof Error ? error.message : ''}`,
        );
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    HttpStatusCode: known.httpStatus,
    ...(actionIndex !== undefined && { ActionIndex: actionIndex }),
  };
}

function runAction(action: Action, paths: ObjectPaths, roots: PathRoots): Json {
  if (action.ActionType === actionType.trace) return null;
  const object = paths.object(action.ObjectPathId);
  const { references } = roots;
  if (!object) return onNullObject(action);
  switch (action.ActionType) {
    case actionType.instantiate:
      return identity(object, references);
    case actionType.query:
      return readQuery(object, action.QueryInfo, references);
    case actionType.queryAsJson:
      return camelCase(readQuery(object, action.QueryInfo, references));
    case actionType.method:
      return method(object, action, paths, roots);
    case actionType.setProperty:
      setScalar(object, action.Name ?? '', paths.args(action.ArgumentInfo)[0]);
      return null;
    case actionType.update:
      update(object, action.ObjectState ?? null);
      return null;
    case actionType.ensureUnchanged:
      return null;
    default:
      throw new HostError('NotImplemented', `Action type ${action.ActionType}`);
  }
}

/** Making or loading a null object tells the client that it is null; anything else on it is a mistake. */
function onNullObject(action: Action): Json {
  if (action.ActionType === actionType.instantiate || action.ActionType === actionType.query) return null;
  if (action.ActionType === actionType.queryAsJson || action.Name === '_KeepReference') return null;
  throw new HostError('InvalidObjectPath', 'The object path stands for a null object.');
}

function method(object: HostObject, action: Action, paths: ObjectPaths, { references }: PathRoots): Json {
  const name = action.Name ?? '';
  if (name === '_KeepReference' && object.trackable) {
    references.keep(object);
    return null;
  }
  const answer = callMethod(object, name, paths.args(action.ArgumentInfo)) ?? null;
  return answer instanceof HostObject ? identity(answer, references) : answer;
}

function setScalar(object: HostObject, name: string, value: unknown): void {
  const member = object.member(name);
  if (member?.kind !== 'scalar') throw unknownMember(object, name);
  const place = `${object.className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (!member.set) throw new HostError('InvalidOperation', `${place} is read-only.`, place);
  if (value instanceof HostObject) throw new HostError('InvalidArgument', undefined, place);
  try {
    member.set((value ?? null) as Json);
  } catch (error) {
    throw error instanceof HostError ? error.at(place) : error;
  }
}

/** `range.set({...})` in one action: scalars are set, objects are gone into. */
function update(object: HostObject, state: Json): void {
  if (!isRecord(state)) throw new HostError('InvalidArgument');
  for (const [name, value] of Object.entries(state)) {
    const member = object.member(name);
    if (member?.kind === 'child') {
      const next = member.get();
      if (next) update(next, value);
    } else {
      setScalar(object, name, value);
    }
  }
}

function camelCase(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => camelCase(item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === '_Items' ? 'items' : name.charAt(0).toLowerCase() + name.slice(1),
      camelCase(inner),
    ]),
  );
}
