/**
 * An applicant of whom nothing in the workbook says where it is registered (Article 5: 注册在本市), but whose credit
 * code was given out elsewhere. That alone is remarked and left to the checklist (G17), for firms move. Where the name
 * too says another place, the evidence is really missing.
 */
import type { Applicant } from "../policy/claim";
import { cellsOf, knownValue } from "../policy/fact";
import { isInBeijing } from "./beijing";
import type { Remarks } from "./notices";

/** Digits 3 to 8 of a code are the place of the office that gave it out; 10 is the State's own. */
const GIVEN_OUT_ELSEWHERE = /^..(?!1[01])\d{6}/;
/** A bank applies through a branch with a Beijing licence (G12), whose head office may be anywhere. */
const MAY_BE_HERE = /北京|银行|信用社/;

export function asksWhereRegistered(applicant: Applicant, remarks: Remarks): Applicant {
  if (applicant.registeredInBeijing.state !== "absent" || applicant.article5AsAWhole.state === "known")
    return applicant;
  const code = knownValue(applicant.uscc);
  const name = knownValue(applicant.name);
  if (code === undefined || name === undefined) return applicant;
  if (!GIVEN_OUT_ELSEWHERE.test(code) || MAY_BE_HERE.test(name)) return applicant;
  const cells = [...cellsOf(applicant.uscc), ...cellsOf(applicant.name)];
  remarks.notice("code-from-elsewhere", "warning", cells, { typed: code, row: cells[0]?.row ?? 0 });
  return isInBeijing(name) === false
    ? { ...applicant, registeredInBeijing: { state: "missing", cells } }
    : applicant;
}
