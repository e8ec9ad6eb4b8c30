/** Applicants that the company list does not know, and one code under two names. */
import { coreName } from "../../identity/organisation-name";
import { cellsOf, knownValue } from "../../policy/fact";
import type { CheckInput } from "./check-input";

export function noticeUnlisted({ claims, companies, remarks }: CheckInput): void {
  const codes = new Set(companies.flatMap((record) => record.company.uscc ?? []));
  const names = new Set(companies.map((record) => coreName(record.company.name)));
  const seen = new Map<string, { name: string; cells: ReturnType<typeof cellsOf> }>();
  for (const claim of claims) {
    const code = knownValue(claim.applicant.uscc);
    const name = knownValue(claim.applicant.name) ?? "";
    if (name === "") continue;
    if (companies.length === 0 && code !== undefined && !seen.has(code)) {
      seen.set(code, { name, cells: cellsOf(claim.applicant.name) });
      continue;
    }
    const core = coreName(name);
    if (companies.length > 0 && !(code !== undefined && codes.has(code)) && !names.has(core))
      remarks.notice("not-in-company-list", "warning", cellsOf(claim.applicant.name), { name });
    if (code === undefined) continue;
    const earlier = seen.get(code);
    if (!earlier) seen.set(code, { name, cells: cellsOf(claim.applicant.name) });
    else if (coreName(earlier.name) !== core)
      remarks.notice("one-code-two-names", "warning", [...cellsOf(claim.applicant.name), ...earlier.cells], {
        code,
        name,
        other: earlier.name,
      });
  }
}
