/** The worker's side: keeps the grids, makes a review of them and sends it back in parcels. */
import type { SheetGrid } from "../../ledger/grid";
import { isoDate } from "../../policy/dates";
import type { ReviewSettings } from "../../review/review";
import { review } from "../../review/run-review";
import { type FromWorker, packFailure, parcelsOf, type ToWorker, type WorkerStep } from "./transfer";

const grids: { grid: SheetGrid; rows: SheetGrid["values"][number][] }[] = [];

function send(parcel: FromWorker): void {
  self.postMessage(parcel);
}

function runReview(settings: ReviewSettings, asOf: string): void {
  const day = isoDate(asOf);
  if (day === undefined) throw new RangeError(`not a day: ${asOf}`);
  const whole = grids.map(({ grid, rows }) => ({ ...grid, values: rows }));
  const onProgress = (step: WorkerStep, done: number): void => send({ kind: "progress", step, done });
  for (const parcel of parcelsOf(review(whole, settings, day, { onProgress }))) send(parcel);
}

self.onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  try {
    if (message.kind === "sheet") {
      if (message.first) grids.length = 0;
      grids.push({ grid: message.grid, rows: [] });
    } else if (message.kind === "rows") {
      grids.at(-1)?.rows.push(...message.rows);
    } else {
      runReview(message.settings as ReviewSettings, message.asOf);
    }
  } catch (reason) {
    send({ kind: "failed", failure: packFailure(reason) });
  }
};
