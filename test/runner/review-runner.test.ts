import type { SheetGrid } from "../../src/ledger/grid";
import { claimId } from "../../src/policy/claim";
import { Decimal } from "../../src/policy/money";
import { RegulationError } from "../../src/policy/regulation";
import { digestOf, type ReviewDigest } from "../../src/review/digest";
import type { Review } from "../../src/review/review";
import { review } from "../../src/review/run-review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import { DigestParcels, parcelsOf } from "../../src/taskpane/runner/digest-parcels";
import type { FromWorker, ToWorker } from "../../src/taskpane/runner/messages";
import { packFailure } from "../../src/taskpane/runner/pack-failure";
import { isAbort, type ReviewRun } from "../../src/taskpane/runner/review-runner";
import { WorkerRunner, WorkerUnavailable } from "../../src/taskpane/runner/worker-runner";
import { messyLedger } from "../generator/messy-ledger";
import { sheetOf } from "../generator/sheet-builder";
import { day, longReview, sampleReview, VERIFY_CREDIT } from "../pane/fixtures";

const GRID = sheetOf("申报台账", [["甲", 1]]);

/** Plays the worker: answers each run with parcels that went through a clone, as between threads. */
class PlayedWorker {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly heard: ToWorker["kind"][] = [];
  /** How often the next parcel was asked for. */
  asked = 0;
  /** What is still to be said, a parcel whenever one is asked for. */
  waiting: Iterator<FromWorker> | undefined;
  terminated = false;
  constructor(readonly answer: (worker: PlayedWorker) => void) {}
  postMessage(message: ToWorker): void {
    if (message.kind === "next") {
      this.asked++;
      queueMicrotask(() => this.sayNext());
      return;
    }
    this.heard.push(message.kind);
    if (message.kind === "run") queueMicrotask(() => this.answer(this));
  }
  say(parcel: FromWorker): void {
    this.onmessage?.(new MessageEvent("message", { data: structuredClone(parcel) }));
  }
  sayNext(): void {
    const next = this.waiting?.next();
    if (next !== undefined && next.done !== true) this.say(next.value);
  }
  terminate(): void {
    this.terminated = true;
  }
}

function started(...workers: PlayedWorker[]): () => Worker {
  return () => {
    const worker = workers.shift();
    if (worker === undefined) throw new Error("no more workers");
    return worker as unknown as Worker;
  };
}

function run(grids: readonly SheetGrid[], signal = new AbortController().signal): ReviewRun {
  return { grids, settings: EMPTY_SETTINGS, asOf: day("2023-10-31"), signal, onProgress: () => {} };
}

function sayReview(review: Review): (worker: PlayedWorker) => void {
  return (worker) => {
    worker.waiting = parcelsOf(review);
    worker.sayNext();
  };
}

/** What the pane has after the review went through a clone, as between threads. */
function arrived(review: Review): ReviewDigest {
  const parcels = new DigestParcels();
  for (const parcel of parcelsOf(review)) {
    const digest = parcels.add(structuredClone(parcel));
    if (digest !== undefined) return digest;
  }
  throw new Error("the last parcel did not come");
}

/** The plain part of a digest; `undefined` and a property that is not there are the same to every reader. */
function plain({ line: _line, account: _account, whole: _whole, ...rest }: ReviewDigest): unknown {
  return rest;
}

