/** One progress bar for reading and reviewing: which share of it each step takes. */
import type { Progress } from "../excel/session";

const READING = 0.3;

/** Where each step of the pass begins on the bar, and how much of it it takes. */
const STEPS = { ledger: [READING, 0.3], duplicates: [0.6, 0.3], plan: [0.9, 0.1] } as const;

/** Reading the cells is the first part of the bar. */
export function readingProgress(progress: Progress): Progress {
  return progress.done === undefined ? progress : { ...progress, done: progress.done * READING };
}

export function reviewProgress(step: keyof typeof STEPS, done: number): Progress {
  const [from, share] = STEPS[step];
  return { step: "reviewing", done: from + share * done, detail: step };
}
