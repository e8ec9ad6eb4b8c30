/** The runner of the shipped add-in: a worker, and the pane's own thread if no worker can be had. */
import type { ReviewDigest } from "../../review/digest";
import type { SheetPlan } from "../../sheets/plan";
import type { PlanRun, ReviewRun, ReviewRunner } from "./review-runner";
import { ThreadRunner } from "./thread-runner";
import { WorkerRunner, WorkerUnavailable } from "./worker-runner";

class WorkerElseThread implements ReviewRunner {
  readonly #worker = new WorkerRunner(() => new Worker(new URL("./review-worker.ts", import.meta.url)));
  readonly #thread = new ThreadRunner(async () => (await import("../../review/run-review")).reviewDigest);
  #workerWorks = typeof Worker === "function";
  #before: Promise<unknown> = Promise.resolve();

  /** A worker does one thing at a time; a button and the pane may both ask. */
  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#before.then(work, work);
    this.#before = answer;
    return answer;
  }

  run(run: ReviewRun): Promise<ReviewDigest> {
    return this.#inTurn(async () => {
      if (this.#workerWorks) {
        try {
          return await this.#worker.run(run);
        } catch (reason) {
          if (!(reason instanceof WorkerUnavailable)) throw reason;
          this.#workerWorks = false;
        }
      }
      return await this.#thread.run(run);
    });
  }

  plan(run: PlanRun): Promise<SheetPlan | undefined> {
    return this.#inTurn(async () => (this.#workerWorks ? await this.#worker.plan(run) : undefined));
  }
}

let shared: ReviewRunner | undefined;

/** One for buttons and pane, so that what one has sent to the worker the other need not send again. */
export function defaultRunner(): ReviewRunner {
  shared ??= new WorkerElseThread();
  return shared;
}
