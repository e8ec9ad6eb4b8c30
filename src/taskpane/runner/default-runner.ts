/** The runner of the shipped pane: a worker, and the pane's own thread if no worker can be had. */
import type { Review } from "../../review/review";
import type { ReviewRun, ReviewRunner } from "./review-runner";
import { ThreadRunner } from "./thread-runner";
import { WorkerRunner, WorkerUnavailable } from "./worker-runner";

class WorkerElseThread implements ReviewRunner {
  readonly #worker = new WorkerRunner(() => new Worker(new URL("./review-worker.ts", import.meta.url)));
  readonly #thread = new ThreadRunner(async () => (await import("../../review/run-review")).review);
  #workerWorks = typeof Worker === "function";

  async run(run: ReviewRun): Promise<Review> {
    if (this.#workerWorks) {
      try {
        return await this.#worker.run(run);
      } catch (reason) {
        if (!(reason instanceof WorkerUnavailable)) throw reason;
        this.#workerWorks = false;
      }
    }
    return await this.#thread.run(run);
  }
}

export function defaultRunner(): ReviewRunner {
  return new WorkerElseThread();
}
