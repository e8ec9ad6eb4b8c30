/**
 * The name of a finding under which a person's decision is kept: made of what the rows say, never of where they
 * stand, so that sorting, new serial numbers and other sheet names leave it alone. When what they say changes (another
 * amount, 公示中 become 已拨付), the finding is another and the old decision does not speak for it.
 */
import { type Comparison, partiesAt, recordAt } from "./comparison";
import type { Draft } from "./draft";

/** 53 bits over UTF-16 units, 14 hexadecimal digits; not for secrets. */
export function shortHash(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}

/** What a row says, as one text: the number of its event. */
export function eventIdentity(comparison: Comparison, row: number): string {
  const record = recordAt(comparison, row);
  const { table } = comparison.keys;
  const texts: string[] = [];
  for (const key of table.keysOf(row))
    if (table.rowKey(row, key)?.origin === "own") texts.push(`${table.kindOf(key)}:${table.textOf(key)}`);
  texts.sort();
  const parties = partiesAt(comparison, row).map((party) => comparison.parties.keyOf(party));
  const title = comparison.titles.of[row] ?? -1;
  return [
    record.role,
    record.article,
    parties.sort().join("+"),
    texts.join("+"),
    texts.length > 0 || title < 0 ? "" : comparison.titles.text(title),
    record.amount ?? "",
    record.date,
    record.year,
    record.role === "other-fund" ? record.state : "",
  ].join("|");
}

export function findingKey(comparison: Comparison, draft: Draft): string {
  const rows = draft.kind === "SHEET_COPY" || draft.kind === "COMMON_KEY" ? [] : draft.rows;
  const events = rows.map((row) => eventIdentity(comparison, row)).sort();
  return shortHash([draft.kind, draft.subject ?? "", ...events].join("\n"));
}
