/** Whatever stands in the cells: a result that a cell can show, never NaN, never a zero out of nothing. */
import fc from "fast-check";
import { type FunctionId, IMPLEMENTATIONS } from "../../src/functions/implementations";
import { callRows, installRuntime, RuntimeError, type Shown } from "./excel-runtime";

beforeAll(installRuntime);

const cell = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    "无",
    "约5万",
    "96万元",
    "#N/A",
    true,
    false,
    0,
    -1,
    20,
    21,
    "是",
    "否",
    "工业",
  ),
  fc.constantFrom<unknown>(
    "2023-04-28",
    45044,
    "ZL202010566088.9",
    "91110108MAWWW0017F",
    "壹佰元整",
    "第六条",
  ),
  fc.constant(new RuntimeError("#DIV/0!")),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const matrix = fc.oneof(
  fc.constant(null),
  cell.map((one) => [[one]]),
  fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.map((one) => [one])),
);

const canShow = (value: Shown): boolean => typeof value !== "number" || Number.isFinite(value);

const IDS = Object.keys(IMPLEMENTATIONS).filter((id): id is FunctionId => Object.hasOwn(IMPLEMENTATIONS, id));

test.each(IDS)("%s answers any cells", (id) => {
  fc.assert(
    fc.property(fc.array(matrix, { minLength: 1, maxLength: 5 }), (args) => {
      const rows = callRows(id, ...args);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.flat().every(canShow)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("amounts: a zero comes only from a zero, a cap or fractions of a fen", () => {
  fc.assert(
    fc.property(cell, (paid) => {
      const [[result] = []] = callRows("TRANSFER_SUBSIDY", [[paid]]);
      if (result !== 0) return;
      const small = typeof paid === "number" && paid >= 0 && paid < 0.025;
      expect(small || /^[\s¥￥]*[0０.．]+/.test(String(paid))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
