export interface TarFile {
  /** As in the archive, with "/" between folders. */
  readonly path: string;
  readonly content: Uint8Array;
  /** Where a symbolic link leads; its content is empty. */
  readonly link?: string;
}

const BLOCK = 512;

/** Files and symbolic links of a tar archive (ustar with short names); folders are left out. */
export function readTar(archive: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = [];
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const name = text(archive, at, 100);
    if (name === "") break;
    const size = Number.parseInt(text(archive, at + 124, 12) || "0", 8);
    const kind = text(archive, at + 156, 1);
    const prefix = text(archive, at + 345, 155);
    const path = prefix === "" ? name : `${prefix}/${name}`;
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    if (kind === "" || kind === "0") files.push({ path, content });
    else if (kind === "2") files.push({ path, content, link: text(archive, at + 157, 100) });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function text(archive: Uint8Array, from: number, length: number): string {
  const bytes = archive.subarray(from, from + length);
  const end = bytes.indexOf(0);
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end))
    .toString("latin1")
    .trim();
}
