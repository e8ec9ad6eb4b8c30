/** From the errors of the office.js client to troubles that say what to do. */
import { ExcelTrouble, type TroubleCode } from "./trouble";

/** Codes of Excel.ErrorCodes and of the client itself; the rest is "unknown" with the host's own message. */
const CODES: Readonly<Record<string, TroubleCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "sheet-protected",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceededError: "payload-too-large",
  RangeExceedsLimit: "payload-too-large",
  ItemNotFound: "item-gone",
  InvalidReference: "item-gone",
  InvalidObjectPath: "item-gone",
  ApiNotFound: "api-missing",
  ApiNotAvailable: "api-missing",
  ServiceNotAvailable: "host-busy",
  HostIsBusy: "host-busy",
};

/** The code that an office.js error carries, "" for anything else. */
export function officeErrorCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

function officeErrorPlace(error: unknown): string {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return "";
  const info = error.debugInfo;
  if (typeof info !== "object" || info === null || !("errorLocation" in info)) return "";
  return typeof info.errorLocation === "string" ? info.errorLocation : "";
}

/** Any thrown thing as a trouble; troubles pass through unchanged. */
export function troubleFrom(error: unknown): ExcelTrouble {
  if (error instanceof ExcelTrouble) return error;
  const message = error instanceof Error ? error.message : String(error);
  const place = officeErrorPlace(error);
  const code = CODES[officeErrorCode(error)] ?? "unknown";
  return new ExcelTrouble(
    code,
    { detail: place === "" ? message : `${message} (${place})` },
    { cause: error },
  );
}

/** Whether a smaller request may succeed where this one failed. */
export function isPayloadError(error: unknown): boolean {
  return troubleFrom(error).code === "payload-too-large";
}
