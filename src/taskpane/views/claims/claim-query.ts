/** Which claims the list shows, in which order. */
import { type ClaimLine, searchable } from "../../../review/digest";
import type { ClaimQuery } from "../../store/pane-state";

const STATUS_ORDER = ["error", "incomplete", "manual", "deferred", "ineligible", "zero", "payable"];

const ORDERS: Readonly<Record<ClaimQuery["sort"], (left: ClaimLine, right: ClaimLine) => number>> = {
  order: (left, right) => left.order - right.order,
  award: (left, right) => {
    if (left.award === null) return right.award === null ? 0 : 1;
    if (right.award === null) return -1;
    return right.award.comparedTo(left.award);
  },
  applicant: (left, right) => left.nameOrder - right.nameOrder,
  status: (left, right) => STATUS_ORDER.indexOf(left.status) - STATUS_ORDER.indexOf(right.status),
};

export function selectClaims(lines: readonly ClaimLine[], query: ClaimQuery): readonly ClaimLine[] {
  const wanted = searchable(query.text).trim();
  const kept = lines.filter(
    (line) =>
      (query.status === "all" || line.status === query.status) &&
      (query.article === "all" || line.article === query.article) &&
      (query.sheet === "all" || line.sheet === query.sheet) &&
      (wanted === "" || line.searched.includes(wanted)),
  );
  return query.sort === "order" ? kept : [...kept].sort(ORDERS[query.sort]);
}
