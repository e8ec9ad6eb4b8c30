/**
 * What a sheet will hold, in one line, from what the pane has at hand: nothing is planned for a preview, which on
 * a long ledger takes seconds.
 */
import { type Yuan, ZERO } from "../../policy/money";
import type { ClaimLine, ReviewDigest } from "../../review/digest";
import { sampleSize } from "../../sheets/sample-size";
import type { SheetKind, SheetOptions } from "../../sheets/sheet-kinds";
import { amountText } from "../amounts";
import type { Translate } from "../translate";

function sumOf(lines: readonly ClaimLine[]): Yuan {
  return lines.reduce((total, { award }) => total.plus(award ?? ZERO), ZERO);
}

export function sheetPreview(
  kind: SheetKind,
  review: ReviewDigest,
  options: SheetOptions,
  t: Translate,
): string {
  const taken = review.lines.filter(({ status }) => options.statuses.includes(status));
  const recovered = review.moneyRows.flatMap((row) => row.recovered ?? []);
  const awarded = taken.filter(({ award }) => award?.gt(ZERO));
  const inUnit = (amount: Yuan): string =>
    options.unit === "万元"
      ? t("sheets.preview.wan", { amount: amountText(amount, "wan") })
      : t("sheets.preview.yuan", { amount: amountText(amount, "yuan") });
  const sum = inUnit(sumOf(taken));
  switch (kind) {
    case "award":
      return t("sheets.preview.award", { count: taken.length, sum });
    case "notice":
      return t("sheets.preview.notice", { count: taken.length, sum });
    case "payment":
      return t("sheets.preview.payment", { count: awarded.length, sum });
    case "findings": {
      const claims = taken.filter(({ status }) => status !== "payable").length;
      // A line for each row of a duplicate, so that each can be gone to.
      const duplicates = review.duplicates
        .filter(({ verdict }) => verdict !== "distinct")
        .reduce((count, { rows }) => count + rows.length, 0);
      const data = review.findings.length;
      return t("sheets.preview.findings", { rows: claims + duplicates + data, claims, duplicates, data });
    }
    case "corrections": {
      const toMend = review.lines.filter(({ status }) => status === "incomplete" || status === "error");
      return t("sheets.preview.corrections", { count: toMend.length });
    }
    case "spot-check":
      return t("sheets.preview.spot-check", {
        count: awarded.length,
        sum,
        size: sampleSize(awarded.length, options.sampleSize),
        seed: options.seed,
      });
    case "recovery":
      return t("sheets.preview.recovery", {
        count: recovered.length,
        sum: inUnit(recovered.reduce((total, amount) => total.plus(amount), ZERO)),
      });
    case "performance":
      return t("sheets.preview.performance", {
        articles: new Set(review.lines.map(({ article }) => article)).size,
        count: review.lines.length,
        awarded: awarded.length,
        sum,
      });
  }
}
