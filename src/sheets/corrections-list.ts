/** 补正清单: a line per firm that can be pasted into a message as it stands. */

import { fill, CORRECTION_TEXTS as TEXT } from "../locale/sheets";
import { typedText } from "../policy/fact";
import { basisNotes } from "./basis-notes";
import { claimRows, placeText, withStatus } from "./claim-row";
import { payeesOf } from "./payees";
import type { SheetPlan } from "./plan";
import type { SheetInput } from "./sheet-kinds";
import { count, text } from "./sheet-layout";
import { simpleList } from "./simple-list";
import { STYLES } from "./styles";
import { verdictCorrections } from "./verdict-words";

/** What the applicant can mend. Questions for the office itself (manual, deferred) are not asked of her. */
const TO_MEND = ["incomplete", "error"] as const;

export function correctionsList(input: SheetInput): SheetPlan {
  const { review, options } = input;
  const firms = payeesOf(withStatus(claimRows(review), TO_MEND));
  const names = TEXT.columns;
  return simpleList({
    kind: "corrections",
    name: options.name,
    title: fill(TEXT.title, { year: review.fundYear }),
    orientation: "landscape",
    columns: [
      { header: names.seq, width: 5, style: STYLES.centered },
      { header: names.applicant, width: 26 },
      { header: names.uscc, width: 20 },
      { header: names.count, width: 6, style: STYLES.centered },
      { header: names.notice, width: 84 },
      { header: names.place, width: 16 },
    ],
    rows: firms.map(({ name, uscc, rows }, index) => {
      const items = rows.map(({ claim, verdict }, item) =>
        fill(TEXT.item, {
          number: item + 1,
          project: typedText(claim.title) || typedText(claim.projectNo) || placeText(claim),
          reasons: verdictCorrections(verdict).join("；"),
        }),
      );
      const applicant = name === "" ? TEXT.unnamed : name;
      return [
        count(index + 1),
        text(applicant),
        text(uscc),
        count(rows.length),
        text(fill(TEXT.notice, { applicant, items: items.join("；") })),
        text(rows.map(({ claim }) => placeText(claim)).join("\n")),
      ];
    }),
    empty: TEXT.none,
    after: basisNotes(input),
  });
}
