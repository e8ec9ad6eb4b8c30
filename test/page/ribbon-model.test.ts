import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseManifest } from "../../src/workbench/build/manifest/manifest-document";
import { readRibbon } from "../../src/workbench/page/ribbon/ribbon-model";

const MANIFEST = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const labels = (locale: "zh-CN" | "en-US") =>
  readRibbon(parseManifest(MANIFEST), locale, "addin/").groups.map((group) => [
    group.label,
    ...group.buttons.map((button) => button.label),
  ]);

test("the tab has the groups and buttons of the manifest, in its order", () => {
  expect(readRibbon(parseManifest(MANIFEST), "zh-CN", "addin/").tabLabel).toBe("专利转化资金");
  expect(labels("zh-CN")).toEqual([
    ["审核", "体检", "资格审核", "查重"],
    ["输出", "资金安排表", "公示名单", "拨付明细表", "核查结果"],
    ["标记", "清除标记"],
    ["面板", "打开面板", "帮助"],
  ]);
});

test("in English it shows the overrides", () => {
  expect(labels("en-US")[0]).toEqual(["Review", "Check-up", "Eligibility", "Duplicates"]);
});

test("buttons lead to functions, the pane's button to the pane, pictures to where the add-in is served", () => {
  const { groups, cellMenu } = readRibbon(parseManifest(MANIFEST), "zh-CN", "addin/");
  const buttons = groups.flatMap((group) => group.buttons);
  expect(buttons.find((button) => button.id === "PatentFund.writeAwardSheet")).toMatchObject({
    action: { kind: "execute", functionName: "writeAwardSheet" },
    icon32: "addin/assets/icons/write-award-sheet-32.png",
    enabled: true,
  });
  expect(buttons.find((button) => button.id === "PatentFund.showPane")?.action).toEqual({
    kind: "show-pane",
  });
  expect(cellMenu.map((button) => button.label)).toEqual(["核查此行"]);
});

test("a button that the manifest switches off starts switched off", () => {
  const off = MANIFEST.replace(
    "<FunctionName>clearMarks</FunctionName>\n                  </Action>",
    "<FunctionName>clearMarks</FunctionName></Action><Enabled>false</Enabled>",
  );
  expect(off).not.toBe(MANIFEST);
  const buttons = readRibbon(parseManifest(off), "zh-CN", "").groups.flatMap((group) => group.buttons);
  expect(buttons.filter((button) => !button.enabled).map((button) => button.id)).toEqual([
    "PatentFund.clearMarks",
  ]);
});

test("a wrong manifest shows: it is refused with the reference that fails", () => {
  const broken = MANIFEST.replace('<Label resid="checkUp.Label"/>', '<Label resid="checkup.label"/>');
  expect(() => readRibbon(parseManifest(broken), "zh-CN", "")).toThrow(
    'resid "checkup.label" leads to nothing',
  );
});
