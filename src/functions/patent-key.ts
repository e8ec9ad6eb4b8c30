import { patentsOfCell } from "../identity/patent-cell";
import { spill } from "./columns";
import { Refusal } from "./refusal";

/**
 * The digits of a patent number without check digit, ZL, blanks and points: the same text for every spelling, for matching columns.
 * @customfunction PATENT_KEY
 * @param no Patent or application number in any spelling.
 * @returns 12 digits (8 before October 2003) as text; several joined with 、; #N/A where no number is found.
 */
export function patentKeyFunction(no: unknown[][]): unknown[][] {
  return spill([{ label: "patent", value: no }], ([cell]) => {
    if (cell === undefined || cell === null || cell === 0) return "";
    const keys = new Set(patentsOfCell(cell).map(({ key }) => key));
    if (keys.size === 0) throw new Refusal("unavailable", "patent.none", { typed: String(cell) });
    return [...keys].join("、");
  });
}
