import type { HostErrorCode } from './hostError';
import { HostError } from './hostError';
import type { BatchRequest } from './wire';
import { actionType } from './wire';

/** One request that goes wrong. */
export interface Fault {
  /** Which request, counted from 1; those of starting up are not counted, nor the giving back of references. */
  readonly request: number;
  /** `lost` is a dropped connection: the add-in hears of a general failure. `tooLarge` an answer over the limit. */
  readonly code: HostErrorCode | 'lost' | 'tooLarge';
  /** How much of the request is carried out before it fails; nothing unless said. */
  readonly done?: 'nothing' | 'half' | 'everything';
}

/** How the host shall behave badly, for tests. */
export interface Misbehaviour {
  readonly faults?: readonly Fault[];
  /** Milliseconds before every answer. */
  readonly delay?: number;
  /** Answers longer than this many bytes are refused; Excel on the web has 5 MB. */
  readonly answerLimit?: number;
  /** Requests longer than this many bytes are refused, with nothing done; Excel on the web has 5 MB. */
  readonly requestLimit?: number;
}

/** What one request shall suffer. */
export interface Suffering {
  readonly delay: number;
  /** Refused before anything is done. */
  readonly refused?: HostError;
  /** Broken off before this action. */
  readonly stopBefore?: { readonly action: number; readonly error: HostError };
  /** Carried out, but the answer never arrives. */
  readonly answerLost?: boolean;
}

const webAnswerLimit = 5_000_000;
const webRequestLimit = 5_000_000;

/** Counts the add-in's requests and says which of them fail. */
export class RequestFaults {
  readonly #behaviour: Misbehaviour;
  #count = 0;
  #coming: { readonly which: 'any' | 'write'; readonly fault: Omit<Fault, 'request'> } | null = null;

  constructor(behaviour: Misbehaviour) {
    this.#behaviour = behaviour;
  }

  /** Requests of the add-in so far. */
  get count(): number {
    return this.#count;
  }

  /** Lets the next request go wrong, or the next that changes something. */
  failNext(which: 'any' | 'write', fault: Omit<Fault, 'request'>): void {
    this.#coming = { which, fault };
  }

  next(request: BatchRequest): Suffering {
    const delay = this.#behaviour.delay ?? 0;
    if (isHousekeeping(request)) return { delay: 0 };
    this.#count += 1;
    const fault =
      this.#behaviour.faults?.find((candidate) => candidate.request === this.#count) ??
      this.#takeComing(request);
    if (!fault) return { delay };
    const { code, done = 'nothing' } = fault;
    const error = new HostError(
      code === 'lost' ? 'GeneralException' : code === 'tooLarge' ? 'ResponsePayloadSizeLimitExceeded' : code,
    );
    if (code === 'lost' && done === 'everything') return { delay, answerLost: true };
    if (done === 'nothing')
      return code === 'lost' ? { delay, refused: error, answerLost: true } : { delay, refused: error };
    return {
      delay,
      stopBefore: { action: done === 'half' ? middle(request) : request.Actions.length, error },
    };
  }

  #takeComing({ Actions }: BatchRequest): Omit<Fault, 'request'> | null {
    const isWrite = Actions.some(({ ActionType }) => ActionType === actionType.setProperty);
    if (!this.#coming || (this.#coming.which === 'write' && !isWrite)) return null;
    const { fault } = this.#coming;
    this.#coming = null;
    return fault;
  }

  isTooLarge(answer: string): boolean {
    return isOver(answer, this.#behaviour.answerLimit ?? webAnswerLimit);
  }

  isRequestTooLarge(body: string): boolean {
    return isOver(body, this.#behaviour.requestLimit ?? webRequestLimit);
  }
}

/** A Hangul syllable is three bytes; only a text that may pass the limit is counted exactly. */
function isOver(text: string, limit: number): boolean {
  return text.length * 3 > limit && new TextEncoder().encode(text).length > limit;
}

/** The action before which half of the request's changes have been made. */
function middle({ Actions }: BatchRequest): number {
  const changes = [...Actions.entries()].filter(
    ([, { ActionType, Name }]) =>
      ActionType === actionType.setProperty ||
      (ActionType === actionType.method && Name !== '_KeepReference'),
  );
  return changes[Math.ceil(changes.length / 2)]?.[0] ?? Math.floor(Actions.length / 2);
}

/** Requests that office.js makes of its own accord: they are neither counted nor harmed. */
export function isHousekeeping({ Actions, ObjectPaths }: BatchRequest): boolean {
  const gives = Actions.filter(({ ActionType }) => ActionType === actionType.method).map(
    ({ Name }) => Name ?? '',
  );
  const service = Object.values(ObjectPaths).some(({ Name }) => Name?.startsWith('Microsoft.') === true);
  return service || (gives.length > 0 && gives.every((name) => name.startsWith('_Remove')));
}
