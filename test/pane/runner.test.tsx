import type { SheetGrid } from "../../src/ledger/grid";
import { Decimal } from "../../src/policy/money";
import { RegulationError } from "../../src/policy/regulation";
import type { Review } from "../../src/review/review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import { isAbort, type ReviewRun } from "../../src/taskpane/runner/review-runner";
import {
  type FromWorker,
  packFailure,
  parcelsOf,
  ReviewParcels,
  type ToWorker,
} from "../../src/taskpane/runner/transfer";
import { WorkerRunner, WorkerUnavailable } from "../../src/taskpane/runner/worker-runner";
import { day, longReview, sampleReview } from "./fixtures";

const GRID: SheetGrid = {
  name: "申报台账",
  position: 0,
  visibility: "visible",
  isProtected: false,
  ownSheet: false,
  values: [["甲", 1]],
  formulas: new Map(),
  formats: new Map(),
  merges: [],
  tables: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  struckCells: new Set(),
  comments: new Map(),
};

/** Plays the worker: answers each run with parcels that went through a clone, as between threads. */
class PlayedWorker {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly heard: ToWorker["kind"][] = [];
  terminated = false;
  constructor(readonly answer: (worker: PlayedWorker) => void) {}
  postMessage(message: ToWorker): void {
    this.heard.push(message.kind);
    if (message.kind === "run") queueMicrotask(() => this.answer(this));
  }
  say(parcel: FromWorker): void {
    this.onmessage?.(new MessageEvent("message", { data: JSON.parse(JSON.stringify(parcel)) }));
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
    for (const parcel of parcelsOf(review)) worker.say(parcel);
  };
}

describe("a review across the worker's wall", () => {
  test("arrives whole, with amounts that still compute exactly", () => {
    const sent = sampleReview();
    const parcels = new ReviewParcels();
    let got: Review | undefined;
    for (const parcel of parcelsOf(sent)) got = parcels.add(JSON.parse(JSON.stringify(parcel))) ?? got;
    expect(got).toEqual(sent);
    expect(got?.plan.verdicts[0]?.award?.plus(new Decimal("0.01")).toFixed(2)).toBe("400000.01");
  });

  test("20,000 claims come in parcels of 150, in their order", () => {
    const sizes: number[] = [];
    const parcels = new ReviewParcels();
    let got: Review | undefined;
    for (const parcel of parcelsOf(longReview(20_000))) {
      if (parcel.kind === "list" && parcel.name === "claims") sizes.push(JSON.parse(parcel.json).length);
      got = parcels.add(parcel) ?? got;
    }
    expect(sizes).toEqual([...Array.from({ length: 133 }, () => 150), 50]);
    expect(got?.reading.claims.at(-1)?.row).toBe(20_003);
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
