/**
 * The bundle of the workbench's own page: the spreadsheet, the host behind office.js, and `addin-boot`, which the
 * server hands to the add-in's page in place of office.js. Never part of the add-in. Not minified: it stays local.
 */
import { join } from "node:path";
import type { Configuration } from "webpack";

import { EmitPageStyles } from "./emit-page-styles";
import { ROOT } from "./repository-root";
import { CACHE_DEPENDS_ON, scriptRules } from "./script-rules";

export function pageConfiguration(outputFolder: string): Configuration {
  return {
    name: "page",
    mode: "production",
    target: ["web", "es2022"],
    context: ROOT,
    devtool: false,
    entry: {
      workbench: "./src/workbench/page/main.tsx",
      "addin-boot": "./src/workbench/page/addin-boot.ts",
    },
    output: { path: outputFolder, filename: "[name].js", clean: true },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: { exceljs$: join(ROOT, "node_modules/exceljs/dist/exceljs.min.js") },
    },
    module: { rules: scriptRules("production") },
    plugins: [new EmitPageStyles(ROOT)],
    optimization: { minimize: false },
    performance: false,
    stats: "errors-warnings",
    cache: {
      type: "filesystem",
      name: "page",
      cacheDirectory: join(ROOT, "node_modules/.cache/webpack"),
      buildDependencies: { config: [...CACHE_DEPENDS_ON, __filename] },
    },
  };
}
