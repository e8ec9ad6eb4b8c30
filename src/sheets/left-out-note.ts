/** What a sheet says of the claims that its choice of results leaves out, so that nobody misses them. */
import { statusText } from "../locale/reasons";
import { fill, LEFT_OUT } from "../locale/sheets";
import { type SheetInput, type SheetKind, statusesOf } from "./sheet-kinds";

/** One line, or none where nothing is left out. */
export function leftOutNote(kind: SheetKind, { review, options }: SheetInput): readonly string[] {
  const counts = statusesOf(kind)
    .filter((status) => !options.statuses.includes(status))
    .map((status) => ({
      status,
      count: review.plan.verdicts.filter((verdict) => verdict.status === status).length,
    }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return [];
  const list = counts.map(({ status, count }) =>
    fill(LEFT_OUT.one, { status: statusText(status, "zh-CN"), count }),
  );
  return [fill(LEFT_OUT.note, { list: list.join("、") })];
}
