/**
 * Article 14: 已获得其他（含市、区两级）财政资金支持的项目不再重复支持. A ledger often asks the applicant; a yes says that
 * there was money, seldom for which project, so a person decides. No column, or a no, settles nothing here.
 */
import type { Claim } from "../claim";
import { knownValue } from "../fact";
import type { Check } from "../verdict";
import { holds } from "./check";

export function declaredOtherFunding({ otherFundDeclared }: Claim): Check | undefined {
  if (otherFundDeclared === undefined || knownValue(otherFundDeclared) !== true) return undefined;
  const cells = otherFundDeclared.state === "known" ? otherFundDeclared.cells : [];
  return holds({ id: "other-fund-declared", article: "14" }, "manual", "OTHER_FUND_DECLARED", cells);
}
