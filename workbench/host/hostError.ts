/** Codes that the host answers, with the HTTP status that Excel sends beside each. */
const statusOf = {
  AccessDenied: 403,
  ApiNotFound: 400,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 400,
  ItemNotFound: 404,
  NotImplemented: 501,
  RequestAborted: 400,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  UnsupportedOperation: 400,
} as const;

export type HostErrorCode = keyof typeof statusOf;

const sentences: Partial<Record<HostErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestAborted: 'The request was aborted during run time.',
};

/** What the add-in sees as an `OfficeExtension.Error`: thrown inside the host, turned into an answer. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  /** `WorksheetCollection.getItem`; the batch fills it in where the thrower did not know. */
  readonly location: string;

  constructor(code: HostErrorCode, message = sentences[code] ?? code, location = '') {
    super(message);
    this.code = code;
    this.location = location;
  }

  get httpStatus(): number {
    return statusOf[this.code];
  }

  at(location: string): HostError {
    return this.location ? this : new HostError(this.code, this.message, location);
  }
}
