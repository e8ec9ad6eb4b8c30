import { serialOf } from "../policy/dates";
import { publicityEnd } from "../policy/publicity";
import { countOf, dayOf } from "./arguments";
import { labelText, spill } from "./columns";
import { Refusal } from "./refusal";
import { rulesAt } from "./rules-at";

/**
 * Last day of the public notice (Article 16) as a date: five working days by the State Council's calendars, counted from the day after publication. Give the cell a date format.
 * @customfunction PUBLICITY_END
 * @param published Day of publication.
 * @param days Number of working days; 5 if left out.
 * @returns The last day; the notice stays up until 24:00. #N/A where the holidays are not announced yet.
 */
export function publicityEndFunction(published: unknown[][], days?: unknown[][]): unknown[][] {
  return spill(
    [
      { label: "published", value: published },
      { label: "days", value: days },
    ],
    (cells) => {
      const day = dayOf(cells[0], "published");
      const asked = cells[1] === 0 ? undefined : countOf(cells[1], "days");
      const rules = rulesAt(undefined);
      const number = asked ?? rules.values["art16.publicity-days"].toNumber();
      if (number < 1 || number > 366)
        throw new Refusal("value", "days.range", { name: labelText("days"), typed: number });
      if (day === undefined) return "";
      return serialOf(publicityEnd(day, number, rules.options["A16-1"]).last);
    },
  );
}
