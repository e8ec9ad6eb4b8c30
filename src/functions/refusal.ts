/** Why a function gives an error value: a kind that Excel shows with a text, and the text. */
import { FUNCTION_MESSAGES, type FunctionMessage } from "../locale/functions";
import { message } from "../locale/message";
import { RegulationError } from "../policy/regulation";
import { CalendarUnknown } from "../policy/working-days";
import { functionLanguage } from "./language";
import { type CellError, customFunctions } from "./runtime";

type Values = Readonly<Record<string, string | number>>;

/** Thrown by readers of arguments; becomes the error value of one row. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    /** "value": the argument is wrong (#VALUE!). "unavailable": it is fine, but there is no answer (#N/A). */
    readonly kind: "value" | "unavailable",
    readonly text: FunctionMessage,
    readonly values: Values = {},
  ) {
    super(text);
  }
}

/** A text of this room in the language of the functions. */
export function functionText(code: FunctionMessage, values: Values = {}): string {
  return message(FUNCTION_MESSAGES, functionLanguage(), code, values);
}

function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (thrown instanceof RegulationError) {
    const spans = thrown.known.map(({ documentNo, from, to }) => `${documentNo} ${from}–${to}`).join("; ");
    return new Refusal("unavailable", "date.out-of-force", { date: thrown.asked, spans });
  }
  if (thrown instanceof CalendarUnknown)
    return new Refusal("unavailable", "date.calendar-unknown", {
      date: thrown.day,
      until: thrown.knownUntil,
    });
  return new Refusal("value", "unexpected", {
    detail: thrown instanceof Error ? thrown.message : String(thrown),
  });
}

/** The error value for anything thrown while a row was computed; errors of cells pass unchanged. */
export function cellErrorOf(thrown: unknown): CellError {
  const runtime = customFunctions();
  if (thrown instanceof runtime.Error) return thrown;
  const refusal = refusalOf(thrown);
  const code = refusal.kind === "value" ? runtime.ErrorCode.invalidValue : runtime.ErrorCode.notAvailable;
  return new runtime.Error(code, functionText(refusal.text, refusal.values));
}
