/**
 * How long recognising and parsing takes: 100,000 rows × 20 columns, whether it grows with the rows, and as a ratio
 * to a plain pass over the same cells (read every cell once as text and as a number) in the same run.
 *
 * Alone: `npm run bench -- ledger`
 */

import type { SheetGrid } from "../../src/ledger/grid";
import { readLedger } from "../../src/ledger/read-ledger";
import { isoDate } from "../../src/policy/dates";
import { codeOf, companyName, patentOf } from "../generator/identities";
import { Chance } from "../generator/random";
import { SheetBuilder } from "../generator/sheet-builder";

const HEADERS = [
  "序号",
  "支持方向",
  "单位名称",
  "统一社会信用代码",
  "注册地址",
  "经营状态",
  "信用情况",
  "所属行业",
  "从业人数",
  "营业收入（万元）",
  "申报日期",
  "合同编号",
  "专利号",
  "获取方式",
  "出让方",
  "出让方性质",
  "合同金额（万元）",
  "实付金额（万元）",
  "登记（备案）日期",
  "材料情况",
];

/** A ledger of `rows` rows and 20 columns, no two rows alike. */
export function wideLedger(rows: number): SheetGrid {
  const chance = new Chance(7);
  const sheet = new SheetBuilder("申报台账", 0);
  sheet.row(1, ["2023年度申报台账"]).row(2, HEADERS);
  for (let i = 0; i < rows; i++) {
    const paid = chance.between(100, 9_000_000) / 10_000;
    sheet.row(i + 3, [
      i + 1,
      "获取专利技术",
      companyName(chance),
      codeOf(chance),
      `北京市海淀区学清路${i}号`,
      "存续",
      "良好",
      "工业",
      chance.between(10, 900),
      chance.between(100, 30_000),
      45_000 + (i % 300),
      `HT-${i}`,
      patentOf(chance),
      "转让",
      "京畿大学",
      "高等学校",
      paid,
      paid,
      45_000 + (i % 350),
      "齐全",
    ]);
  }
  return sheet.build();
}

function plainPass(grid: SheetGrid): number {
  let sum = 0;
  for (const row of grid.values)
    for (const value of row) {
      const figure = Number(String(value).normalize("NFKC").replace(/[\s,]/g, ""));
      if (!Number.isNaN(figure)) sum += figure;
    }
  return sum;
}

interface Timing {
  readonly wall: number;
  readonly processor: number;
}

/** The run with the least processor time, in ms: a busy machine stretches the wall clock far more. */
function leastOf(runs: number, work: () => void): Timing {
  let best: Timing | undefined;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    const one = { wall: performance.now() - start, processor: (user + system) / 1000 };
    if (best === undefined || one.processor < best.processor) best = one;
  }
  return best ?? { wall: 0, processor: 0 };
}

export interface BenchLine {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note?: string;
}

export async function run(): Promise<BenchLine[]> {
  const asOf = isoDate("2023-12-31");
  if (!asOf) throw new Error("no such day");
  const small = wideLedger(25_000);
  const large = wideLedger(100_000);
  let claims = 0;
  const read = (grid: SheetGrid) => {
    claims = readLedger([grid], { mappings: [], asOf }).claims.length;
  };
  const quarter = leastOf(2, () => read(small));
  const whole = leastOf(2, () => read(large));
  const plain = leastOf(2, () => plainPass(large));
  return [
    {
      name: "ledger: recognise and parse 100,000 rows × 20 columns",
      value: whole.wall,
      unit: "ms",
      note: `${claims} claims; processor ${whole.processor.toFixed(0)} ms; wanted < 2,000 ms`,
    },
    {
      name: "ledger: the same against a plain pass over the same cells, processor time",
      value: whole.processor / plain.processor,
      unit: "×",
      note: `plain pass ${plain.processor.toFixed(0)} ms`,
    },
    {
      name: "ledger: four times the rows take, processor time against 25,000 rows",
      value: whole.processor / quarter.processor,
      unit: "×",
      note: "linear is 4",
    },
  ];
}

if (/bench\/ledger\.[jt]s$/.test(process.argv[1] ?? ""))
  run().then((lines) => {
    for (const line of lines)
      console.log(`${line.name}: ${line.value.toFixed(2)} ${line.unit}${line.note ? ` (${line.note})` : ""}`);
  });
