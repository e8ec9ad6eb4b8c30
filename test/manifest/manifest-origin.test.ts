import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifestText } from "../../src/workbench/build/manifest/check-manifest-text";
import { parseManifest } from "../../src/workbench/build/manifest/manifest-document";
import { manifestFor } from "../../src/workbench/build/manifest-origin";

const MANIFEST = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

test("a folder on an intranet host gets a sound manifest with no trace of the default origin", () => {
  const rewritten = manifestFor(MANIFEST, "https://office.example.gov.cn/patent-fund/", "1.2.3");
  expect(rewritten).not.toContain("localhost");
  expect(rewritten).toContain("<Version>1.2.3.0</Version>");
  expect(rewritten).toContain('DefaultValue="https://office.example.gov.cn/patent-fund/taskpane.html"');
  expect(checkManifestText(parseManifest(rewritten))).toEqual([]);
});

test.each([
  ["plain http", "http://host/"],
  ["no slash at the end", "https://host/path"],
  ["a query", "https://host/?a=1/"],
])("an origin with %s is refused", (_name, origin) => {
  expect(() => manifestFor(MANIFEST, origin, "1.0.0")).toThrow(/origin must be https/);
});

test("a version that is no n.n.n is refused", () => {
  expect(() => manifestFor(MANIFEST, "https://host/", "1.0.0-beta")).toThrow(/version must be/);
});
