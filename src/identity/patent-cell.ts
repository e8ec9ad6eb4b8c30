/** Patent numbers of a cell that should hold them; number cells have lost leading zeros or a final ".0". */
import { type PatentNumber, scanPatents } from "./patent-number";

/**
 * Every application number in the cell. For number cells `start` and `end` are places in the text of the number.
 *
 * `202129000043.5` typed as a number is read as it stands; `201510958772` may have lost ".0": its check character
 * counts as right where 0 is the one expected, else as missing. `1105715.7` and `814037.5` lost leading zeros: they
 * are filled up to eight digits and taken only if the check character then fits.
 */
export function patentsOfCell(cell: string | number | boolean | null): readonly PatentNumber[] {
  if (typeof cell === "string") {
    const found = scanPatents(cell);
    return found.length > 0 ? found : withLostZeros(cell.trim());
  }
  if (typeof cell !== "number" || !Number.isFinite(cell) || cell <= 0 || cell >= 1e13) return [];
  const text = Number.isInteger(cell) ? String(cell) : String(Number(cell.toPrecision(15)));
  const whole = text.split(".")[0] ?? "";
  if (whole.length < 8 && text.includes(".")) return withLostZeros(text);
  // A whole number is told apart from other numbers by the letters before it, which the cell does not hold.
  const letters = text.includes(".") ? "" : "ZL";
  const found = scanPatents(letters + text).map((one) => ({
    ...one,
    start: Math.max(0, one.start - letters.length),
    end: one.end - letters.length,
  }));
  return found.map((one) =>
    one.check === "missing" && one.expected === "0" && one.key.length === 12
      ? { ...one, check: "right", found: "0", bare: false }
      : { ...one, bare: one.check !== "right" },
  );
}

/** "1105715.7" as 01105715.7, if the check character then fits. */
function withLostZeros(text: string): readonly PatentNumber[] {
  if (!/^\d{6,7}\.[\dXx]$/.test(text)) return [];
  return scanPatents(text.padStart(10, "0"))
    .filter((one) => one.check === "right")
    .map((one) => ({ ...one, start: 0, end: text.length }));
}

/** The only patent of a cell; undefined where there is none or several. */
export function singlePatentOf(cell: string | number | boolean | null): PatentNumber | undefined {
  const found = patentsOfCell(cell);
  return found.length === 1 ? found[0] : undefined;
}

/** The usual spelling with the right check character: "ZL202010566088.9". */
export function patentText(patent: Pick<PatentNumber, "key" | "expected">): string {
  return `ZL${patent.key}.${patent.expected}`;
}
