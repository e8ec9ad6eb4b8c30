/** Generated rows in a file, some thousand a line: what one process makes, another reads without its leavings. */
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { type FundingRecord, fundingRecord } from "../../src/duplicates/record";
import type { GeneratedWorkbook } from "../duplicates/generator";

export type GeneratedRows = Pick<GeneratedWorkbook, "records" | "patentList">;

const ROWS_A_LINE = 1_000;
const READ_AT_ONCE = 1 << 20;
const LINE_END = 10;

export function writeRows(path: string, { records, patentList }: GeneratedRows): void {
  const file = openSync(path, "w");
  writeSync(file, `${JSON.stringify(patentList)}\n`);
  for (let from = 0; from < records.length; from += ROWS_A_LINE)
    writeSync(file, `${JSON.stringify(records.slice(from, from + ROWS_A_LINE))}\n`);
  closeSync(file);
}

/** The lines of a file, never more than one of them in memory. */
function* linesOf(path: string): Generator<string> {
  const file = openSync(path, "r");
  const chunk = Buffer.alloc(READ_AT_ONCE);
  let rest = Buffer.alloc(0);
  for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0 && end < read; end = chunk.indexOf(LINE_END, from)) {
      yield Buffer.concat([rest, chunk.subarray(from, end)]).toString("utf8");
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(from, read)]);
  }
  closeSync(file);
}

/** Rows as they were written, each text of its own as cells are; with no codes if asked. */
export function readRows(path: string, withoutCodes: boolean): GeneratedRows {
  const lines = linesOf(path);
  const patentList: GeneratedRows["patentList"] = JSON.parse(lines.next().value ?? "[]");
  const records: FundingRecord[] = [];
  for (const line of lines) {
    const read: readonly FundingRecord[] = JSON.parse(line);
    for (const record of read) records.push(fundingRecord(withoutCodes ? { ...record, code: "" } : record));
  }
  return { records, patentList };
}
