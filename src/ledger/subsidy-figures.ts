/**
 * “审核金额”, “认定金额”, “核定金额”: what the office recognised of the payment, or what it worked out as the subsidy?
 * Where the figures are 40 % of what was paid, they are the subsidy; taken for the base they would be cut to 40 % again.
 */
import { REGULATION_118_2022 } from "../policy/regulation-118-2022";
import { type CellValue, cellAt, type SheetGrid } from "./grid";
import type { RecognisedColumn } from "./recognise-columns";

/** Headers that say by themselves that the figure is what was paid. */
const SAYS_BASE = /基数|实付|支付|付款|交易|费|款|对价|价/;
/** The two columns may be kept in 元 and 万元. */
const SCALES = [1, 1e4, 1e-4];
const RATE = Number(REGULATION_118_2022.parameters["art10.rate"].value);
/** Figures are rounded to the fen of a 万元. */
const CLOSE = 1e-3;

function figure(value: CellValue): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  const text = value.normalize("NFKC").replace(/[,\s]/g, "");
  return /^\d+(?:\.\d+)?(?:万?元)?$/.test(text) ? Number.parseFloat(text) : undefined;
}

/** Whether every figure is the rate of what was paid, or less where a cap cut it, and most are the rate itself. */
function isSubsidy(grid: SheetGrid, rows: readonly number[], own: number, paid: number): boolean {
  const shares = rows.flatMap((row) => {
    const base = figure(cellAt(grid, row, paid));
    const part = figure(cellAt(grid, row, own));
    return base === undefined || part === undefined || base <= 0 || part <= 0 ? [] : [part / base / RATE];
  });
  return SCALES.some((scale) => {
    const exact = shares.filter((share) => Math.abs(share / scale - 1) < CLOSE).length;
    return exact > 0 && exact * 2 >= shares.length && shares.every((share) => share / scale < 1 + CLOSE);
  });
}

/** The columns, with a subsidy that was taken for the base read as the office's own figure. */
export function withSubsidiesTold(
  columns: readonly RecognisedColumn[],
  grid: SheetGrid,
  rows: readonly number[],
): readonly RecognisedColumn[] {
  const base = columns.find(({ field, confirmed }) => field === "patentPaidAmount" && !confirmed);
  const paid = columns.find(({ field }) => field === "paidAmount");
  if (base === undefined || paid === undefined || SAYS_BASE.test(base.header)) return columns;
  if (!isSubsidy(grid, rows, base.column, paid.column)) return columns;
  return columns.map((column) =>
    column === base
      ? {
          ...column,
          field: "computedSubsidy",
          reasons: [...column.reasons, `数值为实付金额的${RATE * 100}%，是补贴额而不是基数`],
          ask: ["computedSubsidy", "patentPaidAmount"],
        }
      : column,
  );
}
