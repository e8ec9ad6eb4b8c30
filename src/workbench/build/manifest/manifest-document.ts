/** The manifest as an XML document, and what a rule says when something is wrong with it. */
import { JSDOM } from "jsdom";

export interface ManifestDefect {
  /** Name of the rule, which is the name of its file. */
  readonly rule: string;
  /** Element or id that it concerns. */
  readonly where: string;
  readonly text: string;
}

export const NAMESPACES = {
  app: "http://schemas.microsoft.com/office/appforoffice/1.1",
  basic: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  overrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  instance: "http://www.w3.org/2001/XMLSchema-instance",
} as const;

/** @throws Error with the parser's words when the text is not well-formed XML. */
export function parseManifest(xml: string): Document {
  const { DOMParser } = new JSDOM("").window;
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const error = document.querySelector("parsererror");
  if (error) throw new Error(`manifest is not well-formed XML: ${error.textContent ?? ""}`);
  return document;
}

/** All elements of that local name, whatever their namespace. */
export function elementsNamed(document: Document | Element, localName: string): readonly Element[] {
  return [...document.getElementsByTagNameNS("*", localName)];
}

export function xsiType(element: Element): string | null {
  return element.getAttributeNS(NAMESPACES.instance, "type");
}

/** "CustomTab[PatentFund.Tab] > Group[PatentFund.review]": the way from the root to the element. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const id = at.getAttribute("id") ?? at.getAttribute("resid") ?? xsiType(at);
    steps.unshift(id === null ? at.localName : `${at.localName}[${id}]`);
  }
  return steps.slice(-3).join(" > ");
}

/** id → element of every resource under `Resources`. */
export function resources(document: Document): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const list of elementsNamed(document, "Resources"))
    for (const kind of ["Image", "Url", "String"])
      for (const element of elementsNamed(list, kind)) {
        const id = element.getAttribute("id");
        if (id !== null) found.set(id, element);
      }
  return found;
}
