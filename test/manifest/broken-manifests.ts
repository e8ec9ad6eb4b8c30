/** Each manifest here is the real one with one thing broken; its name says what. */

export interface BrokenManifest {
  readonly rule: string;
  readonly says: RegExp;
  readonly breaks: (manifest: string) => string;
}

const replace = (from: string | RegExp, to: string) => (manifest: string) => manifest.replace(from, to);

export const BROKEN_MANIFESTS: Readonly<Record<string, BrokenManifest>> = {
  "version before id": {
    rule: "element-order",
    says: /<Id> must stand before <Version>/,
    breaks: replace(/(<Id>[^<]*<\/Id>)\s*(<Version>[^<]*<\/Version>)/, "$2$1"),
  },
  "hosts after requirements": {
    rule: "element-order",
    says: /<Hosts> must stand before <Requirements>/,
    breaks: replace(
      /(<Hosts>\s*<Host Name="Workbook"\/>\s*<\/Hosts>)\s*(<Requirements>[\s\S]*?<\/Requirements>)/,
      "$2$1",
    ),
  },
  "tab label above its groups": {
    rule: "element-order",
    says: /<Group> must stand before <Label>/,
    breaks: (manifest) =>
      manifest
        .replace(/\s*<Label resid="Tab.Label"\/>/, "")
        .replace(
          '<CustomTab id="PatentFund.Tab">',
          '<CustomTab id="PatentFund.Tab"><Label resid="Tab.Label"/>',
        ),
  },
  "icon above label": {
    rule: "element-order",
    says: /may not stand in|must stand before/,
    breaks: replace(/(<Label resid="review.Group"\/>)\s*(<Icon>[\s\S]*?<\/Icon>)/, "$2$1"),
  },
  "misspelled element": {
    rule: "element-order",
    says: /<SuperTip> may not stand in <Control>/,
    breaks: (manifest) => manifest.replace("<Supertip>", "<SuperTip>").replace("</Supertip>", "</SuperTip>"),
  },
  "label leads to nothing": {
    rule: "resource-references",
    says: /resid "checkUp.Lable" leads to nothing/,
    breaks: replace('<Label resid="checkUp.Label"/>', '<Label resid="checkUp.Lable"/>'),
  },
  "label leads to a long string": {
    rule: "resource-references",
    says: /must lead to <ShortStrings>, not <LongStrings>/,
    breaks: replace('<Label resid="checkUp.Label"/>', '<Label resid="checkUp.Tip"/>'),
  },
  "string that nobody uses": {
    rule: "resource-references",
    says: /resource "orphan" is used nowhere/,
    breaks: replace(
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="orphan" DefaultValue="孤"><bt:Override Locale="en-US" Value="orphan"/></bt:String>',
    ),
  },
  "resource id given twice": {
    rule: "resource-references",
    says: /"Tab.Label" is given twice/,
    breaks: replace(/(<bt:String id="Tab.Label"[\s\S]*?<\/bt:String>)/, "$1$1"),
  },
  "short string of 126 characters": {
    rule: "text-lengths",
    says: /126 characters; at most 125/,
    breaks: replace('DefaultValue="体检"', `DefaultValue="${"检".repeat(126)}"`),
  },
  "long string of 251 characters in English": {
    rule: "text-lengths",
    says: /251 characters; at most 250/,
    breaks: replace(/Value="Reads every sheet[^"]*"/, `Value="${"a".repeat(251)}"`),
  },
  "resource id of 33 characters": {
    rule: "text-lengths",
    says: /id has 33 characters; at most 32/,
    breaks: (manifest) => manifest.replaceAll('"Tab.Label"', `"${"t".repeat(33)}"`),
  },
  "empty label": {
    rule: "text-lengths",
    says: /text is empty/,
    breaks: replace('DefaultValue="体检"', 'DefaultValue=""'),
  },
  "page over http": {
    rule: "addresses",
    says: /must be https/,
    breaks: replace('id="Taskpane.Url" DefaultValue="https:', 'id="Taskpane.Url" DefaultValue="http:'),
  },
  "address of 2049 characters": {
    rule: "addresses",
    says: /at most 2048/,
    breaks: replace("/help.html", `/${"h".repeat(2040)}.html`),
  },
  "relative address": {
    rule: "addresses",
    says: /is not an address/,
    breaks: replace('DefaultValue="https://localhost:3000/functions.json"', 'DefaultValue="functions.json"'),
  },
  "icon from elsewhere": {
    rule: "addresses",
    says: /more than one origin/,
    breaks: replace("https://localhost:3000/assets/icons/app-64.png", "https://example.com/app-64.png"),
  },
  "language without region": {
    rule: "locales",
    says: /"zh" is no full tag/,
    breaks: replace("<DefaultLocale>zh-CN<", "<DefaultLocale>zh<"),
  },
  "override for the default language": {
    rule: "locales",
    says: /default language zh-CN is not allowed/,
    breaks: replace('Locale="en-US" Value="Check-up"', 'Locale="zh-CN" Value="体检"'),
  },
  "two overrides for one language": {
    rule: "locales",
    says: /two overrides for en-US/,
    breaks: replace(/(<bt:Override Locale="en-US" Value="Check-up"\/>)/, "$1$1"),
  },
  "string without English": {
    rule: "locales",
    says: /no text for en-US/,
    breaks: replace('<bt:Override Locale="en-US" Value="Check-up"/>', ""),
  },
  "override without its prefix": {
    rule: "namespaces",
    says: /<Override> is in namespace/,
    breaks: replace(
      '<bt:Override Locale="en-US" Value="Check-up"/>',
      '<Override Locale="en-US" Value="Check-up"/>',
    ),
  },
  "overrides in the root's namespace": {
    rule: "namespaces",
    says: /<VersionOverrides> is in namespace/,
    breaks: replace('xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"', ""),
  },
  "button opens another page": {
    rule: "shared-runtime",
    says: /opens another runtime/,
    breaks: replace(
      /(xsi:type="ShowTaskpane">\s*)<SourceLocation resid="Taskpane.Url"\/>/,
      '$1<SourceLocation resid="Help.Url"/>',
    ),
  },
  "short lifetime": {
    rule: "shared-runtime",
    says: /lifetime must be "long"/,
    breaks: replace('lifetime="long"', 'lifetime="short"'),
  },
  "no runtime": {
    rule: "shared-runtime",
    says: /there is no <Runtime>/,
    breaks: replace(/<Runtimes>[\s\S]*?<\/Runtimes>/, ""),
  },
  "task pane id in a shared runtime": {
    rule: "shared-runtime",
    says: /drop TaskpaneId/,
    breaks: replace('xsi:type="ShowTaskpane">', 'xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>'),
  },
  "newer API than the baseline": {
    rule: "requirements",
    says: /must ask for ExcelApi 1\.14, asks for 1\.17/,
    breaks: replace('Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="1.17"'),
  },
  "id that is no guid": {
    rule: "identity",
    says: /is no GUID/,
    breaks: replace(/<Id>[^<]*</, "<Id>patent-fund<"),
  },
  "two buttons of one id": {
    rule: "identity",
    says: /id "PatentFund.checkUp" is given twice/,
    breaks: replace('id="PatentFund.findDuplicates"', 'id="PatentFund.checkUp"'),
  },
  "empty namespace of functions": {
    rule: "function-prefix",
    says: /leave the element and its string out/,
    breaks: replace("</Metadata>", '</Metadata><Namespace resid="Tab.Label"/>'),
  },
};
