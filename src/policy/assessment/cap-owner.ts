/**
 * Who owns the caps that a claim or an earlier award uses.
 *
 * For Article 12 the institution is the legal person behind a branch; reading A12-4 may take each applying branch.
 */
import type { Applicant } from "../claim";
import { type Fact, knownValue } from "../fact";
import type { Rules } from "../rules";

export interface CapBearer {
  readonly article: number;
  readonly capOwner: string;
  readonly uscc: Fact<string>;
  readonly name: Fact<string>;
}

export function capOwnerOf({ article, capOwner, uscc, name }: CapBearer, rules: Rules): string {
  if (article !== 12 || rules.options["A12-4"] === "legal-person") return capOwner;
  const code = knownValue(uscc);
  const called = knownValue(name);
  return code ?? (called === undefined ? capOwner : `name:${called}`);
}

export function bearerOf(article: number, { capOwner, uscc, name }: Applicant): CapBearer {
  return { article, capOwner, uscc, name };
}
