/**
 * One call of TRANSFER_SUBSIDY over a range of 100,000 rows, and the same rule in publicodes, an interpreter of rules
 * that is used for public benefits, in the same run. Per row, because the interpreter is only given a sample.
 */
import Engine from "publicodes";

const ROWS = 100_000;
const SAMPLE = 5_000;

/** The part of Excel's runtime that the functions speak to. */
class CellError extends Error {
  constructor(
    readonly code: string,
    text?: string,
  ) {
    super(text);
  }
}
Object.assign(globalThis, {
  CustomFunctions: {
    associate: () => {},
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
});

const paid = Array.from({ length: ROWS }, (_none, row) => [10_000 + ((row * 7919) % 4_000_000) + 0.04]);
const prior = Array.from({ length: ROWS }, (_none, row) => [(row * 131) % 1_200_000]);

async function main(): Promise<void> {
  const { transferSubsidyFunction } = await import("../../src/functions/transfer-subsidy");
  transferSubsidyFunction(paid.slice(0, 2000), prior.slice(0, 2000));
  const started = performance.now();
  const result = transferSubsidyFunction(paid, prior);
  const ours = performance.now() - started;

  const engine = new Engine({
    paid: { valeur: "0" },
    prior: { valeur: "0" },
    room: { valeur: "1000000 - prior", plancher: "0" },
    subsidy: { valeur: "paid * 40%", plafond: "room" },
  });
  const theirs: number[] = [];
  const startedTheirs = performance.now();
  for (let row = 0; row < SAMPLE; row++) {
    engine.setSituation({ paid: String(paid[row]?.[0]), prior: String(prior[row]?.[0]) });
    theirs.push(Number(engine.evaluate("subsidy").nodeValue));
  }
  const interpreter = performance.now() - startedTheirs;

  const apart = theirs.filter((value, row) => Math.abs(value - Number(result[row]?.[0])) > 0.01).length;
  if (apart > 0) throw new Error(`${apart} of ${SAMPLE} rows differ by more than the interpreter's rounding`);
  const perRow = (ours / ROWS) * 1000;
  const perRowTheirs = (interpreter / SAMPLE) * 1000;
  console.log(
    `TRANSFER_SUBSIDY over ${ROWS} rows in one call: ${ours.toFixed(0)} ms (${perRow.toFixed(2)} µs a row); ` +
      `publicodes ${perRowTheirs.toFixed(0)} µs a row over ${SAMPLE} rows: ${(perRowTheirs / perRow).toFixed(0)} times as long`,
  );
}

void main();
