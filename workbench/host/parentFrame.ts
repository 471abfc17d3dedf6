import type { EventEntry } from './events';
import type { ExcelHost } from './excelHost';
import type { FrameContext } from './frameProtocol';
import {
  addinId,
  dispatch,
  envelope,
  excelOnTheWeb,
  focusPassing,
  messageType,
  notice,
  officeErrors,
  responseType,
} from './frameProtocol';
import type { Json } from './wire';
import { isRecord } from './wire';

/** Turns without a request after which the channel counts as idle. */
const quietTurns = 5;

/**
 * The page around the add-in, as Excel on the web speaks with its frame: takes the messages that
 * office.js posts to its parent, and posts back answers and events.
 */
export class ParentFrame {
  readonly #context: FrameContext;
  readonly #post: (message: string) => void;
  #host: ExcelHost;
  #underWay = 0;
  #commands = 0;
  /** Commands that the add-in has not completed. */
  readonly #waiting = new Map<string, () => void>();

  /** The keyboard's focus has gone past the last place of the add-in's page, or before the first. */
  onFocusOut: (isBackward: boolean) => void = () => undefined;

  /** `post` delivers a message to the add-in's window. */
  constructor(host: ExcelHost, context: FrameContext, post: (message: string) => void) {
    this.#context = context;
    this.#post = post;
    this.#host = host;
    this.attach(host);
  }

  /** Puts another workbook's host behind the same frame. */
  attach(host: ExcelHost): void {
    if (this.#host.areFunctionsReady) host.startFunctions();
    this.#host = host;
    host.sendEvents = (entries) => {
      this.#sendEvents(entries);
    };
  }

  /** A message that the add-in's window posted to its parent. */
  receive(message: string): void {
    const request: unknown = JSON.parse(message);
    if (!isRecord(request as Json)) return;
    void this.#respond(request as Readonly<Record<string, Json>>);
  }

  /**
   * Runs a function of the add-in as a ribbon button does (`ExecuteFunction`); over when it has said
   * `event.completed()`. Excel, too, waits for that.
   */
  runCommand(functionName: string, controlId: string): Promise<void> {
    this.#commands += 1;
    const id = `command-${this.#commands}`;
    this.#send({
      ...envelope('appCommandInvoked', responseType.event),
      _correlationId: 0,
      _data: [id, functionName, JSON.stringify({ source: { id: controlId } })],
    });
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
    });
  }

  /** Puts the keyboard's focus on the first place of the add-in's page, or the last: F6 and Tab in Excel. */
  focusIn(isBackward: boolean): void {
    this.#send(notice(isBackward ? focusPassing.backInto : focusPassing.into));
  }

  async #respond(request: Readonly<Record<string, Json>>): Promise<void> {
    if (request['_messageType'] !== messageType.request) return;
    this.#underWay += 1;
    const data = await this.#answer(request['_actionName'], request['_data'] ?? null);
    this.#underWay -= 1;
    this.#send({
      ...envelope(request['_actionName'] ?? '', responseType.call),
      _correlationId: request['_correlationId'] ?? 0,
      _data: data,
    });
  }

  /**
   * Waits until the add-in asks for nothing more. After `Excel.run` the client gives its references
   * back on its own, un-awaited: a test that counts them waits here first.
   */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < quietTurns; quiet = this.#underWay > 0 ? 0 : quiet + 1) {
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  async #answer(action: Json | undefined, data: Json): Promise<Json> {
    if (action === 'ContextActivationManager_getAppContextAsync') return this.#appContext();
    if (action === 'ContextActivationManager_notifyHost') {
      const told = Array.isArray(data) ? (data as readonly Json[])[1] : undefined;
      if (told === focusPassing.outOf || told === focusPassing.backOutOf)
        this.onFocusOut(told === focusPassing.backOutOf);
      return null;
    }
    if (action === 'executeMethod') return this.#execute(data);
    // Registrations of events (`richApiMessage` and others): accepted, and used when there is news.
    return { Error: 0 };
  }

  #appContext(): Json {
    const { locale, dataLocale, requirements, hostUrl } = this.#context;
    return {
      _id: addinId,
      _appName: excelOnTheWeb,
      _appVersion: '16.0',
      _appUILocale: locale,
      _dataLocale: dataLocale,
      _docUrl: hostUrl,
      _clientMode: 0,
      _settings: this.#settings(),
      _reason: 1,
      _requirementMatrix: JSON.stringify(requirements),
    };
  }

  async #execute(data: Json): Promise<Json> {
    const call = isRecord(data) ? data : {};
    const method = isRecord(call['DdaMethod']) ? call['DdaMethod']['DispatchId'] : undefined;
    if (method === dispatch.richApi) {
      const parts = call['ArrayData'];
      const [, , , , body, , flags] = Array.isArray(parts) ? (parts as readonly Json[]) : [];
      const answer = await this.#host.answer(typeof body === 'string' ? body : '{}', Number(flags ?? 0));
      return answer === null
        ? { Error: officeErrors.internal, Version: 1 }
        : { Error: 0, Version: 1, Data: [200, [], answer] };
    }
    if (method === dispatch.loadSettings)
      return { Error: 0, Version: 1, Properties: { Settings: this.#namedSettings() } };
    if (method === dispatch.commandCompleted) {
      for (const value of Object.values(call)) if (typeof value === 'string') this.#completed(value);
      return { Error: 0, Version: 1 };
    }
    if (method !== dispatch.saveSettings) return { Error: officeErrors.notSupported, Version: 1 };
    this.#saveSettings(call);
    return { Error: 0, Version: 1 };
  }

  #completed(id: string): void {
    this.#waiting.get(id)?.();
    this.#waiting.delete(id);
  }

  #settings(): Json {
    return [...this.#host.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]);
  }

  /** The same in the shape that Excel answers to a refresh. */
  #namedSettings(): Json {
    return [...this.#host.workbook.settings].map(([key, value]) => ({
      Name: key,
      Value: JSON.stringify(value),
    }));
  }

  #saveSettings(call: Readonly<Record<string, Json>>): void {
    const properties = Object.values(call).find((value) => isRecord(value) && 'Properties' in value);
    const pairs = isRecord(properties) ? properties['Properties'] : [];
    this.#host.workbook.settings.clear();
    for (const pair of Array.isArray(pairs) ? (pairs as readonly Json[]) : []) {
      const [key, value] = Array.isArray(pair) ? (pair as readonly Json[]) : [];
      if (typeof key !== 'string') continue;
      this.#host.workbook.settings.set(
        key,
        typeof value === 'string' ? (JSON.parse(value) as unknown) : value,
      );
    }
  }

  #sendEvents(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    this.#send({
      ...envelope('richApiMessage', responseType.event),
      _correlationId: 0,
      _data: { ArrayData: entries },
    });
  }

  #send(message: Readonly<Record<string, Json>>): void {
    this.#post(JSON.stringify({ ...message, _origin: this.#context.pageOrigin }));
  }
}
