/**
 * The add-in's bundle. Three scripts on one page (shared runtime), in the order in which Excel needs them:
 * functions.js answers cells, commands.js answers the ribbon, taskpane.js draws the pane. What they share is loaded
 * once, with the first that needs it, so that a cell never waits for React.
 */
import { join } from "node:path";
import type { Configuration } from "webpack";
import { EmitAddinFiles } from "./emit-addin-files";
import { ROOT } from "./repository-root";
import { scriptRules } from "./script-rules";

export interface AddinBuild {
  readonly mode: "production" | "development";
  /** Where the folder will be served from, https, ending in "/". */
  readonly origin: string;
  readonly outputFolder: string;
}

export function addinConfiguration(build: AddinBuild): Configuration {
  return {
    name: "addin",
    mode: build.mode,
    target: ["web", "es2020"],
    context: ROOT,
    devtool: build.mode === "production" ? false : "source-map",
    entry: {
      functions: "./src/functions/associate.ts",
      commands: { import: "./src/commands/associate.ts", dependOn: "functions" },
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: ["functions", "commands"] },
    },
    output: {
      path: build.outputFolder,
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: scriptRules(build.mode) },
    plugins: [new EmitAddinFiles({ root: ROOT, origin: build.origin })],
    performance: false,
    stats: "errors-warnings",
    cache:
      build.mode === "production"
        ? false
        : { type: "filesystem", cacheDirectory: join(ROOT, "node_modules/.cache/webpack") },
  };
}
