/** Every trouble has a text in both languages that can be filled. */
import { troubleFrom } from "../../src/excel/errors";
import { ExcelTrouble } from "../../src/excel/trouble";
import { ERROR_TEXTS } from "../../src/locale/errors";
import { message } from "../../src/locale/message";

test.each([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "sheet-protected"],
  ["ResponsePayloadSizeLimitExceeded", "payload-too-large"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["ItemNotFound", "item-gone"],
  ["GeneralException", "unknown"],
])("the client's %s is %s", (code, trouble) => {
  const error = Object.assign(new Error("words of the host"), {
    code,
    debugInfo: { errorLocation: "Range.values" },
  });
  expect(troubleFrom(error)).toMatchObject({
    code: trouble,
    values: { detail: "words of the host (Range.values)" },
  });
});

test("a trouble stays itself, anything else keeps its words", () => {
  const trouble = new ExcelTrouble("cancelled");
  expect(troubleFrom(trouble)).toBe(trouble);
  expect(troubleFrom("odd").values).toEqual({ detail: "odd" });
});

test.each(["zh-CN", "en-US"] as const)("every text in %s can be filled with a detail", (locale) => {
  for (const code of Object.keys(ERROR_TEXTS[locale])) {
    const text = message(
      { "zh-CN": { ...ERROR_TEXTS["zh-CN"] }, "en-US": { ...ERROR_TEXTS["en-US"] } },
      locale,
      code,
      { detail: "x" },
    );
    expect(text.length).toBeGreaterThan(5);
  }
});
