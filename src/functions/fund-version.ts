import { lastKnownYear } from "../policy/working-days";
import { functionText } from "./refusal";
import { lastRegulation } from "./rules-at";
import { ADDIN_VERSION } from "./version";

/**
 * Which regulation the functions apply, its validity, the last holiday calendar known and the version of the add-in.
 * @customfunction FUND_VERSION
 * @returns One line of text.
 */
export function fundVersionFunction(): string {
  const { documentNo, title, validFrom, validTo } = lastRegulation();
  return functionText("version", {
    documentNo,
    title,
    from: validFrom,
    to: validTo,
    calendar: lastKnownYear(),
    version: ADDIN_VERSION,
  });
}
