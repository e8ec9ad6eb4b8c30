import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifestText } from "../../src/workbench/build/manifest/check-manifest-text";
import { parseManifest } from "../../src/workbench/build/manifest/manifest-document";
import { BROKEN_MANIFESTS } from "./broken-manifests";

const MANIFEST = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

test("the manifest of the repository has no defect", () => {
  expect(checkManifestText(parseManifest(MANIFEST))).toEqual([]);
});

test.each(Object.entries(BROKEN_MANIFESTS))("a manifest with this defect is refused: %s", (_name, broken) => {
  const text = broken.breaks(MANIFEST);
  expect(text).not.toBe(MANIFEST);
  const defects = checkManifestText(parseManifest(text));
  expect(defects).toContainEqual(
    expect.objectContaining({ rule: broken.rule, text: expect.stringMatching(broken.says) }),
  );
});

test("text that is no XML is refused with the parser's words", () => {
  expect(() => parseManifest(MANIFEST.replace("</OfficeApp>", ""))).toThrow(/not well-formed/);
});

test("every rule of the text has at least one broken manifest", () => {
  const shown = new Set(Object.values(BROKEN_MANIFESTS).map((broken) => broken.rule));
  expect([...shown].sort()).toEqual([
    "addresses",
    "element-order",
    "function-prefix",
    "identity",
    "locales",
    "namespaces",
    "requirements",
    "resource-references",
    "shared-runtime",
    "text-lengths",
  ]);
});
