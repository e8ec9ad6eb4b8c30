/**
 * A bench as the add-in ships: through the same compiler and bundler. Compiled file by file in memory, every call
 * goes through a module's exports and every function carries its name along, which costs a third and is no part of
 * the product.
 */
import { join } from "node:path";
import { ROOT } from "../../src/workbench/build/repository-root";
import { runWebpack } from "../../src/workbench/build/run-webpack";
import { scriptRules } from "../../src/workbench/build/script-rules";

/** The path of the bundled bench. */
export async function bundleBench(name: string): Promise<string> {
  const path = join(ROOT, "node_modules/.cache/bench");
  await runWebpack({
    mode: "production",
    target: "node20",
    context: ROOT,
    devtool: false,
    entry: { [name]: `./test/bench/${name}.ts` },
    output: { path, filename: "[name].js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: scriptRules("production") },
    performance: false,
  });
  return join(path, `${name}.js`);
}
