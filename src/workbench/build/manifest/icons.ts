/** Every icon file is there, is a PNG, has the size it is named for, and each icon has the three sizes Office demands. */
import { elementsNamed, type ManifestDefect, pathOf, resources } from "./manifest-document";
import { pngSize } from "./png-size";

const DEMANDED = ["16", "32", "80"];

/** @param readFile content of a file by its path below the add-in's address, undefined when there is none. */
export function icons(
  document: Document,
  readFile: (path: string) => Uint8Array | undefined,
): readonly ManifestDefect[] {
  const defects: ManifestDefect[] = [];
  const known = resources(document);
  const check = (element: Element, address: string, size: number) => {
    const say = (text: string) => defects.push({ rule: "icons", where: pathOf(element), text });
    const path = pathBelowOrigin(document, address);
    const bytes = readFile(path);
    const found = bytes === undefined ? undefined : pngSize(bytes);
    if (bytes === undefined) say(`there is no file ${path}`);
    else if (found === undefined) say(`${path} is no PNG`);
    else if (found.width !== size || found.height !== size)
      say(`${path} is ${found.width} × ${found.height}, must be ${size} × ${size}`);
  };
  for (const [name, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const)
    for (const element of elementsNamed(document, name))
      check(element, element.getAttribute("DefaultValue") ?? "", size);
  for (const icon of elementsNamed(document, "Icon")) {
    const sizes = [...icon.children].map((image) => image.getAttribute("size") ?? "");
    for (const size of DEMANDED)
      if (!sizes.includes(size))
        defects.push({ rule: "icons", where: pathOf(icon), text: `no image of size ${size}` });
    for (const image of icon.children) {
      const address = known.get(image.getAttribute("resid") ?? "")?.getAttribute("DefaultValue");
      if (address) check(image, address, Number(image.getAttribute("size")));
    }
  }
  return defects;
}

/** The path of a file relative to the folder the task pane's page is in. */
export function pathBelowOrigin(document: Document, address: string): string {
  const page =
    elementsNamed(document, "DefaultSettings")[0]?.firstElementChild?.getAttribute("DefaultValue") ?? "";
  const folder = page.slice(0, page.lastIndexOf("/") + 1);
  return address.startsWith(folder) ? address.slice(folder.length) : address;
}
