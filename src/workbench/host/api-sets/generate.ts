/**
 * Writes above-baseline.json: every member of the Excel API that needs more than the add-in's baseline, from the
 * `[Api set: …]` notes in @types/office-js. Run with `npx tsx src/workbench/host/api-sets/generate.ts` after an
 * update of the types.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { BASELINE, compareVersions } from "./guard";

const require = createRequire(join(process.cwd(), "package.json"));
const file = require.resolve("@types/office-js/index.d.ts");
const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
const above: Record<string, string> = {};

function apiSetOf(node: ts.Node): readonly [set: string, version: string] | undefined {
  const comments = ts.getLeadingCommentRanges(source.text, node.pos) ?? [];
  const text = comments.map(({ pos, end }) => source.text.slice(pos, end)).join("\n");
  const match = /\[Api set:\s*(\w+)\s+([\w.]+)/.exec(text);
  return match ? [match[1] ?? "", match[2] ?? ""] : undefined;
}

function visit(node: ts.Node, inExcel: boolean): void {
  if (ts.isModuleDeclaration(node) && node.body) {
    const excel = inExcel || node.name.getText() === "Excel";
    ts.forEachChild(node.body, (child) => visit(child, excel));
    return;
  }
  if (!inExcel || !ts.isClassDeclaration(node) || !node.name) return;
  for (const member of node.members) {
    const [set, version] = apiSetOf(member) ?? [];
    if (!set || !version || !member.name) continue;
    if (set === "ExcelApi" && compareVersions(version, BASELINE) <= 0) continue;
    above[`${node.name.text}.${member.name.getText()}`] = `${set} ${version}`;
  }
}

ts.forEachChild(source, (node) => visit(node, false));
const sorted = Object.fromEntries(Object.entries(above).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join(__dirname, "above-baseline.json"), `${JSON.stringify(sorted, null, 1)}\n`);