describe("a review across the worker's wall", () => {
  test("arrives as the digest that the thread itself would have made", () => {
    const here = digestOf(sampleReview());
    const there = arrived(sampleReview());
    expect(plain(there)).toEqual(plain(here));
    for (const { id } of here.lines) {
      expect(there.line(id)).toEqual(here.line(id));
      expect(there.account(id)).toEqual(here.account(id));
    }
    expect(there.line(claimId("无此表", 1))).toBeUndefined();
    expect(there.account(claimId("无此表", 1))).toBeUndefined();
  });

  test.each([1, 2, 3, 4])(
    "of a workbook with earlier payments and other funds arrives whole (seed %i)",
    (seed) => {
      const made = review(messyLedger(seed).grids, EMPTY_SETTINGS, day("2023-12-31"));
      const here = digestOf(made);
      const there = arrived(made);
      // Properties that are undefined do not travel, and mean the same as none.
      expect(plain(there)).toEqual(plain(here));
      expect(here.moneyRows.length).toBeGreaterThan(0);
      for (const { id } of here.lines) expect(there.account(id)).toEqual(here.account(id));
      expect(there.whole()).toEqual(made);
    },
  );

  test("can be put together whole, with amounts that still compute exactly", () => {
    const got = arrived(sampleReview()).whole();
    expect(got).toEqual(sampleReview());
    expect(got.plan.verdicts[0]?.award?.plus(new Decimal("0.01")).toFixed(2)).toBe("400000.01");
  });

  test("20,000 claims come in parcels of 150, in their order; equal conditions are sent once", () => {
    const sent = longReview(20_000);
    const verdicts = sent.plan.verdicts.map((each) => ({ ...each, checks: [VERIFY_CREDIT] }));
    const sizes: number[] = [];
    let conditions = 0;
    const parcels = new DigestParcels();
    let got: ReviewDigest | undefined;
    for (const parcel of parcelsOf({ ...sent, plan: { ...sent.plan, verdicts } })) {
      if (parcel.kind === "lines") {
        const { lines, checks } = JSON.parse(parcel.json);
        sizes.push(lines.length);
        conditions += checks.length;
      }
      got = parcels.add(parcel) ?? got;
    }
    expect(sizes).toEqual([...Array.from({ length: 133 }, () => 150), 50]);
    expect(conditions).toBe(1);
    expect(got?.lines.at(-1)?.row).toBe(20_003);
    // First and last of a parcel, and of the last one, which is not full.
    for (const place of [0, 149, 150, 299, 19_950, 19_999]) {
      const line = got?.lines[place];
      expect(line && got?.account(line.id)?.claim.row).toBe(place + 4);
    }
    expect(got?.lines.at(-1)?.open).toEqual([VERIFY_CREDIT]);
  });
});

describe("the worker", () => {
  test("gets the cells once; a second run over the same cells sends only the settings", async () => {
    const worker = new PlayedWorker(sayReview(sampleReview()));
    const runner = new WorkerRunner(started(worker));
    const grids = [GRID];
    await runner.run(run(grids));
    await runner.run(run(grids));
    expect(worker.heard).toEqual(["sheet", "rows", "run", "run"]);
    await runner.run(run([GRID]));
    expect(worker.heard.slice(4)).toEqual(["sheet", "rows", "run"]);
  });

  test("sends a parcel of its answer when the one before was taken", async () => {
    const worker = new PlayedWorker(sayReview(sampleReview()));
    await new WorkerRunner(started(worker)).run(run([GRID]));
    expect(worker.asked).toBe([...parcelsOf(sampleReview())].length);
    expect(worker.asked).toBeGreaterThan(0);
  });

  test("is ended by cancelling, and the next run starts another", async () => {
    const abort = new AbortController();
    const first = new PlayedWorker(() => abort.abort());
    const second = new PlayedWorker(sayReview(sampleReview()));
    const runner = new WorkerRunner(started(first, second));
    const cancelled = await runner.run(run([GRID], abort.signal)).catch((reason: unknown) => reason);
    expect(isAbort(cancelled)).toBe(true);
    expect(first.terminated).toBe(true);
    expect((await runner.run(run([GRID]))).fingerprint).toBe("abc123");
  });

  test("passes on why a review failed, with the fields that the pane explains", async () => {
    const failure = packFailure(new RegulationError("2031", []));
    const runner = new WorkerRunner(
      started(new PlayedWorker((worker) => worker.say({ kind: "failed", failure }))),
    );
    await expect(runner.run(run([GRID]))).rejects.toMatchObject({ name: "RegulationError", asked: "2031" });
  });

  test("that cannot start says so, so that the thread can do the work", async () => {
    const runner = new WorkerRunner(started());
    await expect(runner.run(run([GRID]))).rejects.toBeInstanceOf(WorkerUnavailable);
  });
});
