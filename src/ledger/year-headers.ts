/** Headers that are a year (“2022年”, “2023年已拨付（万元）”): what was paid, a column for each year. */
import { headerText } from "./header-text";

const YEAR_HEADER =
  /^(20[0-4]\d)年?度?(?:本资金|专项资金|财政)?(?:已|实际)?(?:获得?|享受)?(?:拨付|拨款|补贴|补助|安排|支持|奖励|兑现|下达|发放|资助|拨)?(?:金额|资金|额度?|数|款)?$/;
const PAID_WORDS = /拨|补贴|补助|安排|支持|奖励|兑现|下达|发放|资助|已获/;

export interface YearHeader {
  readonly year: number;
  /** The header or the one over it says that it is about money paid, not only which year. */
  readonly saysPaid: boolean;
}

/** The year that a header names and is about, else undefined. */
export function yearHeader(parts: readonly string[]): YearHeader | undefined {
  const leaf = headerText(parts.at(-1) ?? "").full;
  const year = YEAR_HEADER.exec(leaf)?.[1];
  if (year === undefined) return undefined;
  return { year: Number(year), saysPaid: PAID_WORDS.test(parts.join("")) };
}

/** Headers of a column that only adds the years up. */
export function addsYears(header: string): boolean {
  return ADDS.test(header);
}

const ADDS = /(?:合计|累计|总计|小计|共计|总额|总数)/;
/** What was paid counts whatever the year (A10-4); a bank's sum of all years is not the year's. */
const PAID_OUT = /付|到账|打款|汇款/;

const YEAR = /20[0-4]\d年?度?/;

/** Columns that hold of an earlier year what another column holds of a later one (2022年登记金额 beside 2023年登记金额). */
export function earlierYears(
  headers: readonly { readonly column: number; readonly parts: readonly string[] }[],
): ReadonlySet<number> {
  const latest = new Map<string, number>();
  const dated = headers.flatMap(({ column, parts }) => {
    const text = parts.join("/").normalize("NFKC");
    const year = YEAR.exec(text)?.[0];
    if (year === undefined) return [];
    const matter = text.replace(year, "");
    const number = Number.parseInt(year, 10);
    latest.set(matter, Math.max(number, latest.get(matter) ?? 0));
    return [{ column, matter, year: number }];
  });
  return new Set(
    dated.filter(({ matter, year }) => year < (latest.get(matter) ?? 0)).map(({ column }) => column),
  );
}

/** Columns of what was paid in one year, beside one that adds the years up (2022年实付、2023年实付、实付合计). */
export function yearsAddedUp(
  headers: readonly { readonly column: number; readonly parts: readonly string[] }[],
): ReadonlySet<number> {
  const texts = headers.map(({ column, parts }) => ({ column, text: parts.join("/").normalize("NFKC") }));
  const sums = new Set(
    texts.flatMap(({ text }) => (ADDS.test(text) && !YEAR.test(text) ? [text.replace(ADDS, "")] : [])),
  );
  return new Set(
    texts.flatMap(({ column, text }) =>
      PAID_OUT.test(text) && YEAR.test(text) && sums.has(text.replace(YEAR, "")) ? [column] : [],
    ),
  );
}
