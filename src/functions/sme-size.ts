import { YUAN_PER_UNIT } from "../identity/amount-figure";
import { FUNCTION_LABELS, type FunctionLabel } from "../locale/functions";
import { SME_INDUSTRY_NAMES } from "../locale/sme-industries";
import type { SizeClass } from "../policy/claim";
import type { Decimal } from "../policy/money";
import type { SmeIndustry } from "../policy/sme-industry";
import { classifySize, type SizeIndicator, type SizeIndicators } from "../policy/sme-size";
import { amountOf, countOf, textOf } from "./arguments";
import { type ArgumentCell, labelText, spill } from "./columns";
import { functionLanguage } from "./language";
import { functionText, Refusal } from "./refusal";

/** In 万元; a 0 counts as blank, because that is how Excel hands blank cells over. */
function tenThousands(cell: ArgumentCell, label: FunctionLabel): Decimal | undefined {
  return cell === 0 ? undefined : amountOf(cell, label, "万元")?.dividedBy(YUAN_PER_UNIT.万元);
}

function indicatorsOf(cells: readonly ArgumentCell[]): SizeIndicators {
  const employees = cells[1] === 0 ? undefined : countOf(cells[1], "employees");
  const revenue = tenThousands(cells[2], "revenue");
  const assets = tenThousands(cells[3], "assets");
  return {
    ...(employees === undefined ? {} : { employees }),
    ...(revenue === undefined ? {} : { revenue }),
    ...(assets === undefined ? {} : { assets }),
  };
}

/** Results that formulas may compare are always Chinese. */
function className(sizeClass: SizeClass): string {
  return functionText(`size.${sizeClass}`);
}

function inChinese(missing: readonly SizeIndicator[]): string {
  return missing.map((indicator) => FUNCTION_LABELS["zh-CN"][indicator]).join("、");
}

function industryNames(industries: readonly SmeIndustry[]): string {
  return industries.map((industry) => SME_INDUSTRY_NAMES[functionLanguage()][industry]).join(" / ");
}

/**
 * Size class of an enterprise by the 2011 standard (工信部联企业〔2011〕300号): 大型, 中型, 小型 or 微型; "中小微…" where an indicator is missing but the others already rule 大型 out. A 0 counts as not filled in.
 * @customfunction SME_SIZE
 * @param industry Industry: a name of the standard or a GB/T 4754 code.
 * @param employees Employees, persons.
 * @param revenue Revenue in 万元 (ten thousand yuan).
 * @param assets Total assets in 万元 (ten thousand yuan).
 * @returns The size class; #N/A with the reason where it cannot be told.
 */
export function smeSizeFunction(
  industry: unknown[][],
  employees: unknown[][],
  revenue?: unknown[][],
  assets?: unknown[][],
): unknown[][] {
  return spill(
    [
      { label: "industry", value: industry },
      { label: "employees", value: employees },
      { label: "revenue", value: revenue },
      { label: "assets", value: assets },
    ],
    (cells) => {
      const typed = cells[0] === 0 ? undefined : textOf(cells[0]);
      return typed === undefined ? "" : sizeText(typed, indicatorsOf(cells));
    },
  );
}

function sizeText(typed: string, indicators: SizeIndicators): string {
  const result = classifySize(typed, indicators);
  switch (result.kind) {
    case "classified":
      return className(result.sizeClass);
    case "not-large":
      return functionText("size.not-large", {
        missing: inChinese(result.missing),
        atMost: className(result.atMost),
      });
    case "missing":
      throw new Refusal("unavailable", "size.missing", {
        missing: result.missing.map((indicator) => labelText(indicator)).join("、"),
      });
    case "outside-standard":
      throw new Refusal("unavailable", "size.outside", { typed });
    case "unknown-industry":
      throw result.candidates.length === 0
        ? new Refusal("unavailable", "size.unknown-industry", { typed })
        : new Refusal("unavailable", "size.several-industries", {
            typed,
            candidates: industryNames(result.candidates),
          });
  }
}
