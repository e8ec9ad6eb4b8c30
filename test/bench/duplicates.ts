/**
 * How long the duplicate check takes: 100,000 and 1,000,000 rows on one thread, and the same work as office staff do it,
 * `COUNTIF` over one key column of 20,000 rows in LibreOffice.
 *
 *   node --import tsx test/bench/duplicates.ts [rows …]
 *
 * One process makes the rows and writes them down, another reads them and checks them: its memory is the rows and the
 * check, not what made them. Reading is not timed. Prints wall and processor time, since a busy machine stretches the
 * first only, and the largest memory the process ever had. A second pass has no codes at all, so that every
 * firm goes by its name.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { compareRecords } from "../../src/duplicates/find-duplicates";
import { generateWorkbook } from "../duplicates/generator";
import { measure } from "../duplicates/measure";
import { type GeneratedRows, readRows, writeRows } from "./rows-file";

const LIMITS: Readonly<Record<number, { readonly seconds: number; readonly megabytes: number }>> = {
  100000: { seconds: 2, megabytes: 1_500 },
  1000000: { seconds: 15, megabytes: 1_500 },
};

/** Beyond this number once is enough. */
const TWICE = 500_000;

/** One firm in forty has its code nowhere, as in a ledger gathered from several offices. */
const ORDINARY = { seed: 42, plantedShare: 0.03, uncodedShare: 0.025 } as const;

interface Timing {
  readonly seconds: number;
  readonly cpu: number;
  readonly findings: number;
}

/** What the checking process tells. */
interface Report {
  readonly timings: readonly Timing[];
  /** Megabytes held by the rows alone, and at most. */
  readonly rows: number;
  readonly peak: number;
}

function time(workbook: GeneratedRows): Timing {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const { findings } = compareRecords({ ...workbook, companies: [], decisions: [], readings: {} });
  const seconds = (performance.now() - start) / 1_000;
  const used = process.cpuUsage(cpu);
  return { seconds, cpu: (used.user + used.system) / 1e6, findings: findings.length };
}

/** In a process of its own: reads rows and checks them. */
function timeFile(path: string, codes: string): Report {
  const workbook = readRows(path, codes === "without");
  globalThis.gc?.();
  const rows = process.memoryUsage().rss / 1e6;
  const passes = workbook.records.length > TWICE ? [1] : [1, 2];
  const timings = passes.map(() => time(workbook));
  return { timings, rows, peak: process.resourceUsage().maxRSS / 1e3 };
}

function apart(...args: readonly string[]): string {
  return execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", __filename, ...args], {
    encoding: "utf8",
  });
}

function report(text: string): Report {
  const told: Report = JSON.parse(text);
  return told;
}

function quickest(timings: readonly Timing[]): Timing {
  return timings.reduce((a, b) => (b.seconds < a.seconds ? b : a));
}

function printRows(rows: number, what: string, told: Report): Timing {
  const best = quickest(told.timings);
  const limit = LIMITS[rows];
  const verdict =
    limit === undefined
      ? ""
      : best.seconds < limit.seconds && told.peak < limit.megabytes
        ? "; within"
        : `; over the limit of ${limit.seconds} s, ${limit.megabytes} MB`;
  const first = told.timings[0] === best ? "" : ` (${told.timings[0]?.seconds.toFixed(2)} s the first time)`;
  console.log(
    `${rows.toLocaleString("en")} rows${what}: ${best.seconds.toFixed(2)} s${first}, processor ${best.cpu.toFixed(2)} s, ` +
      `at most ${told.peak.toFixed(0)} MB (rows alone ${told.rows.toFixed(0)}), ${best.findings} findings${verdict}`,
  );
  return best;
}

function benchRows(rows: number, folder: string): Timing {
  const path = join(folder, "rows.jsonl");
  apart("--write", String(rows), path);
  const best = printRows(rows, "", report(apart("--time", path, "with")));
  printRows(rows, " without codes", report(apart("--time", path, "without")));
  if (rows <= 100_000) {
    const made = generateWorkbook({ rows, ...ORDINARY });
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
    const path = join(folder, "rows.jsonl");
    writeRows(path, made);
    const ours = quickest(report(apart("--time", path, "with")).timings);
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

async function main(args: readonly string[]): Promise<void> {
  const asked = args.map(Number).filter((rows) => rows > 0);
  const folder = mkdtempSync(join(tmpdir(), "duplicates-"));
  try {
    const timings = (asked.length > 0 ? asked : [100_000, 1_000_000]).map((rows) => ({
      rows,
      ...benchRows(rows, folder),
    }));
    const [small, large] = [timings[0], timings.at(-1)];
    if (small !== undefined && large !== undefined && small !== large)
      console.log(
        `ratio ${(large.seconds / small.seconds).toFixed(1)} in time (processor ${(large.cpu / small.cpu).toFixed(1)}) ` +
          `for ${(large.rows / small.rows).toFixed(1)} times the rows`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await benchCountif();
}

const [task, ...given] = process.argv.slice(2);
if (task === "--write") writeRows(given[1] ?? "", generateWorkbook({ rows: Number(given[0]), ...ORDINARY }));
else if (task === "--time") console.log(JSON.stringify(timeFile(given[0] ?? "", given[1] ?? "")));
else void main(process.argv.slice(2));
