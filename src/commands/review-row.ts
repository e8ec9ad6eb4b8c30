/** 核查此行: the claim in the row where the user stands. */
import type { CursorSession } from "../excel/session";
import { statusText } from "../locale/reasons";
import { claimId } from "../policy/claim";
import type { CommandResult } from "./outcome";
import { type ReviewRequest, requireClaims, reviewWorkbook } from "./review-workbook";

/** @throws NoLedgerFound like every use case over claims. */
export async function reviewRow(
  context: ReviewRequest & { readonly session: CursorSession },
): Promise<CommandResult> {
  const { session } = context;
  const cell = await session.activeCell();
  const reviewed = await reviewWorkbook(session, context);
  requireClaims(reviewed);
  const { review, grids } = reviewed;
  const claim = claimId(cell.sheet, cell.row);
  const line = review.line(claim);
  if (line === undefined)
    return { review, grids, view: "claims", text: { code: "row-no-claim", values: { row: cell.row } } };
  return {
    review,
    grids,
    view: "claims",
    claim,
    text: {
      code: "row-reviewed",
      values: { row: cell.row, status: statusText(line.status, session.language) },
    },
  };
}
