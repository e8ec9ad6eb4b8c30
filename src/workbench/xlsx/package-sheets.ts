/** Which part of the zip package holds which sheet. */
import type JSZip from "jszip";
import { elements, folderOf, relationshipsPartOf, resolvePart } from "./xml";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export interface PackageSheet {
  readonly name: string;
  /** "xl/worksheets/sheet1.xml"; chart sheets lie elsewhere. */
  readonly part: string;
  readonly relationships: readonly Relationship[];
}

export async function readText(zip: JSZip, part: string): Promise<string> {
  return (await zip.file(part)?.async("string")) ?? "";
}

export async function relationshipsOf(zip: JSZip, part: string): Promise<Relationship[]> {
  const xml = await readText(zip, relationshipsPartOf(part));
  return elements(xml, "Relationship").map(({ attributes }) => {
    const external = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    return {
      id: attributes.get("Id") ?? "",
      type: (attributes.get("Type") ?? "").split("/").pop() ?? "",
      target: external ? target : resolvePart(folderOf(part), target),
      external,
    };
  });
}

/** In tab order. */
export async function sheetsOfPackage(zip: JSZip): Promise<PackageSheet[]> {
  const workbook = await readText(zip, "xl/workbook.xml");
  const relationships = await relationshipsOf(zip, "xl/workbook.xml");
  const sheets: PackageSheet[] = [];
  for (const { attributes } of elements(workbook, "sheet")) {
    const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
    const part = relationships.find((relationship) => relationship.id === id)?.target;
    if (part === undefined) continue;
    sheets.push({
      name: attributes.get("name") ?? "",
      part,
      relationships: await relationshipsOf(zip, part),
    });
  }
  return sheets;
}
