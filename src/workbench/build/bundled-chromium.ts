/**
 * Unpacks the browser inside @sparticuz/chromium, with the system libraries (NSS and what it needs) and the font that
 * the package brings. Its own unpacking leaves the libraries out on machines that it does not know by name, and two
 * processes that start together read each other's half-written binary.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { readTar } from "./read-tar";
import { ROOT } from "./repository-root";

export interface BundledChromium {
  readonly executable: string;
  readonly libraries: string;
  readonly fonts: string;
}

export function bundledChromium(): BundledChromium {
  const packageFolder = dirname(dirname(dirname(require.resolve("@sparticuz/chromium"))));
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  const folder = join(ROOT, "node_modules/.cache", `chromium-${String(version)}`);
  if (!existsSync(folder)) {
    const building = `${folder}.${process.pid}`;
    unpackInto(building, join(packageFolder, "bin"));
    writeFileSync(join(building, "fonts/fonts.conf"), fontConfiguration(join(folder, "fonts")));
    try {
      renameSync(building, folder);
    } catch (error) {
      // Another process was faster; its copy is as good.
      rmSync(building, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executable: join(folder, "chromium"),
    libraries: join(folder, "al2023/lib"),
    fonts: join(folder, "fonts"),
  };
}

function unpackInto(folder: string, packed: string): void {
  mkdirSync(folder, { recursive: true });
  const open = (name: string) => brotliDecompressSync(readFileSync(join(packed, name)));
  writeFileSync(join(folder, "chromium"), open("chromium.br"), { mode: 0o755 });
  for (const name of ["al2023", "fonts"])
    for (const { path, content, link } of readTar(open(`${name}.tar.br`))) {
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      if (link === undefined) writeFileSync(file, content, { mode: 0o755 });
      else symlinkSync(link, file);
    }
}

/** The package's own configuration looks in the folders of the cloud machines it is made for. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${join(folder, "cache")}</cachedir></fontconfig>
`;
}
