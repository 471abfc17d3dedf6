import type { Json } from './wire';

/** What the client is told of its surroundings when it starts (`Office.context`). */
export interface FrameContext {
  /** UI language, `ko-KR`. */
  readonly locale: string;
  readonly dataLocale: string;
  /** Requirement sets and the version of each: `{ExcelApi: '1.14'}`. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Where the page of the add-in and the page around it say they are; the host names must be equal. */
  readonly pageOrigin: string;
  readonly hostUrl: string;
}

export const addinId = '{6a1f5c0e-8f0b-4c55-9a1e-2f7d3c9b0e14}';
const conversation = 'gyobu-workbench';

/** The frame's `name`, by which office.js finds its host before anything else is said. */
export function frameName({ locale, hostUrl }: FrameContext): string {
  return JSON.stringify({
    baseFrameName: 'gyobu',
    // The last 3 is shared runtime + custom functions: without it functions never start.
    hostInfo: `Excel|Web|16.00|${locale}|${addinId}||disableLogging|3`,
    xdmInfo: `${conversation}|${addinId}|${hostUrl}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Kinds of messages, as office.js numbers them. */
export const messageType = { request: 0, response: 1 } as const;
export const responseType = { call: 0, event: 1 } as const;
/** The methods of Office's common API that the add-in calls. */
export const dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
/**
 * How the focus passes between Excel and the frame: office.js takes Tab into its own hands, and tells when it has gone
 * past the last or the first place.
 */
export const focusPassing = { into: 11, backInto: 12, outOf: 13, backOutOf: 14 } as const;
/** Codes of Office's common API: a channel that broke looks like an internal error. */
export const officeErrors = { internal: 5001, notSupported: 5010 } as const;
/** The number under which office.js knows Excel on the web. */
export const excelOnTheWeb = 16;
/** A notice from Excel to the add-in's page (`Office_notifyAgave`), which the page does not answer. */
export function notice(action: number): Readonly<Record<string, Json>> {
  return {
    _messageType: messageType.request,
    _actionName: 'Office_notifyAgave',
    _actionType: 0,
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _serializerVersion: 1,
    _data: [action],
  };
}

/** The frame of a message to the add-in; what it says comes on top. */
export function envelope(action: Json, kind: number): Readonly<Record<string, Json>> {
  return {
    _messageType: messageType.response,
    _actionName: action,
    _conversationId: conversation,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
  };
}
