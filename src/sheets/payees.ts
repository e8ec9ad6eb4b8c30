/** Awards put together by the unit that gets the money. */

import type { Article } from "../policy/claim";
import { typedText } from "../policy/fact";
import { roomLeft, type Yuan, ZERO } from "../policy/money";
import { byArticle, type ClaimRow } from "./claim-row";

export interface Payee {
  readonly name: string;
  readonly uscc: string;
  readonly rows: readonly ClaimRow[];
  /** Approved in all. */
  readonly amount: Yuan;
  /** Approved less what this fund has paid on the very same claims. */
  readonly unpaid: Yuan;
}

/**
 * One payee per unified social credit code, or per name where there is no code; in the order of the ledger.
 * A branch with a code of its own is paid on its own account, though its head office owns the cap.
 */
export function payeesOf(rows: readonly ClaimRow[]): readonly Payee[] {
  const groups = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    const { uscc, name } = row.claim.applicant;
    const key = uscc.state === "known" ? uscc.value : `name:${typedText(name)}`;
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].map((members) => ({
    name: firstText(members.map(({ claim }) => typedText(claim.applicant.name))),
    uscc: firstText(members.map(({ claim }) => typedText(claim.applicant.uscc))),
    rows: members,
    amount: members.reduce((sum, { verdict }) => sum.plus(verdict.award ?? ZERO), ZERO),
    unpaid: members.reduce(
      (sum, { verdict }) => sum.plus(roomLeft(verdict.award ?? ZERO, verdict.figures.paidAlready ?? ZERO)),
      ZERO,
    ),
  }));
}

/** Payees within each article: what a notice lists. */
export function payeesByArticle(
  rows: readonly ClaimRow[],
): readonly (readonly [Article, readonly Payee[]])[] {
  return byArticle(rows).map(([article, members]) => [article, payeesOf(members)]);
}

function firstText(texts: readonly string[]): string {
  return texts.find((text) => text !== "") ?? "";
}
