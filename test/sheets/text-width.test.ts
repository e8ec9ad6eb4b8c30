import { linesNeeded, textWidth } from "../../src/sheets/text-width";

test.each([
  ["abc", 3],
  ["专利", 4],
  ["京财经建〔2022〕118号", 21],
  ["（A10-4）", 9],
  ["", 0],
])("%s is %d digits wide", (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test("a line that just fits stays one, one more character makes two", () => {
  expect(linesNeeded("专利专利", 9.8)).toBe(1);
  expect(linesNeeded("专利专利专", 9.8)).toBe(2);
});

test("line breaks in the text are lines, empty ones too", () => {
  expect(linesNeeded("甲\n\n乙", 20)).toBe(3);
});
