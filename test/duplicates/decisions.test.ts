/** A person's decision: it changes the finding and the plan, survives sorting, and falls with the facts it was made on. */
import { DuplicateCheckStopped } from "../../src/duplicates/find-duplicates";
import type { DuplicateDecision, DuplicateFinding } from "../../src/review/review";
import { generateWorkbook } from "./generator";
import { application, check, FIRM, otherFund, patentNo, wan } from "./rows";

const P1 = patentNo(1);

function decision(
  finding: DuplicateFinding | undefined,
  outcome: DuplicateDecision["outcome"],
): DuplicateDecision {
  return {
    finding: finding?.key ?? "",
    outcome,
    reason: "已核对银行回单",
    by: "审核人",
    at: "2023-12-01T09:00:00.000Z",
  };
}

const twice = () => {
  const claim = { number: "JT-1", patents: P1, amount: wan(27.5), date: "2023-03-08" };
  return [application(claim), application({ ...claim, filed: "2023-08-22" })];
};

test("not a duplicate: the finding stays, its relation goes", () => {
  const records = twice();
  const dismissed = decision(check(records).findings[0], "not-a-duplicate");
  const { findings, relations } = check(records, { decisions: [dismissed] });
  expect(findings[0]).toMatchObject({ kind: "SAME_CLAIM_TWICE", verdict: "distinct", decision: dismissed });
  expect(relations).toEqual([]);
});

test("the key survives other rows, another order and other serial numbers", () => {
  const records = twice();
  const key = check(records).findings[0]?.key;
  const moved = [...records]
    .reverse()
    .map((record, i) => ({ ...record, row: 90 + i, order: i, sheet: "台账（新）" }));
  expect(check(moved).findings[0]?.key).toBe(key);
});

test("the key falls when an amount changes", () => {
  const records = twice();
  const key = check(records).findings[0]?.key;
  const changed = records.map((record) => ({ ...record, amount: wan(28) }));
  expect(check(changed).findings[0]?.key).not.toBe(key);
});

test("confirmed: what was held for the same object is excluded", () => {
  const claim = { number: "JT-1", date: "2023-03-08", amount: wan(20) };
  const records = [application({ ...claim, patents: P1 }), application({ ...claim, patents: patentNo(2) })];
  const held = check(records);
  expect(held.relations[0]).toMatchObject({ kind: "hold", reason: "DUPLICATE_TO_VERIFY" });
  const { relations } = check(records, { decisions: [decision(held.findings[0], "confirmed")] });
  expect(relations[0]).toMatchObject({
    kind: "same-claim",
    keep: records[0]?.claim,
    drop: [records[1]?.claim],
  });
});

test("confirmed: other money on public notice excludes like money received", () => {
  const asked = application({ number: "JT-1", patents: P1, amount: wan(20) });
  const records = [asked, otherFund({ number: "JT-1", state: "pending", amount: wan(5) })];
  const { relations } = check(records, { decisions: [decision(check(records).findings[0], "confirmed")] });
  expect(relations[0]).toMatchObject({ kind: "other-funding", claim: asked.claim });
});

test("confirmed: a patent assigned to two firms stays with a person, neither is the right one", () => {
  const claim = { patents: P1, amount: wan(20) };
  const records = [
    application({ ...claim, number: "JT-1" }),
    application({ ...claim, ...FIRM.river, number: "JT-2" }),
  ];
  const { relations } = check(records, { decisions: [decision(check(records).findings[0], "confirmed")] });
  expect(relations[0]).toMatchObject({ kind: "hold", reason: "TRANSFER_CONFLICT" });
});

test("reading A14-1 key-only: one number is one project whoever asks", () => {
  const claim = { number: "XM-2023-019", amount: wan(20) };
  const records = [
    application({ ...claim, patents: P1 }),
    application({ ...claim, ...FIRM.river, patents: patentNo(2) }),
  ];
  expect(check(records).relations).toEqual([]);
  expect(check(records, { readings: { "A14-1": "key-only" } }).relations[0]).toMatchObject({
    kind: "one-project",
    claims: records.map(({ claim: id }) => id),
  });
});

test("progress runs from 0 to 1, and a stop ends the check", () => {
  const { records, patentList } = generateWorkbook({ seed: 8, rows: 45_000, plantedShare: 0.02 });
  const heard: number[] = [];
  check(records, { patentList }, { onProgress: (done) => heard.push(done) });
  expect(heard[0]).toBe(0);
  expect(heard.at(-1)).toBe(1);
  expect([...heard].sort((a, b) => a - b)).toEqual(heard);
  // Five steps, and every 20,000 rows within the long one.
  expect(heard.length).toBeGreaterThanOrEqual(7);
  expect(() => check(records, { patentList }, { shouldStop: () => heard.length > 0 })).toThrow(
    DuplicateCheckStopped,
  );
});
