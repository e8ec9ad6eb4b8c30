/**
 * The add-in's bundle. Three scripts on one page (shared runtime), in the order in which Excel needs them:
 * functions.js answers cells, commands.js answers the ribbon, taskpane.js draws the pane. What they share is loaded
 * once, with the first that needs it, so that a cell never waits for React.
 */
import { join } from "node:path";
import type { Configuration } from "webpack";
import { EmitAddinFiles } from "./emit-addin-files";
import { ROOT } from "./repository-root";
import { CACHE_DEPENDS_ON, scriptRules } from "./script-rules";

export interface AddinBuild {
  readonly mode?: "production" | "development";
  /** Where the folder will be served from, https, ending in "/". */
  readonly origin: string;
  readonly outputFolder: string;
  /** Keep compiled modules in node_modules/.cache for the next time. */
  readonly cached?: boolean;
}

export function addinConfiguration(build: AddinBuild): Configuration {
  const mode = build.mode ?? "production";
  return {
    name: "addin",
    mode,
    target: ["web", "es2022"],
    context: ROOT,
    devtool: mode === "production" ? false : "source-map",
    entry: {
      functions: "./src/functions/associate.ts",
      commands: { import: "./src/commands/associate.ts", dependOn: "functions" },
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: ["functions", "commands"] },
    },
    output: {
      path: build.outputFolder,
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      // All files lie beside the page.
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: scriptRules(mode) },
    plugins: [new EmitAddinFiles({ root: ROOT, origin: build.origin })],
    performance: false,
    stats: "errors-warnings",
    cache: build.cached
      ? {
          type: "filesystem",
          name: `addin-${mode}`,
          cacheDirectory: join(ROOT, "node_modules/.cache/webpack"),
          buildDependencies: { config: [...CACHE_DEPENDS_ON, __filename] },
        }
      : false,
  };
}
