/**
 * Which regulation holds on a day or in a fund year. A successor is added to the list and to nothing else.
 */
import type { IsoDate } from "./dates";
import { type Regulation, RegulationError } from "./regulation";
import { REGULATION_118_2022 } from "./regulation-118-2022";

/** All regulations known, oldest first. */
export const REGULATIONS: readonly Regulation[] = [REGULATION_118_2022];

function refuse(asked: string, regulations: readonly Regulation[]): never {
  throw new RegulationError(
    asked,
    regulations.map(({ documentNo, validFrom, validTo }) => ({ documentNo, from: validFrom, to: validTo })),
  );
}

/**
 * The regulation in force on a day.
 * @throws {RegulationError} on a day outside every validity.
 */
export function regulationFor(date: IsoDate, regulations: readonly Regulation[] = REGULATIONS): Regulation {
  return (
    regulations.find(({ validFrom, validTo }) => validFrom <= date && date <= validTo) ??
    refuse(date, regulations)
  );
}

/**
 * The regulation whose validity covers a day of the fund year; the later one where two do.
 * @throws {RegulationError} for a year that no validity touches.
 */
export function regulationForYear(
  year: number,
  regulations: readonly Regulation[] = REGULATIONS,
): Regulation {
  const touches = ({ validFrom, validTo }: Regulation): boolean =>
    Number(validFrom.slice(0, 4)) <= year && year <= Number(validTo.slice(0, 4));
  return regulations.findLast(touches) ?? refuse(String(year), regulations);
}
