/** Reviews in the pane's own thread: slower to answer clicks, but works where workers are forbidden. */
import type { ReviewDigest } from "../../review/digest";
import { aborted, type ReviewRun, type ReviewRunner } from "./review-runner";

type ReviewFunction = (
  grids: ReviewRun["grids"],
  settings: ReviewRun["settings"],
  asOf: ReviewRun["asOf"],
) => ReviewDigest;

export class ThreadRunner implements ReviewRunner {
  readonly #load: () => Promise<ReviewFunction>;

  constructor(load: () => Promise<ReviewFunction>) {
    this.#load = load;
  }

  async run({ grids, settings, asOf, signal }: ReviewRun): Promise<ReviewDigest> {
    const review = await this.#load();
    // One turn of the event loop, so that the progress bar is on the screen before the thread is taken.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) throw aborted();
    return review(grids, settings, asOf);
  }
}
