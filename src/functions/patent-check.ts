import { patentsOfCell } from "../identity/patent-cell";
import type { PatentNumber } from "../identity/patent-number";
import { spill } from "./columns";
import { functionText, Refusal } from "./refusal";

function verdict({ check, expected }: PatentNumber): string {
  if (check === "right") return functionText("patent.right");
  return functionText(check === "wrong" ? "patent.wrong" : "patent.missing-check", { expected });
}

/**
 * Checks the check digit of a Chinese patent (application) number: 正确, or which digit it should be. Several numbers in one cell are checked one by one.
 * @customfunction PATENT_CHECK
 * @param no Patent or application number, with or without ZL, blanks or full-width digits.
 * @returns 正确 or the right check digit; #N/A where no number is found; blank where the cell is blank.
 */
export function patentCheckFunction(no: unknown[][]): unknown[][] {
  return spill([{ label: "patent", value: no }], ([cell]) => {
    if (cell === undefined || cell === null || cell === 0) return "";
    const patents = patentsOfCell(cell);
    const [first, ...others] = patents;
    if (first === undefined) throw new Refusal("unavailable", "patent.none", { typed: String(cell) });
    if (others.length === 0) return verdict(first);
    return patents
      .map((patent) => functionText("patent.one-of-several", { key: patent.key, result: verdict(patent) }))
      .join("\n");
  });
}
