/**
 * Article 10: 本市中小微企业, by the standard 工信部联企业〔2011〕300号, as of the application (A10-5).
 *
 * The applicant's own word does not count where the indicators are there. A missing indicator is asked for, unless
 * the others decide already: whoever misses one bound of "large" is no large enterprise. Where no sheet has the
 * indicators, a person answers.
 */
import type { Applicant, Claim, SizeClass } from "../claim";
import { type CellRef, cellsOf, type Fact, knownValue } from "../fact";
import { Decimal } from "../money";
import { classifySize, isSme, type SizeIndicators, type SizeResult } from "../sme-size";
import type { Check } from "../verdict";
import { type CheckContext, fails, holds, leftToPerson, passes } from "./check";

/** Exact, and quicker than a division. */
const YUAN_IN_WAN = new Decimal("0.0001");

function indicatorsOf({ employees, revenue, assets }: Applicant): SizeIndicators {
  const persons = knownValue(employees);
  const income = knownValue(revenue);
  const wealth = knownValue(assets);
  return {
    ...(persons === undefined ? {} : { employees: persons }),
    ...(income === undefined ? {} : { revenue: income.times(YUAN_IN_WAN) }),
    ...(wealth === undefined ? {} : { assets: wealth.times(YUAN_IN_WAN) }),
  };
}

function sizeFacts({ industry, employees, revenue, assets }: Applicant): readonly Fact<unknown>[] {
  return [industry, employees, revenue, assets];
}

/** The size of the applicant; undefined where its industry is not known. */
export function applicantSize(applicant: Applicant): SizeResult | undefined {
  const industry = knownValue(applicant.industry);
  return industry === undefined ? undefined : classifySize(industry, indicatorsOf(applicant));
}

/** The applicant's own word, as far as it is a word about SMEs. */
export function declaredSme({ declaredSize }: Applicant): boolean | undefined {
  const declared = knownValue(declaredSize);
  if (declared === undefined) return undefined;
  return declared !== "large" && declared !== "not-sme";
}

/** Says otherwise than the standard does. */
export function declaredWrongly(applicant: Applicant, size: SizeResult | undefined): boolean {
  const declared = knownValue(applicant.declaredSize);
  if (declared === undefined || size === undefined) return false;
  const sme = isSme(size);
  if (declared === "sme" || declared === "not-sme") return sme !== undefined && sme !== (declared === "sme");
  return size.kind === "classified" && size.sizeClass !== declared;
}

/** Within one per cent, or one person, of being a large enterprise. */
export function nearLargeBound(size: SizeResult | undefined): boolean {
  if (size?.kind !== "classified" || size.sizeClass !== "medium") return false;
  return size.indicators.every(
    ({ reaches, nextBound, toNext }) =>
      reaches === "large" || (nextBound !== undefined && toNext?.times(100).lte(nextBound) === true),
  );
}

function valuesOf(size: SizeResult): Record<string, string | number> {
  const values: Record<string, string | number> = { size: size.kind };
  if (size.kind === "classified") {
    const sizeClass: SizeClass = size.sizeClass;
    values.size = sizeClass;
  }
  if (size.kind === "not-large") values.size = size.atMost;
  if ("indicators" in size)
    for (const { indicator, value, nextBound } of size.indicators) {
      values[indicator] = value.toFixed();
      if (nextBound !== undefined) values[`${indicator}Bound`] = nextBound.toFixed();
    }
  if ("missing" in size) values.missing = size.missing.join(",");
  return values;
}

/** @param size the applicant's size, where the caller has classified it already. */
export function smeClass(
  { article, applicant }: Claim,
  context: CheckContext,
  size: SizeResult | undefined = applicantSize(applicant),
): Check {
  const name = { id: "sme-class", article: String(article) };
  const facts = sizeFacts(applicant);
  const cells: readonly CellRef[] = facts.flatMap(cellsOf);
  if (size === undefined || facts.slice(1).every(({ state }) => state === "absent")) {
    const noColumn = facts.every(({ state }) => state === "absent") || facts[0]?.state === "known";
    if (declaredSme(applicant) === false) return fails(name, "NOT_SME", cellsOf(applicant.declaredSize));
    // A column for the applicant's own word, left blank or unreadable in this row, is missing evidence (G5).
    const { declaredSize } = applicant;
    if (declaredSize.state === "missing" || declaredSize.state === "invalid")
      return holds(name, "incomplete", "SIZE_EVIDENCE_MISSING", [...cells, ...cellsOf(declaredSize)]);
    return noColumn && context.rules.options.G17 === "left-to-person"
      ? leftToPerson(name, cells)
      : holds(name, "incomplete", "SIZE_EVIDENCE_MISSING", cells);
  }
  const values = valuesOf(size);
  const sme = isSme(size);
  if (sme !== undefined) return sme ? passes(name, cells, values) : fails(name, "NOT_SME", cells, values);
  return size.kind === "missing"
    ? holds(name, "incomplete", "SIZE_EVIDENCE_MISSING", cells, values)
    : holds(name, "manual", "SIZE_NOT_CLASSIFIABLE", cells, values);
}
