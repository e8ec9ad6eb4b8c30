/**
 * Children stand in the order of "How to find the proper order of manifest elements" (task pane add-ins); an element
 * out of its place makes Excel refuse the whole manifest.
 */
import { type ManifestDefect, pathOf } from "./manifest-document";

/** Parent → its children in order. A parent that differs by place is named with its own parent, "Resources/Images". */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "Dictionary",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  DisplayName: ["Override"],
  Description: ["Override"],
  IconUrl: ["Override"],
  HighResolutionIconUrl: ["Override"],
  SupportUrl: ["Override"],
  AppDomains: ["AppDomain"],
  Hosts: ["Host"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set"],
  Methods: ["Method"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "EquivalentAddins",
  ],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab", "CustomTab", "OfficeMenu"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  OfficeTab: ["Group"],
  CustomTab: ["Group", "OfficeGroup", "Label", "InsertAfter", "InsertBefore"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  OfficeMenu: ["Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled", "Items"],
  Items: ["Item"],
  Item: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Icon: ["Image"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image"],
  Urls: ["Url"],
  ShortStrings: ["String"],
  LongStrings: ["String"],
  "Images/Image": ["Override"],
  "Urls/Url": ["Override"],
  "ShortStrings/String": ["Override"],
  "LongStrings/String": ["Override"],
};

/** Group and OfficeGroup may be mixed. */
const SAME_RANK: Readonly<Record<string, string>> = { OfficeGroup: "Group" };

export function elementOrder(document: Document): readonly ManifestDefect[] {
  const defects: ManifestDefect[] = [];
  for (const parent of document.querySelectorAll("*")) {
    const order = orderUnder(parent);
    let highest = 0;
    for (const child of parent.children) {
      const rank = order.indexOf(SAME_RANK[child.localName] ?? child.localName);
      if (rank < 0)
        defects.push(defect(child, `<${child.localName}> may not stand in <${parent.localName}>`));
      else if (rank < highest)
        defects.push(
          defect(
            child,
            `<${child.localName}> must stand before <${order[highest] ?? ""}> in <${parent.localName}>`,
          ),
        );
      else highest = rank;
    }
  }
  return defects;
}

function orderUnder(parent: Element): readonly string[] {
  return (
    ORDER[`${parent.parentElement?.localName ?? ""}/${parent.localName}`] ?? ORDER[parent.localName] ?? []
  );
}

function defect(element: Element, text: string): ManifestDefect {
  return { rule: "element-order", where: pathOf(element), text };
}
