/**
 * Reviews in a worker, so that the pane stays alive. The worker keeps the grids: a decision or a setting needs only
 * the settings sent again. Cancelling ends the worker; the next run starts another.
 */

import { breathe } from "../../excel/breathe";
import type { SheetGrid } from "../../ledger/grid";
import type { ReviewDigest } from "../../review/digest";
import type { SheetPlan } from "../../sheets/plan";
import { DigestParcels } from "./digest-parcels";
import { parcelsOfGrid } from "./grid-parcels";
import type { FromWorker, ToWorker } from "./messages";
import { unpackFailure } from "./pack-failure";
import { aborted, type PlanRun, type ReviewRun, type ReviewRunner } from "./review-runner";

/** A worker that could not be started at all, e.g. because a policy forbids workers. */
export class WorkerUnavailable extends Error {
  override readonly name = "WorkerUnavailable";
}

export class WorkerRunner implements ReviewRunner {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #sent: readonly SheetGrid[] | undefined;
  /** The review that the worker holds. */
  #made: ReviewDigest | undefined;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  async run(run: ReviewRun): Promise<ReviewDigest> {
    if (run.signal.aborted) throw aborted();
    const worker = this.#worker ?? this.#begin();
    await this.#sendGrids(worker, run);
    this.#made = undefined;
    const parcels = new DigestParcels();
    const review = await this.#ask(
      worker,
      { kind: "run", settings: run.settings, asOf: run.asOf },
      run.signal,
      (parcel) => {
        if (parcel.kind === "progress") run.onProgress(parcel.step, parcel.done);
        return parcels.add(parcel);
      },
    );
    this.#made = review;
    // Putting a long review together took its share of the thread; showing it is another.
    await breathe();
    return review;
  }

  async plan({ review, kind, options, signal }: PlanRun): Promise<SheetPlan | undefined> {
    const worker = this.#worker;
    if (worker === undefined || this.#made !== review) return undefined;
    const rows: SheetPlan["rows"][number][] = [];
    return await this.#ask(worker, { kind: "plan", sheet: kind, options }, signal, (parcel) => {
      if (parcel.kind === "plan-rows") rows.push(...parcel.rows);
      return parcel.kind === "plan" ? { ...parcel.plan, rows } : undefined;
    });
  }

  /** Asks the worker and takes its parcels until `take` has put the answer together. Cancelling ends the worker. */
  async #ask<Answer>(
    worker: Worker,
    message: ToWorker,
    signal: AbortSignal,
    take: (parcel: FromWorker) => Answer | undefined,
  ): Promise<Answer> {
    if (signal.aborted) throw aborted();
    return await new Promise<Answer>((resolve, reject) => {
      const finish = (): void => {
        signal.removeEventListener("abort", cancel);
        worker.onmessage = null;
        worker.onerror = null;
      };
      const cancel = (): void => {
        finish();
        this.#end();
        reject(aborted());
      };
      signal.addEventListener("abort", cancel, { once: true });
      worker.onerror = (event) => {
        finish();
        this.#end();
        reject(new WorkerUnavailable(event.message || "the worker did not start"));
      };
      worker.onmessage = (event: MessageEvent<FromWorker>) => {
        if (event.data.kind === "failed") {
          finish();
          reject(unpackFailure(event.data.failure));
          return;
        }
        const answer = take(event.data);
        // After the last one too: the worker then lets go of what it packed.
        if (event.data.kind !== "progress") this.#post(worker, { kind: "next" });
        if (answer === undefined) return;
        finish();
        resolve(answer);
      };
      this.#post(worker, message);
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
    this.#made = undefined;
  }

  async #sendGrids(worker: Worker, { grids, signal }: ReviewRun): Promise<void> {
    if (this.#sent === grids) return;
    this.#sent = undefined;
    let first = true;
    for (const grid of grids) {
      for (const parcel of parcelsOfGrid(grid, first)) {
        this.#post(worker, parcel);
        if (parcel.kind === "sheet") continue;
        await breathe();
        if (signal.aborted) {
          this.#end();
          throw aborted();
        }
      }
      first = false;
    }
    this.#sent = grids;
  }

  #post(worker: Worker, message: ToWorker): void {
    worker.postMessage(message);
  }
}
