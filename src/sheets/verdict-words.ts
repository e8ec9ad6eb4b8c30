/** A verdict in words, as sheets print it. */
import { reasonNext, reasonText, statusNext } from "../locale/reasons";
import { articleName, describeTrace } from "../locale/trace";
import type { TraceStep, Verdict } from "../policy/verdict";

/** Why the claim stands as it does, one text per reason. */
export function verdictReasons(verdict: Verdict): readonly string[] {
  return verdict.reasons.map((reason) => reasonText(reason, "zh-CN"));
}

/** What is wrong, with how it is mended. */
export function verdictCorrections(verdict: Verdict): readonly string[] {
  return verdict.reasons.map((reason) => `${reasonText(reason, "zh-CN")}（${reasonNext(reason, "zh-CN")}）`);
}

/** What would settle the claim. */
export function verdictRemedy({ status, reasons }: Verdict): string {
  const [first] = reasons;
  return first === undefined ? statusNext(status, "zh-CN") : reasonNext(first, "zh-CN");
}

/**
 * Steps that a sheet does not repeat in every row: a cap that was not reached, the pool and its sharing (which have a
 * column and a note), the result (which has a column).
 */
const SILENT = /^(cap\.within|art13\.product-within|(pool|budget)\..*|result\..*)$/;

/** The steps that made the amount, in one cell; the article has a column of its own. */
export function basisText({ trace, article }: Verdict): string {
  const cut = trace.some(({ code }) => code === "cap.cut");
  const told = trace.filter(({ code }: TraceStep) => !SILENT.test(code) && (cut || code !== "cap.room"));
  const prefix = `${articleName(String(article), "zh-CN")}：`;
  return describeTrace(told, "zh-CN")
    .map((sentence) => (sentence.startsWith(prefix) ? sentence.slice(prefix.length) : sentence))
    .join("；");
}
