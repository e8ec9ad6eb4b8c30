/** The worker's side: keeps the grids and the last review, makes reviews and sheets, sends them back in parcels. */
import { isoDate } from "../../policy/dates";
import type { Review, ReviewSettings } from "../../review/review";
import { review } from "../../review/run-review";
import { planSheet } from "../../sheets/plan-sheet";
import type { SheetKind, SheetOptions } from "../../sheets/sheet-kinds";
import { parcelsOf, transferable } from "./digest-parcels";
import { GridParcels } from "./grid-parcels";
import type { FromWorker, ToWorker, WorkerStep } from "./messages";
import { packFailure } from "./pack-failure";
import { parcelsOfPlan } from "./plan-parcels";

const grids = new GridParcels();
let last: Review | undefined;
/** What is still to be sent. The next parcel goes when the one before was taken. */
let waiting: Iterator<FromWorker> | undefined;

function send(parcel: FromWorker): void {
  self.postMessage(parcel, { transfer: transferable(parcel) });
}

function sendNext(): void {
  const next = waiting?.next();
  if (next === undefined || next.done === true) waiting = undefined;
  else send(next.value);
}

function runReview(settings: ReviewSettings, asOf: string): void {
  const day = isoDate(asOf);
  if (day === undefined) throw new RangeError(`not a day: ${asOf}`);
  const onProgress = (step: WorkerStep, done: number): void => send({ kind: "progress", step, done });
  last = undefined;
  const made = review(grids.whole(), settings, day, { onProgress });
  last = made;
  waiting = parcelsOf(made);
  sendNext();
}

function runPlan(kind: SheetKind, options: SheetOptions): void {
  if (last === undefined) throw new Error("no review to make a sheet of");
  waiting = parcelsOfPlan(planSheet(kind, { review: last, grids: grids.whole(), options }));
  sendNext();
}

self.onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  try {
    if (message.kind === "run") runReview(message.settings as ReviewSettings, message.asOf);
    else if (message.kind === "plan") runPlan(message.sheet, message.options);
    else if (message.kind === "next") sendNext();
    else grids.add(message);
  } catch (reason) {
    send({ kind: "failed", failure: packFailure(reason) });
  }
};
