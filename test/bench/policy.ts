/**
 * Article 10 for one claim: the formula alone, and the whole rule with its conditions, beside two interpreters of
 * rules in the same run; then 100,000 claims through the award plan. Run alone: `node --import tsx test/bench/policy.ts`.
 *
 * The interpreters get the same conditions and the same formula (without the exactness: both reckon in doubles).
 * Processor time, best of several turns, since other work on the machine only ever adds time.
 */
import { Engine } from "json-rules-engine";
import Publicodes from "publicodes";
import { assessClaim } from "../../src/policy/assessment/assess-claim";
import { planAwards } from "../../src/policy/award-plan";
import type { Claim, TransferClaim } from "../../src/policy/claim";
import type { CheckContext } from "../../src/policy/eligibility/check";
import { known } from "../../src/policy/fact";
import { Decimal } from "../../src/policy/money";
import { REGULATION_118_2022 } from "../../src/policy/regulation-118-2022";
import { rulesOf } from "../../src/policy/rules";
import { transferSubsidy } from "../../src/policy/transfer-subsidy";
import type { Relation, TraceStep } from "../../src/policy/verdict";
import {
  bankClaim,
  named,
  payment,
  pledgeClaim,
  productClaim,
  projectClaim,
  SETTINGS,
  transferClaim,
  yuan,
} from "../policy/build-claims";

export interface BenchLine {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note?: string;
}

const TURNS = 8;
const ROWS = 5_000;
const INTERPRETED = 200;
const rules = rulesOf(REGULATION_118_2022);
const context: CheckContext = { rules, asOf: SETTINGS.asOf, fundYear: 2023, tickOf: () => undefined };

const paidText = Array.from({ length: ROWS }, (_none, row) => `${10_000 + ((row * 7919) % 2_400_000)}.04`);
const paid = paidText.map((text) => new Decimal(text));
const claims: readonly TransferClaim[] = paidText.map((text, row) =>
  transferClaim(row, { patentPaid: yuan(text) }),
);

/** Each line as it comes: a bench that takes long shows where. */
function said(line: BenchLine): BenchLine {
  const { name, value, unit, note } = line;
  console.log(`${name}: ${value.toFixed(2)} ${unit}${note === undefined ? "" : ` (${note})`}`);
  return line;
}

/** Best of several turns, in µs of processor time per row: other work on the machine must not count. */
async function perRow(rows: number, work: () => void | Promise<void>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return best / rows;
}

function publicodes(): (row: number) => number {
  const engine = new Publicodes({
    paid: { valeur: "0" },
    prior: { valeur: "0" },
    "in Beijing": { valeur: "oui" },
    "credit good": { valeur: "oui" },
    sme: { valeur: "oui" },
    listed: { valeur: "oui" },
    "for implementation": { valeur: "oui" },
    registered: { valeur: "oui" },
    room: { valeur: "1000000 - prior", plancher: "0" },
    eligible: {
      "toutes ces conditions": [
        "in Beijing",
        "credit good",
        "sme",
        "listed",
        "for implementation",
        "registered",
      ],
    },
    subsidy: { "applicable si": "eligible", valeur: "paid * 40%", plafond: "room" },
  });
  return (row) => {
    engine.setSituation({ paid: paidText[row] ?? "0", prior: "0", sme: row % 9 === 0 ? "non" : "oui" });
    return Number(engine.evaluate("subsidy").nodeValue ?? 0);
  };
}

function jsonRulesEngine(): (row: number) => Promise<number> {
  const engine = new Engine();
  const must = (fact: string) => ({ fact, operator: "equal", value: true });
  engine.addFact("subsidy", async (_params, almanac) => {
    const amount = await almanac.factValue<number>("paid");
    const prior = await almanac.factValue<number>("prior");
    return Math.min(Math.floor(amount * 0.4 * 100) / 100, Math.max(0, 1_000_000 - prior));
  });
  engine.addRule({
    conditions: {
      all: ["inBeijing", "creditGood", "sme", "listed", "forImplementation", "registered"].map(must),
    },
    event: { type: "subsidy" },
  });
  return async (row) => {
    const { events, almanac } = await engine.run({
      paid: Number(paidText[row]),
      prior: 0,
      inBeijing: true,
      creditGood: true,
      sme: row % 9 !== 0,
      listed: true,
      forImplementation: true,
      registered: true,
    });
    return events.length > 0 ? await almanac.factValue<number>("subsidy") : 0;
  };
}

