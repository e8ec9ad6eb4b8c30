/**
 * The ribbon tab and the cell menu as the manifest describes them, for one language. Read at run time from the same
 * manifest.xml that Excel would get, so that a wrong manifest shows in the workbench as it would there.
 */
import type { Locale } from "../../../locale/message";

export type RibbonAction =
  | { readonly kind: "execute"; readonly functionName: string }
  | { readonly kind: "show-pane" };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the picture of 32 pixels (ribbon) and 16 pixels (menu). */
  readonly icon32: string;
  readonly icon16: string;
  readonly enabled: boolean;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonModel {
  readonly tabId: string;
  readonly tabLabel: string;
  readonly groups: readonly RibbonGroup[];
  readonly cellMenu: readonly RibbonButton[];
  readonly addinName: string;
}

/**
 * @param base where the add-in is served by the workbench; addresses of the manifest are led there.
 * @throws Error naming what the manifest lacks.
 */
export function readRibbon(manifest: Document, locale: Locale, base: string): RibbonModel {
  const texts = resourceTexts(manifest, locale);
  const folder = addinFolder(manifest);
  const text = (element: Element | undefined): string => {
    const resid = element?.getAttribute("resid") ?? "";
    const found = texts.get(resid);
    if (found === undefined) throw new Error(`manifest.xml: resid "${resid}" leads to nothing`);
    return found.startsWith(folder) ? base + found.slice(folder.length) : found;
  };
  const button = (control: Element): RibbonButton => ({
    id: control.getAttribute("id") ?? "",
    label: text(child(control, "Label")),
    tip: text(child(child(control, "Supertip"), "Description")),
    icon32: text(image(control, "32")),
    icon16: text(image(control, "16")),
    enabled: child(control, "Enabled")?.textContent?.trim() !== "false",
    action: action(control),
  });
  const tab = first(manifest, "CustomTab");
  const menu = [...manifest.getElementsByTagNameNS("*", "OfficeMenu")].find(
    (element) => element.getAttribute("id") === "ContextMenuCell",
  );
  return {
    tabId: tab.getAttribute("id") ?? "",
    tabLabel: text(child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: text(child(group, "Label")),
      buttons: children(group, "Control").map(button),
    })),
    cellMenu: menu === undefined ? [] : children(menu, "Control").map(button),
    addinName: localized(first(manifest, "DisplayName"), locale),
  };
}

function action(control: Element): RibbonAction {
  const element = child(control, "Action");
  const kind = element?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
  if (kind === "ShowTaskpane") return { kind: "show-pane" };
  const functionName = child(element, "FunctionName")?.textContent?.trim();
  if (kind !== "ExecuteFunction" || !functionName)
    throw new Error(`manifest.xml: button "${control.getAttribute("id") ?? ""}" has no action`);
  return { kind: "execute", functionName };
}

function image(control: Element, size: string): Element | undefined {
  return children(child(control, "Icon"), "Image").find((element) => element.getAttribute("size") === size);
}

function resourceTexts(manifest: Document, locale: Locale): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const element of first(manifest, "Resources").getElementsByTagNameNS("*", "*")) {
    const id = element.getAttribute("id");
    if (id !== null) texts.set(id, localized(element, locale));
  }
  return texts;
}

function localized(element: Element, locale: Locale): string {
  const override = [...element.children].find((one) => one.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function addinFolder(manifest: Document): string {
  const page =
    child(first(manifest, "DefaultSettings"), "SourceLocation")?.getAttribute("DefaultValue") ?? "";
  return page.slice(0, page.lastIndexOf("/") + 1);
}

function first(manifest: Document, name: string): Element {
  const element = manifest.getElementsByTagNameNS("*", name)[0];
  if (element === undefined) throw new Error(`manifest.xml has no <${name}>`);
  return element;
}

function children(parent: Element | undefined, name: string): readonly Element[] {
  return [...(parent?.children ?? [])].filter((element) => element.localName === name);
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return children(parent, name)[0];
}
