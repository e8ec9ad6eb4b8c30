/** The values that a condition was judged by, in one line: "还清 2023-08-25，应还 2023-08-31". */
import { groupedAmount } from "../../../locale/trace";
import type { Check } from "../../../policy/verdict";
import type { Translate } from "../../translate";

const INDICATORS = ["employees", "revenue", "assets"] as const;
const SIZES = ["large", "medium", "small", "micro"] as const;

/** Undefined for conditions whose values say nothing to a clerk, such as the key of a finding. */
export function checkFacts(check: Check, t: Translate): string | undefined {
  const { values } = check;
  if (values === undefined) return undefined;
  if (values.suggestion !== undefined && values.raw !== undefined) return t("fact.suggestion", values);
  if (values.raw !== undefined) return t("fact.typed", values);
  switch (check.id) {
    case "repaid-on-time":
      return values.settled === undefined || values.due === undefined ? undefined : t("fact.repaid", values);
    case "force-date":
      return values.date === undefined ? undefined : t("fact.inForce", values);
    case "registration-completed":
      return values.date === undefined ? undefined : t("fact.day", values);
    case "bank-threshold":
      return t("fact.bank", bankFacts(values, t));
    case "sme-class":
      return sizeFacts(values, t);
    default:
      return undefined;
  }
}

type Values = NonNullable<Check["values"]>;

function bankFacts(values: Values, t: Translate): Values {
  const given = (name: string): string => {
    const value = values[name];
    return value === undefined || value === "?" ? t("fact.notGiven") : groupedAmount(String(value));
  };
  return {
    amount: given("amount"),
    count: given("count"),
    amountThreshold: given("amountThreshold"),
    countThreshold: given("countThreshold"),
  };
}

function sizeFacts(values: Values, t: Translate): string | undefined {
  const size = SIZES.find((one) => one === values.size);
  if (size === undefined) return undefined;
  const indicators = INDICATORS.flatMap((name) => {
    const value = values[name];
    const bound = values[`${name}Bound`];
    if (value === undefined) return [];
    const shown = { name: t(`size.${name}`), value: groupedAmount(String(value)) };
    return bound === undefined
      ? t("fact.indicator", shown)
      : t("fact.indicatorBound", { ...shown, bound: groupedAmount(String(bound)) });
  });
  return t("fact.size", { size: t(`size.${size}`), indicators: indicators.join(t("list.comma")) });
}
