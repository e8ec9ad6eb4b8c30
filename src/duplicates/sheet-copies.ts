/**
 * Backup copies of a sheet: where four in five rows of one sheet stand character for character in another, every row
 * would be a duplicate. That is one notice, and the copy is left out.
 */
import type { Draft } from "./draft";
import { groupBy } from "./int-list";
import type { FundingRecord } from "./record";

/** Fewer rows may be alike by chance. */
const LEAST_ROWS = 10;
const LEAST_OVERLAP = 0.8;

const COPY_WORDS = /备份|副本|复件|复制|拷贝|旧|初稿|草稿|copy|backup|\(\d+\)|（\d+）/i;

function asTyped(record: FundingRecord): string {
  const { role, name, code, number, patents, title, amount, date, filed, pledgeNo, article, loan } = record;
  return [role, name, code, number, patents, title, amount, date, filed, pledgeNo, article, loan].join("|");
}

interface SheetRows {
  readonly sheet: string;
  readonly rows: Int32Array;
}

/** Whether `sheet` is the copy and `other` the original, when their rows overlap. */
function isCopyOf(sheet: SheetRows, other: SheetRows): boolean {
  const named = Number(COPY_WORDS.test(sheet.sheet)) - Number(COPY_WORDS.test(other.sheet));
  if (named !== 0) return named > 0;
  if (sheet.rows.length !== other.rows.length) return sheet.rows.length < other.rows.length;
  return (sheet.rows[0] ?? 0) > (other.rows[0] ?? 0);
}

export interface SheetCopies {
  readonly drafts: readonly Draft[];
  /** Rows of copies, to be left out. */
  readonly left: ReadonlySet<number>;
}

function pairsOf(
  copy: SheetRows,
  original: SheetRows,
  texts: readonly string[],
): readonly (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  for (const row of original.rows) {
    const text = texts[row] ?? "";
    const list = places.get(text);
    if (list === undefined) places.set(text, [row]);
    else list.push(row);
  }
  return [...copy.rows].flatMap((row) => {
    const twin = places.get(texts[row] ?? "")?.shift();
    return twin === undefined ? [] : [[twin, row] as const];
  });
}

/** Finds sheets that are copies of others. Linear: a sheet is compared only with sheets that share its sampled rows. */
export function findSheetCopies(records: readonly FundingRecord[]): SheetCopies {
  const names = [...new Set(records.map(({ sheet }) => sheet))];
  if (names.length < 2) return { drafts: [], left: new Set() };
  const index = new Map(names.map((name, at) => [name, at]));
  const grouping = groupBy(
    Int32Array.from(records, ({ sheet }) => index.get(sheet) ?? -1),
    names.length,
  );
  const sheets = names.map((sheet, at): SheetRows => ({ sheet, rows: grouping.members(at) }));
  const big = sheets.filter(({ rows }) => rows.length >= LEAST_ROWS);
  if (big.length < 2) return { drafts: [], left: new Set() };
  const texts: string[] = [];
  const sheetsOfText = new Map<string, Set<number>>();
  big.forEach(({ rows }, at) => {
    for (const row of rows.slice(0, LEAST_ROWS * 2)) {
      const record = records[row];
      if (record === undefined) continue;
      texts[row] = asTyped(record);
      const users = sheetsOfText.get(texts[row] ?? "");
      if (users === undefined) sheetsOfText.set(texts[row] ?? "", new Set([at]));
      else users.add(at);
    }
  });
  const candidates = new Set<number>();
  for (const users of sheetsOfText.values()) if (users.size > 1) for (const at of users) candidates.add(at);
  if (candidates.size < 2) return { drafts: [], left: new Set() };
  return compare(
    big.filter((_sheet, at) => candidates.has(at)),
    records,
    texts,
  );
}

function compare(
  sheets: readonly SheetRows[],
  records: readonly FundingRecord[],
  texts: string[],
): SheetCopies {
  for (const { rows } of sheets)
    for (const row of rows) {
      const record = records[row];
      if (record !== undefined) texts[row] ??= asTyped(record);
    }
  const left = new Set<number>();
  const drafts: Draft[] = [];
  for (const copy of sheets)
    for (const original of sheets) {
      if (copy === original || left.has(original.rows[0] ?? -1) || left.has(copy.rows[0] ?? -1)) continue;
      if (!isCopyOf(copy, original)) continue;
      const pairs = pairsOf(copy, original, texts);
      if (pairs.length < copy.rows.length * LEAST_OVERLAP) continue;
      for (const [, row] of pairs) left.add(row);
      drafts.push({
        kind: "SHEET_COPY",
        rows: pairs.map(([, row]) => row),
        links: pairs,
        subject: copy.sheet,
      });
    }
  return { drafts, left };
}
