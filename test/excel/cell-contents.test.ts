/** Whatever an applicant typed, it arrives as text. */
import { contentOf, formatOf } from "../../src/excel/cell-contents";

const text = (content: string) => ({ kind: "text", text: content }) as const;

test.each([
  "=1+1",
  "+8610",
  "-5",
  "@SUM(A1)",
  "'quoted",
  "91110108MAWWW0017F",
  "2023-5-8",
  "00123",
  "１２０",
  "TRUE",
])("%s goes into a text cell unchanged", (content) => {
  expect(formatOf(text(content))).toBe("@");
  expect(contentOf(text(content))).toBe(content);
});

test("text too long for a text cell is shielded by an apostrophe where it looks like a formula", () => {
  const long = `=${"A".repeat(300)}`;
  expect(formatOf(text(long))).toBe("General");
  expect(contentOf(text(long))).toBe(`'${long}`);
  expect(contentOf(text("长".repeat(300)))).toBe("长".repeat(300));
});

test("a number keeps its format, a blank cell is blank", () => {
  expect(contentOf({ kind: "number", value: 0.01, format: "#,##0.00" })).toBe(0.01);
  expect(formatOf({ kind: "number", value: 0.01, format: "#,##0.00" })).toBe("#,##0.00");
  expect(contentOf({ kind: "blank" })).toBe("");
});
