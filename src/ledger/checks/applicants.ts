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
    if (companies.length > 0 && !(code !== undefined && codes.has(code))) {
      const name = nameOf(claim);
      if (name !== "" && !names.has(coreName(name)))
        remarks.notice("not-in-company-list", "warning", cellsOf(claim.applicant.name), { name });
    }
    if (code === undefined) continue;
    // Names are looked at only where a code comes back: fetching them all costs a long ledger more than the rest.
    const earlier = seen.get(code);
    const other = earlier === undefined ? "" : nameOf(earlier);
    if (earlier === undefined || other === "") {
      seen.set(code, claim);
      continue;
    }
    const name = nameOf(claim);
    if (name !== "" && other !== name && coreName(other) !== coreName(name))
      remarks.notice(
        "one-code-two-names",
        "warning",
        [...cellsOf(claim.applicant.name), ...cellsOf(earlier.applicant.name)],
        { code, name, other },
      );
  }
}

function nameOf({ applicant }: Claim): string {
  return knownValue(applicant.name) ?? "";
}
