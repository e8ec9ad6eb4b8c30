/**
 * Article 14: 已获得其他（含市、区两级）财政资金支持的项目不再重复支持. A ledger often asks the applicant; a yes says that
 * there was money, seldom for which project, so a person decides. An answer not given yet is to be supplied (G5). No
 * column, or a no, settles nothing here.
 */
import type { Claim } from "../claim";
import type { Check } from "../verdict";
import { holds } from "./check";

export function declaredOtherFunding({ otherFundDeclared }: Claim): Check | undefined {
  const name = { id: "other-fund-declared", article: "14" };
  switch (otherFundDeclared?.state) {
    case "known":
      return otherFundDeclared.value
        ? holds(name, "manual", "OTHER_FUND_DECLARED", otherFundDeclared.cells)
        : undefined;
    case "missing":
      return holds(name, "incomplete", "EVIDENCE_MISSING", otherFundDeclared.cells);
    default:
      return undefined;
  }
}
