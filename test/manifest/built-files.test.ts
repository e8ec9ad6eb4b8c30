import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associatedCommands } from "../../src/workbench/build/manifest/associated-commands";
import { bundleAssociations } from "../../src/workbench/build/manifest/bundle-associations";
import { filesPresent } from "../../src/workbench/build/manifest/files-present";
import { functionMetadata } from "../../src/workbench/build/manifest/function-metadata";
import { icons } from "../../src/workbench/build/manifest/icons";
import { parseManifest } from "../../src/workbench/build/manifest/manifest-document";
import { pngSize } from "../../src/workbench/build/manifest/png-size";

const ROOT = join(__dirname, "../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const document = parseManifest(MANIFEST);
const fromRepository = (path: string) => readFileSync(join(ROOT, path));
const COMMANDS = new Set(
  [...MANIFEST.matchAll(/<FunctionName>(\w+)</g)]
    .map((match) => match[1] ?? "")
    .filter((name) => name !== ""),
);

describe("icons", () => {
  test("those of the repository have their sizes", () => {
    expect(icons(document, fromRepository)).toEqual([]);
    expect(pngSize(fromRepository("assets/icons/app-80.png"))).toEqual({ width: 80, height: 80 });
  });

  test("icon file missing", () => {
    const found = icons(document, (path) =>
      path.includes("show-help-80") ? undefined : fromRepository(path),
    );
    expect(found).toEqual([
      expect.objectContaining({ rule: "icons", text: "there is no file assets/icons/show-help-80.png" }),
    ]);
  });

  test("icon of another size than it is named for", () => {
    const found = icons(document, (path) => fromRepository(path.replace("check-up-80", "check-up-64")));
    expect(found.map((defect) => defect.text)).toEqual([
      "assets/icons/check-up-80.png is 64 × 64, must be 80 × 80",
    ]);
  });

  test("drawing in place of a PNG", () => {
    const found = icons(document, (path) => fromRepository(path.replace("check-up-16.png", "check-up.svg")));
    expect(found.map((defect) => defect.text)).toEqual(["assets/icons/check-up-16.png is no PNG"]);
  });

  test("icon without the size 80", () => {
    const without80 = MANIFEST.replace('<bt:Image size="80" resid="checkUp.80"/>', "");
    expect(icons(parseManifest(without80), fromRepository).map((defect) => defect.text)).toEqual([
      "no image of size 80",
    ]);
  });
});

describe("commands", () => {
  test("a button whose action is not associated, and an action without a button", () => {
    expect(associatedCommands(document, COMMANDS)).toEqual([]);
    const renamed = new Set([...COMMANDS].map((name) => (name === "checkUp" ? "checkup" : name)));
    expect(associatedCommands(document, renamed).map((defect) => defect.text)).toEqual([
      expect.stringContaining('does not associate "checkUp"'),
      expect.stringContaining('associates "checkup", which no button calls'),
    ]);
  });

  test("what scripts associate is recorded in both forms", () => {
    const found = bundleAssociations([
      "CustomFunctions.associate('ONE', () => 1); CustomFunctions.associate({ TWO: () => 2, THREE: () => 3 });",
      "Office.onReady(() => Office.actions.associate('late', () => {})); Office.actions.associate('checkUp', () => {});",
    ]);
    expect([...found.functions]).toEqual(["ONE", "TWO", "THREE"]);
    expect([...found.commands]).toEqual(["checkUp"]);
  });

  test("a script that fails stops the check", () => {
    expect(() => bundleAssociations(["throw new Error('broken bundle')"])).toThrow("broken bundle");
  });
});

describe("metadata of the functions", () => {
  const metadata = (ids: readonly string[], flags: object = {}) =>
    JSON.stringify({
      functions: ids.map((id) => ({ id, name: id, parameters: [{ name: "x", type: "any" }] })),
      ...flags,
    });
  const files =
    (zh: string | undefined, en: string | undefined) =>
    (path: string): string | undefined =>
      path === "functions.json" ? zh : path === "functions.en-US.json" ? en : undefined;
  const ids = new Set(["A_ONE", "B_TWO"]);
  const good = metadata(["A_ONE", "B_TWO"]);

  test("equal files of associated functions pass", () => {
    expect(functionMetadata(document, files(good, good), ids)).toEqual([]);
  });

  test.each([
    ["English file missing", files(good, undefined), /there is no such file/],
    ["English file lacks a function", files(good, metadata(["A_ONE"])), /differ from functions.json/],
    ["functions in another order", files(good, metadata(["B_TWO", "A_ONE"])), /differ from functions.json/],
    [
      "pair of flags that crashes Excel 2021",
      files(
        metadata([...ids], { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true }),
        good,
      ),
      /crashes Excel 2021/,
    ],
    [
      "function that the bundle does not associate",
      files(metadata([...ids, "C_THREE"]), metadata([...ids, "C_THREE"])),
      /does not associate function "C_THREE"/,
    ],
    [
      "function without metadata",
      files(metadata(["A_ONE"]), metadata(["A_ONE"])),
      /"B_TWO", which has no metadata/,
    ],
  ])("%s", (_name, read, says) => {
    const found = functionMetadata(document, read, ids);
    expect(found.map((defect) => defect.text)).toEqual([expect.stringMatching(says)]);
  });
});

test("page missing from the build", () => {
  const found = filesPresent(document, (path) => (path === "help.html" ? undefined : new Uint8Array()));
  expect(new Set(found.map((defect) => defect.text))).toEqual(new Set(["the build has no file help.html"]));
});
