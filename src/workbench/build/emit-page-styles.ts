/** One style sheet for the page: Univer's packages in the order in which they build on each other, then ours. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Compilation, type Compiler, sources, type WebpackPluginInstance } from "webpack";

const STYLES = [
  "node_modules/@univerjs/design/lib/index.css",
  "node_modules/@univerjs/ui/lib/index.css",
  "node_modules/@univerjs/docs-ui/lib/index.css",
  "node_modules/@univerjs/sheets-ui/lib/index.css",
  "node_modules/@univerjs/sheets-formula-ui/lib/index.css",
  "node_modules/@univerjs/sheets-numfmt-ui/lib/index.css",
  "src/workbench/page/workbench.css",
];

export class EmitPageStyles implements WebpackPluginInstance {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("EmitPageStyles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "EmitPageStyles", stage }, () => {
        const files = STYLES.map((file) => join(this.#root, file));
        for (const file of files) compilation.fileDependencies.add(file);
        const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
        compilation.emitAsset("workbench.css", new sources.RawSource(text));
      });
    });
  }
}
