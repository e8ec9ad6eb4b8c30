import { checkUscc } from "../identity/uscc";
import { spill } from "./columns";
import { functionText } from "./refusal";

/**
 * Checks a unified social credit code (both check digits): 正确, or what is wrong with it.
 * @customfunction USCC_CHECK
 * @param code Unified social credit code, stored as text.
 * @returns 正确 or the defect, with the likely code where only one repair fits; blank where the cell is blank.
 */
export function usccCheckFunction(code: unknown[][]): unknown[][] {
  return spill([{ label: "uscc", value: code }], ([cell]) => {
    if (cell === undefined || cell === null || cell === 0) return "";
    const reading = checkUscc(cell);
    switch (reading.kind) {
      case "valid":
        return functionText("uscc.right");
      case "wrong-check-digit":
        return reading.suggestion === undefined
          ? functionText("uscc.wrong")
          : functionText("uscc.wrong-suggestion", { suggestion: reading.suggestion });
      case "damaged-by-excel":
        return functionText("uscc.damaged", { prefix: reading.prefix });
      case "malformed":
        if (reading.typed.length !== 18)
          return functionText("uscc.malformed", { length: reading.typed.length });
        return reading.suggestion === undefined
          ? functionText("uscc.characters")
          : functionText("uscc.characters-suggestion", { suggestion: reading.suggestion });
      case "old-code":
        return functionText("uscc.old", { organisation: reading.organisationCode });
      case "missing":
        return functionText("uscc.malformed", { length: 0 });
    }
  });
}
