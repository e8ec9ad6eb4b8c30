/** Errors that office.js hands on to the add-in as `OfficeExtension.Error`. */

export const ErrorCode = {
  AccessDenied: "AccessDenied",
  ApiNotFound: "ApiNotFound",
  GeneralException: "GeneralException",
  InvalidArgument: "InvalidArgument",
  InvalidOperation: "InvalidOperation",
  InvalidOperationInCellEditMode: "InvalidOperationInCellEditMode",
  InvalidReference: "InvalidReference",
  InvalidSelection: "InvalidSelection",
  ItemAlreadyExists: "ItemAlreadyExists",
  ItemNotFound: "ItemNotFound",
  NotImplemented: "NotImplemented",
  RequestPayloadSizeLimitExceeded: "RequestPayloadSizeLimitExceeded",
  ResponsePayloadSizeLimitExceeded: "ResponsePayloadSizeLimitExceeded",
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** Thrown by anything the host runs for a request; the dispatcher adds where it happened. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: string,
    message: string,
    /** "Range.values", as office.js shows in `debugInfo.errorLocation`. */
    readonly location?: string,
  ) {
    super(message);
  }
}

export function notImplemented(member: string): HostError {
  return new HostError(
    ErrorCode.NotImplemented,
    `NotImplemented: ${member}. This host does not answer it; it never makes up a value.`,
    member,
  );
}

export function itemNotFound(what: string): HostError {
  return new HostError(ErrorCode.ItemNotFound, `The requested resource doesn't exist: ${what}.`);
}

export function invalidArgument(message: string): HostError {
  return new HostError(ErrorCode.InvalidArgument, message);
}

export function accessDenied(sheet: string): HostError {
  return new HostError(
    ErrorCode.AccessDenied,
    `You cannot perform the requested operation: the sheet "${sheet}" is protected.`,
  );
}
