import { usualFigures } from "../../src/ledger/usual-figures";
import { yuan as paid, transferClaim } from "../policy/build-claims";

/** The middle of a column whose figures stand in this order. */
function middleOf(...yuan: readonly string[]): string | undefined {
  const claims = yuan.map((text, i) => transferClaim(i + 2, { paid: paid(text) }));
  const [sheet] = claims.map((claim) => claim.sheet);
  return usualFigures(claims)
    .get(sheet ?? "")
    ?.paid?.middle.toFixed();
}

test.each([
  { figures: ["3", "1", "2"], middle: "2" },
  { figures: ["4", "1", "3", "2"], middle: "2" },
  // Seven digits to a limb: these differ only behind the first.
  { figures: ["20000000.03", "20000000.01", "20000000.02"], middle: "20000000.02" },
  { figures: ["12345678901.5", "12345678901.4", "12345678901.6", "1"], middle: "12345678901.4" },
  // More first digits, but a smaller figure.
  { figures: ["9000000", "10000000", "80000000"], middle: "10000000" },
  { figures: ["0.5", "0.05", "900"], middle: "0.5" },
  { figures: ["5", "5", "5", "7"], middle: "5" },
  { figures: ["1", "2"], middle: undefined },
])("the lower middle of $figures is $middle", ({ figures, middle }) => {
  expect(middleOf(...figures)).toBe(middle);
  expect(middleOf(...figures.toReversed())).toBe(middle);
});
