/**
 * Room under a cap: 单个企业年度此项补贴不超过 (Articles 10, 11), 单个机构 (12), 单个主体 (13), 每家单位 (6–9).
 *
 * What a cap leaves is max(0, cap − earlier awards − rows before this one), never negative (G10): money above a
 * cap comes back only by a decision under Article 20. Earlier awards count gross (A20-1). Which period a cap runs
 * over is reading G9, in which order rows use it is reading G11.
 */
import type { CellRef } from "./fact";
import { exactText, minOf, roomLeft, type Yuan } from "./money";
import type { TraceStep } from "./verdict";

export interface RoomInput {
  /** As cited: "10", "13". */
  readonly article: string;
  /** What is wanted, in yuan, already rounded. */
  readonly wanted: Yuan;
  readonly cap: Yuan;
  /** Awards of earlier rounds that use this cap. */
  readonly prior: Yuan;
  /** Cells of the amounts in `prior`. */
  readonly priorCells?: readonly CellRef[];
  /** What rows before this one took in this round. */
  readonly used: Yuan;
  readonly cells?: readonly CellRef[];
}

export interface RoomTaken {
  /** Left before this row took its part. */
  readonly roomBefore: Yuan;
  readonly amount: Yuan;
}

/** What of `wanted` fits under the cap. */
export function takeRoom(input: RoomInput, trace?: TraceStep[]): RoomTaken {
  const { wanted, cap, prior, used } = input;
  const roomBefore = roomLeft(cap, prior.plus(used));
  const amount = minOf(wanted, roomBefore);
  trace?.push({
    code: "cap.room",
    article: input.article,
    values: {
      cap: exactText(cap),
      prior: exactText(prior),
      used: exactText(used),
      room: exactText(roomBefore),
    },
    result: roomBefore,
    cells: input.priorCells ?? [],
    ...(prior.gt(cap) ? { reading: "G10" } : {}),
  });
  trace?.push({
    code: amount.lt(wanted) ? "cap.cut" : "cap.within",
    article: input.article,
    values: { wanted: exactText(wanted), room: exactText(roomBefore), amount: exactText(amount) },
    result: amount,
    cells: input.cells ?? [],
  });
  return { roomBefore, amount };
}
