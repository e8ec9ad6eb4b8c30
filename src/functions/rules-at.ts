/**
 * The rules a function applies: those in force on the day given, else those of the last regulation known.
 *
 * Functions do not read the workbook's settings (a cell must not depend on what no cell shows): they apply the
 * regulation's own figures under the default readings. The pane and the award sheet apply the settings.
 */
import type { IsoDate } from "../policy/dates";
import type { Regulation } from "../policy/regulation";
import { REGULATIONS, regulationFor } from "../policy/regulations";
import { type Rules, rulesOf } from "../policy/rules";

const known = new Map<string, Rules>();

export function lastRegulation(): Regulation {
  const last = REGULATIONS.at(-1);
  if (last === undefined) throw new Error("no regulation is known");
  return last;
}

/**
 * @param day undefined: the last regulation known.
 * @throws {RegulationError} for a day outside every validity.
 */
export function rulesAt(day: IsoDate | undefined): Rules {
  const regulation = day === undefined ? lastRegulation() : regulationFor(day);
  const before = known.get(regulation.id);
  if (before) return before;
  const rules = rulesOf(regulation);
  known.set(regulation.id, rules);
  return rules;
}
