/** What must be there for a row to be computed. */
import type { FunctionLabel } from "../locale/functions";
import { labelText } from "./columns";
import { Refusal } from "./refusal";

/** The value, or #N/A with the argument's name: something else in the row says that a result is wanted. */
export function required<T>(value: T | undefined, label: FunctionLabel): T {
  if (value === undefined) throw new Refusal("unavailable", "argument.missing", { name: labelText(label) });
  return value;
}
