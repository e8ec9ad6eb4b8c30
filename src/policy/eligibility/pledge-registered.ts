/** Article 11: 专利质押融资. A pledge of patents exists only from its registration (民法典第四百四十四条). */
import type { PledgeClaim } from "../claim";
import { knownValue } from "../fact";
import type { Check } from "../verdict";
import { type CheckContext, fails, passes, unanswered } from "./check";

export function pledgeRegistered(claim: PledgeClaim, context: CheckContext): Check {
  const name = { id: "pledge-registered", article: "11" };
  const { pledgeRegistered: said, pledgeRegistrationNo: number } = claim;
  if (said.state === "known")
    return said.value ? passes(name, said.cells) : fails(name, "PLEDGE_NOT_REGISTERED", said.cells);
  if (knownValue(number) !== undefined) return passes(name, number.state === "known" ? number.cells : []);
  return unanswered(name, number.state === "absent" ? said : number, "REGISTRATION_MISSING", context);
}