function manyClaims(count: number): readonly Claim[] {
  return Array.from({ length: count }, (_none, row): Claim => {
    const who = { applicant: named(`企业${row % 30_000}`) };
    const amount = `${10_000 + ((row * 7919) % 3_000_000)}.07`;
    if (row % 20 < 12) return transferClaim(row, { ...who, patentPaid: yuan(amount) });
    if (row % 20 < 17) return pledgeClaim(row, { ...who, guaranteeFee: yuan(amount) });
    if (row % 20 === 17) return bankClaim(row, { ...who, pledgeAmount: yuan(`${(row % 900) + 100}000000`) });
    if (row % 20 === 18) return productClaim(row, { ...who, scale: yuan(amount) });
    return projectClaim(row, { ...who, recommended: yuan(amount) });
  });
}

async function interpreters(): Promise<readonly BenchLine[]> {
  const whole = await perRow(ROWS, () => {
    for (const claim of claims) assessClaim(claim, context, undefined);
  });
  const traced = await perRow(ROWS, () => {
    for (const claim of claims) assessClaim(claim, context, []);
  });
  const evaluate = publicodes();
  let theirs = 0;
  const interpreted = await perRow(INTERPRETED, () => {
    for (let row = 0; row < INTERPRETED; row += 1) theirs += evaluate(row);
  });
  const run = jsonRulesEngine();
  let others = 0;
  const engine = await perRow(INTERPRETED, async () => {
    for (let row = 0; row < INTERPRETED; row += 1) others += await run(row);
  });
  if (Math.abs(theirs - others) > 0.01 * TURNS * INTERPRETED) throw new Error("the interpreters disagree");
  return [
    { name: "Article 10, conditions and formula, plain", value: whole, unit: "µs a claim", note: "aim < 10" },
    {
      name: "Article 10, conditions and formula, traced",
      value: traced,
      unit: "µs a claim",
      note: "aim < 40",
    },
    {
      name: "the same in publicodes",
      value: interpreted,
      unit: "µs a claim",
      note: `${(interpreted / whole).toFixed(0)} × ours; aim ≥ 30`,
    },
    {
      name: "the same in json-rules-engine",
      value: engine,
      unit: "µs a claim",
      note: `${(engine / whole).toFixed(0)} × ours`,
    },
  ];
}

async function formula(): Promise<readonly BenchLine[]> {
  const plain = await perRow(ROWS, () => {
    for (const one of paid) transferSubsidy({ paid: one }, rules);
  });
  const traced = await perRow(ROWS, () => {
    for (const one of paid) {
      const steps: TraceStep[] = [];
      transferSubsidy({ paid: one }, rules, steps);
    }
  });
  return [
    { name: "Article 10, formula and annual room, plain", value: plain, unit: "µs a claim" },
    { name: "Article 10, formula and annual room, traced", value: traced, unit: "µs a claim" },
  ];
}

function award(trace: boolean, count: number): BenchLine {
  const many = manyClaims(count);
  const relations: Relation[] = many.slice(0, 2000).flatMap((claim, place): Relation[] => {
    const next = many[(place + 30_000) % count];
    if (next === undefined || place % 4 > 0) return [];
    return place % 8 === 0
      ? [{ kind: "one-project", claims: [claim.id, next.id], finding: `f${place}` }]
      : [{ kind: "same-claim", keep: claim.id, drop: [next.id], finding: `f${place}` }];
  });
  const payments = Array.from({ length: 20_000 }, (_none, row) =>
    payment(row, { capOwner: `CODE-企业${row}`, article: known(row % 2 === 0 ? 10 : 11) }),
  );
  const start = process.cpuUsage();
  const plan = planAwards({
    claims: many,
    payments,
    relations,
    ticks: [],
    regulation: REGULATION_118_2022,
    settings: SETTINGS,
    trace,
  });
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  const payable = plan.verdicts.filter(({ status }) => status === "payable").length;
  const peak = process.resourceUsage().maxRSS / 1024;
  return {
    name: `award plan of ${count} claims, 20,000 earlier awards, ${relations.length} relations, ${trace ? "traced" : "plain"}`,
    value: (ms / count) * 1000,
    unit: "µs a claim",
    note: `${ms.toFixed(0)} ms, ${payable} payable, peak ${peak.toFixed(0)} MB`,
  };
}

export async function run(): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const line of [...(await formula()), ...(await interpreters())]) lines.push(said(line));
  for (const trace of [false, true]) lines.push(said(award(trace, 100_000)));
  return lines;
}

if (/bench\/policy\.[jt]s$/.test(process.argv[1] ?? "")) void run();
