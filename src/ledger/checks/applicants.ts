/** Applicants that the company list does not know, and one code under two names. */
import { coreName } from "../../identity/organisation-name";
import type { Claim } from "../../policy/claim";
import { cellsOf, knownValue } from "../../policy/fact";
import type { CheckInput } from "./check-input";

export function noticeUnlisted({ claims, companies, remarks }: CheckInput): void {
  const codes = new Set(companies.flatMap((record) => record.company.uscc ?? []));
  const names = new Set(companies.map((record) => coreName(record.company.name)));
  const seen = new Map<string, Claim>();
  for (const claim of claims) {
    const code = knownValue(claim.applicant.uscc);
    const name = knownValue(claim.applicant.name) ?? "";
    if (name === "") continue;
    if (companies.length > 0 && !(code !== undefined && codes.has(code)) && !names.has(coreName(name)))
      remarks.notice("not-in-company-list", "warning", cellsOf(claim.applicant.name), { name });
    if (code === undefined) continue;
    const earlier = seen.get(code);
    if (!earlier) {
      seen.set(code, claim);
      continue;
    }
    const other = knownValue(earlier.applicant.name) ?? "";
    if (other !== name && coreName(other) !== coreName(name))
      remarks.notice(
        "one-code-two-names",
        "warning",
        [...cellsOf(claim.applicant.name), ...cellsOf(earlier.applicant.name)],
        { code, name, other },
      );
  }
}
