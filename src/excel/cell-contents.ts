/**
 * What is sent for a planned cell: its number format and its content.
 *
 * Text goes into cells formatted as text ("@"), so that nothing of it is taken for a formula, a date or a number
 * of 15 digits. Text too long for such cells (Excel shows #### beyond 255 characters) can only be taken for a
 * formula, which a leading apostrophe prevents.
 */
import type { PlannedCell } from "../sheets/plan";

const LONGEST_TEXT_CELL = 255;
const LOOKS_LIKE_A_FORMULA = /^[=+\-@'＝＋－＠\t\r]/;

export function formatOf(cell: PlannedCell): string {
  if (cell.kind === "text") return cell.text.length <= LONGEST_TEXT_CELL ? "@" : "General";
  return cell.kind === "blank" ? "General" : cell.format;
}

export function contentOf(cell: PlannedCell): string | number {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text.length > LONGEST_TEXT_CELL && LOOKS_LIKE_A_FORMULA.test(cell.text)
        ? `'${cell.text}`
        : cell.text;
    case "number":
      return cell.value;
    case "formula":
      return cell.formula;
  }
}
