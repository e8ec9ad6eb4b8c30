/** Puts beside the scripts what is not a script: pages, manifest, function metadata, icons, office.js. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Compilation, type Compiler, sources, type WebpackPluginInstance } from "webpack";
import { generateFunctionsMetadata } from "./functions-metadata";
import { manifestFor } from "./manifest-origin";
import { OFFICE_LIBRARY_FILES } from "./office-library";

export interface EmittedFrom {
  readonly root: string;
  readonly origin: string;
}

export class EmitAddinFiles implements WebpackPluginInstance {
  readonly #from: EmittedFrom;

  constructor(from: EmittedFrom) {
    this.#from = from;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("EmitAddinFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "EmitAddinFiles", stage }, () => {
        for (const [name, content] of addinFiles(this.#from))
          compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
      });
    });
  }
}

/** Name in the output folder → content. */
function addinFiles({ root, origin }: EmittedFrom): ReadonlyMap<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  const version: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
  files.set(
    "manifest.xml",
    manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), origin, String(version)),
  );
  for (const page of readdirSync(join(root, "assets/page")))
    files.set(page, readFileSync(join(root, "assets/page", page)));
  for (const icon of readdirSync(join(root, "assets/icons")))
    if (icon.endsWith(".png"))
      files.set(`assets/icons/${icon}`, readFileSync(join(root, "assets/icons", icon)));
  const library = join(root, "node_modules/@microsoft/office-js");
  for (const file of OFFICE_LIBRARY_FILES)
    files.set(`office/${file}`, readFileSync(join(library, "dist", file)));
  files.set("office/LICENSE.md", readFileSync(join(library, "LICENSE.md")));
  const metadata = generateFunctionsMetadata();
  files.set("functions.json", metadata["zh-CN"]);
  files.set("functions.en-US.json", metadata["en-US"]);
  return files;
}
