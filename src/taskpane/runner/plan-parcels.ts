/** A planned sheet on its way from the worker. A plan is plain data. */
import type { SheetPlan } from "../../sheets/plan";
import { ROWS_PARCEL } from "./grid-parcels";
import type { FromWorker } from "./messages";
import { slices } from "./slices";

/** The rest comes last. */
export function* parcelsOfPlan(plan: SheetPlan): Generator<FromWorker> {
  for (const rows of slices(plan.rows, ROWS_PARCEL)) yield { kind: "plan-rows", rows };
  yield { kind: "plan", plan: { ...plan, rows: [] } };
}
