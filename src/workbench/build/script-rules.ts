import { join } from "node:path";
import type { RuleSetRule } from "webpack";
import { ROOT } from "./repository-root";

/** Compiled modules that were kept are thrown away when one of these changes. */
export const CACHE_DEPENDS_ON: readonly string[] = [__filename, join(ROOT, "package-lock.json")];

/** TypeScript through swc, without type checking: `npm run types` does that. */
export function scriptRules(mode: "production" | "development"): RuleSetRule[] {
  return [
    {
      test: /\.tsx?$/,
      loader: "swc-loader",
      options: {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic", development: mode === "development" } },
        },
        sourceMaps: mode === "development",
      },
    },
    // The package calls itself CommonJS and hands bundlers an ES module with the same ending.
    { test: /chinese-days[\\/]dist[\\/]index\.es\.js$/, type: "javascript/esm" },
  ];
}
