/** A claim that was struck through or marked 撤回 or 退件 asks for nothing any more; it is shown, never paid. */
import type { Claim } from "../claim";
import type { Check } from "../verdict";
import { fails, passes } from "./check";

export const NOT_WITHDRAWN = "not-withdrawn";

export function notWithdrawn({ withdrawn, remark }: Claim): Check {
  const name = { id: NOT_WITHDRAWN, article: "16" };
  return withdrawn
    ? fails(name, "WITHDRAWN", remark.state === "absent" ? [] : remark.cells)
    : passes(name, []);
}
