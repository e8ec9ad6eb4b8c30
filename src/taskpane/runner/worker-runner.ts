/**
 * Reviews in a worker, so that the pane stays alive. The worker keeps the grids: a decision or a setting needs only
 * the settings sent again. Cancelling ends the worker; the next run starts another.
 */
import type { SheetGrid } from "../../ledger/grid";
import type { Review } from "../../review/review";
import { aborted, type ReviewRun, type ReviewRunner } from "./review-runner";
import { type FromWorker, ReviewParcels, ROWS_PARCEL, type ToWorker, unpackFailure } from "./transfer";

/** A worker that could not be started at all, e.g. because a policy forbids workers. */
export class WorkerUnavailable extends Error {
  override readonly name = "WorkerUnavailable";
}

/** Lets the page paint and listen between two parcels. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export class WorkerRunner implements ReviewRunner {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #sent: readonly SheetGrid[] | undefined;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  async run(run: ReviewRun): Promise<Review> {
    if (run.signal.aborted) throw aborted();
    const worker = this.#worker ?? this.#begin();
    await this.#sendGrids(worker, run);
    return await new Promise<Review>((resolve, reject) => {
      const parcels = new ReviewParcels();
      const finish = (): void => {
        run.signal.removeEventListener("abort", cancel);
        worker.onmessage = null;
        worker.onerror = null;
      };
      const cancel = (): void => {
        finish();
        this.#end();
        reject(aborted());
      };
      run.signal.addEventListener("abort", cancel, { once: true });
      worker.onerror = (event) => {
        finish();
        this.#end();
        reject(new WorkerUnavailable(event.message || "the worker did not start"));
      };
      worker.onmessage = (event: MessageEvent<FromWorker>) => {
        const parcel = event.data;
        if (parcel.kind === "failed") {
          finish();
          reject(unpackFailure(parcel.failure));
          return;
        }
        if (parcel.kind === "progress") run.onProgress(parcel.step, parcel.done);
        const review = parcels.add(parcel);
        if (review === undefined) return;
        finish();
        resolve(review);
      };
      this.#post(worker, { kind: "run", settings: run.settings, asOf: run.asOf });
    });
  }

  #begin(): Worker {
    try {
      this.#worker = this.#start();
    } catch (reason) {
      throw new WorkerUnavailable(String(reason));
    }
    this.#sent = undefined;
    return this.#worker;
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#sent = undefined;
  }

  async #sendGrids(worker: Worker, { grids, signal }: ReviewRun): Promise<void> {
    if (this.#sent === grids) return;
    this.#sent = undefined;
    let first = true;
    for (const grid of grids) {
      this.#post(worker, { kind: "sheet", first, grid: { ...grid, values: [] } });
      first = false;
      for (let at = 0; at < grid.values.length; at += ROWS_PARCEL) {
        this.#post(worker, { kind: "rows", rows: grid.values.slice(at, at + ROWS_PARCEL) });
        await breathe();
        if (signal.aborted) {
          this.#end();
          throw aborted();
        }
      }
    }
    this.#sent = grids;
  }

  #post(worker: Worker, message: ToWorker): void {
    worker.postMessage(message);
  }
}
