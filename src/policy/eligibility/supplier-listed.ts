/**
 * Article 10: 从高等学校、科研机构、国有企业获取. A closed list, without 等 (A10-1).
 *
 * Private enterprises and natural persons are not on it. Whether an enterprise with a minority stake of the state
 * is state-owned, and what a hospital or public institution is, a person decides.
 */
import type { SupplierKind, TransferClaim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, fails, holds, passes, unanswered } from "./check";

const ANSWER: Readonly<Record<SupplierKind, "listed" | "not-listed" | "minority" | "to-verify">> = {
  university: "listed",
  "research-institution": "listed",
  "state-owned": "listed",
  "state-minority": "minority",
  hospital: "to-verify",
  "public-institution": "to-verify",
  other: "to-verify",
  "private-enterprise": "not-listed",
  "natural-person": "not-listed",
};

export function supplierListed({ supplierKind }: TransferClaim, context: CheckContext): Check {
  const name = { id: "supplier-listed", article: "10" };
  if (supplierKind.state === "invalid")
    return holds(name, "manual", "TRANSFEROR_TO_VERIFY", supplierKind.cells, { raw: supplierKind.raw });
  if (supplierKind.state !== "known") return unanswered(name, supplierKind, "EVIDENCE_MISSING", context);
  const { cells, value } = supplierKind;
  switch (ANSWER[value]) {
    case "listed":
      return passes(name, cells);
    case "not-listed":
      return fails(name, "TRANSFEROR_NOT_ELIGIBLE", cells);
    case "minority":
      return holds(name, "manual", "TRANSFEROR_STATE_MINORITY", cells);
    case "to-verify":
      return holds(name, "manual", "TRANSFEROR_TO_VERIFY", cells);
  }
}
