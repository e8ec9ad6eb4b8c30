/**
 * Tells what kind of file the bytes are before any parser touches them, so that a clerk reads
 * "this is password protected" and not "corrupt zip".
 */
import JSZip from "jszip";
import { WorkbookOpenError } from "./workbook-open-error";

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];
/** Past this a browser tab has no memory left to work in. */
export const LARGEST_PACKAGE = 768 * 1024 * 1024;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((value, index) => bytes[index] === value);
}

/** Looks for the stream name in UTF-16LE, as an OLE directory stores it. */
function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const needle = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = needle[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (needle.every((value, index) => bytes[at + index] === value)) return true;
  return false;
}

/**
 * The zip package of an .xlsx or .xlsm.
 * @throws WorkbookOpenError `encrypted`, `not-xlsx`, `damaged` or `too-large`
 */
export async function openPackage(bytes: Uint8Array, largest: number = LARGEST_PACKAGE): Promise<JSZip> {
  if (startsWith(bytes, OLE_MAGIC)) {
    if (containsUtf16(bytes, "EncryptedPackage"))
      throw new WorkbookOpenError("encrypted", "The workbook is password protected.");
    throw new WorkbookOpenError("not-xlsx", "An OLE file (.xls, .doc …) is no .xlsx.");
  }
  if (!startsWith(bytes, ZIP_MAGIC)) throw new WorkbookOpenError("not-xlsx", "The file is no zip package.");
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch (cause) {
    throw new WorkbookOpenError("damaged", "The zip package cannot be read.", { cause });
  }
  if (!zip.file("[Content_Types].xml") || !workbookPart(zip)) {
    throw new WorkbookOpenError("not-xlsx", "The zip package holds no workbook.");
  }
  let size = 0;
  zip.forEach((_path, entry) => {
    size += uncompressedSize(entry);
  });
  if (size > largest)
    throw new WorkbookOpenError(
      "too-large",
      `The workbook unpacks to ${size} bytes; ${largest} is the limit.`,
    );
  return zip;
}

/** JSZip keeps the size from the directory in a private field; a file without it counts as empty. */
function uncompressedSize(entry: JSZip.JSZipObject): number {
  const data: unknown = Reflect.get(entry, "_data");
  if (typeof data !== "object" || data === null) return 0;
  const size: unknown = Reflect.get(data, "uncompressedSize");
  return typeof size === "number" ? size : 0;
}

/** Where the workbook part lies; null when the package is another kind of document. */
export function workbookPart(zip: JSZip): string | null {
  return zip.file("xl/workbook.xml") ? "xl/workbook.xml" : null;
}
