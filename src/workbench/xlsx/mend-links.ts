/**
 * Links to places in the workbook. ExcelJS writes each as an external target besides, which Excel then tries to
 * open as a file; a place is a `location` and nothing else.
 */
import type JSZip from "jszip";
import { readText, relationshipsOf } from "./package-sheets";
import { attributesOf, escapeXml } from "./xml";

const PLACE = /^#?((?:'(?:[^']|'')+'|[^'!:/\\?#]+)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)$/;

export async function mendLinks(zip: JSZip): Promise<void> {
  for (const part of Object.keys(zip.files).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))) {
    const xml = await readText(zip, part);
    if (!xml.includes("<hyperlink ")) continue;
    const targets = new Map((await relationshipsOf(zip, part)).map(({ id, target }) => [id, target]));
    zip.file(
      part,
      xml.replace(/<hyperlink ([^>]*?)\/>/g, (whole, inner: string) => {
        const attributes = attributesOf(inner);
        const target = attributes.get("location") ?? targets.get(attributes.get("r:id") ?? "") ?? "";
        const place = PLACE.exec(target)?.[1];
        if (place === undefined) return whole;
        const tooltip = attributes.get("tooltip");
        return `<hyperlink ref="${attributes.get("ref") ?? ""}" location="${escapeXml(place)}"${tooltip === undefined ? "" : ` tooltip="${escapeXml(tooltip)}"`}/>`;
      }),
    );
  }
}
