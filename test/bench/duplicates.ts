/**
 * How long the duplicate check takes: 100,000 and 1,000,000 rows on one thread, and the same work as office staff do it,
 * `COUNTIF` over one key column of 20,000 rows in LibreOffice.
 *
 *   node --expose-gc --import tsx test/bench/duplicates.ts [rows …]
 *
 * Rows are in memory as flat texts, as they come from JSON; making them is not timed. Prints wall and processor time,
 * since a busy machine stretches the first only.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { compareRecords } from "../../src/duplicates/find-duplicates";
import type { FundingRecord } from "../../src/duplicates/record";
import { type GeneratedWorkbook, generateWorkbook } from "../duplicates/generator";
import { measure } from "../duplicates/measure";

const LIMITS: Readonly<Record<number, { readonly seconds: number; readonly megabytes: number }>> = {
  100000: { seconds: 2, megabytes: 1_500 },
  1000000: { seconds: 15, megabytes: 1_500 },
};

/** Texts that template literals put together are trees until first used; cells are not. */
function flat(records: readonly FundingRecord[]): readonly FundingRecord[] {
  const copied: FundingRecord[] = [];
  for (let from = 0; from < records.length; from += 10_000) {
    const chunk = records.slice(from, from + 10_000);
    const texts: Partial<FundingRecord>[] = JSON.parse(
      JSON.stringify(
        chunk.map(({ name, code, number, patents, title, pledgeNo, remark }) => ({
          name,
          code,
          number,
          patents,
          title,
          pledgeNo,
          remark,
        })),
      ),
    );
    chunk.forEach((record, i) => {
      copied.push({ ...record, ...texts[i] });
    });
  }
  return copied;
}

interface Timing {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly findings: number;
}

function time(workbook: Pick<GeneratedWorkbook, "records" | "patentList">): Timing {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const { findings } = compareRecords({ ...workbook, companies: [], decisions: [], readings: {} });
  const seconds = (performance.now() - start) / 1_000;
  const used = process.cpuUsage(cpu);
  return {
    seconds,
    cpu: (used.user + used.system) / 1e6,
    megabytes: process.memoryUsage().rss / 1e6,
    findings: findings.length,
  };
}

function benchRows(rows: number): Timing {
  const made = generateWorkbook({ rows, seed: 42, plantedShare: 0.03 });
  const workbook = { records: flat(made.records), patentList: made.patentList };
  const best = [1, 2]
    .slice(0, rows > 500_000 ? 1 : 2)
    .map(() => time(workbook))
    .reduce((a, b) => (b.seconds < a.seconds ? b : a));
  const limit = LIMITS[rows];
  const verdict =
    limit === undefined
      ? ""
      : best.seconds < limit.seconds && best.megabytes < limit.megabytes
        ? "within"
        : `over the limit of ${limit.seconds} s, ${limit.megabytes} MB`;
  console.log(
    `${rows.toLocaleString("en")} rows: ${best.seconds.toFixed(2)} s, processor ${best.cpu.toFixed(2)} s, ` +
      `${best.megabytes.toFixed(0)} MB, ${best.findings} findings; ${verdict}`,
  );
  if (rows <= 100_000) {
    const found = compareRecords({ ...made, companies: [], decisions: [], readings: {} });
    const { recall, redPrecision, orangePrecision, distinctFlagged } = measure(made, found.findings);
    console.log(
      `  recall ${recall.toFixed(4)}, red precision ${redPrecision.toFixed(4)}, orange precision ${orangePrecision.toFixed(4)}, look-alikes flagged ${distinctFlagged.length}`,
    );
  }
  return best;
}

const OFFICE = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => existsSync(path));
const COUNTIF_ROWS = 20_000;

/** Seconds that LibreOffice takes to open, recalculate and save a sheet, with or without a COUNTIF per row. */
async function officeSeconds(folder: string, keys: readonly string[], counted: boolean): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("keys");
  keys.forEach((key, i) => {
    const row = i + 1;
    sheet.getCell(row, 1).value = key;
    sheet.getCell(row, 2).value = counted ? { formula: `COUNTIF($A$1:$A$${keys.length},A${row})` } : 1;
  });
  const name = counted ? "counted" : "plain";
  const path = join(folder, `${name}.xlsx`);
  await workbook.xlsx.writeFile(path);
  const start = performance.now();
  execFileSync(
    OFFICE ?? "",
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      "csv",
      "--outdir",
      folder,
      path,
    ],
    { stdio: "ignore", timeout: 900_000 },
  );
  return (performance.now() - start) / 1_000;
}

async function benchCountif(): Promise<void> {
  if (OFFICE === undefined) {
    console.log("COUNTIF: no LibreOffice here");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "countif-"));
  try {
    const made = generateWorkbook({ rows: COUNTIF_ROWS, seed: 7, plantedShare: 0.03 });
    const keys = made.records.map(({ patents, code }) => patents || code || "-");
    await officeSeconds(folder, ["warm up"], false);
    const plain = await officeSeconds(folder, keys, false);
    const counted = await officeSeconds(folder, keys, true);
    const ours = time({ records: flat(made.records), patentList: made.patentList });
    const countif = Math.max(0, counted - plain);
    console.log(
      `COUNTIF over one key column, ${COUNTIF_ROWS.toLocaleString("en")} rows: ${countif.toFixed(2)} s ` +
        `(${counted.toFixed(2)} s less ${plain.toFixed(2)} s to open and save); the whole check of the same rows: ` +
        `${ours.seconds.toFixed(2)} s; ratio ${(countif / ours.seconds).toFixed(1)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const asked = process.argv
    .slice(2)
    .map(Number)
    .filter((rows) => rows > 0);
  benchRows(20_000);
  const timings = (asked.length > 0 ? asked : [100_000, 1_000_000]).map((rows) => ({
    rows,
    ...benchRows(rows),
  }));
  const [small, large] = [timings[0], timings.at(-1)];
  if (small !== undefined && large !== undefined && small !== large)
    console.log(
      `ratio ${(large.seconds / small.seconds).toFixed(1)} in time (processor ${(large.cpu / small.cpu).toFixed(1)}) ` +
        `for ${(large.rows / small.rows).toFixed(1)} times the rows`,
    );
  await benchCountif();
}

void main();
