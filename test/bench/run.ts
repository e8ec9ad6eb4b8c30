/** `npm run bench [-- name …]`: runs the benches of this folder one after another and prints their lines. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bundleBench } from "./bundle-bench";

/** Those that measure what the add-in itself computes. */
const BUNDLED = new Set(["policy", "ledger"]);
const BENCHES = ["policy", "ledger", "duplicates", "functions", "award", "pane"];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(", ")}; there are ${BENCHES.join(", ")}`);
  process.exit(2);
}
async function runBenches(names: readonly string[]): Promise<void> {
  for (const name of names) {
    console.log(`\n== ${name}`);
    const script = BUNDLED.has(name)
      ? [await bundleBench(name)]
      : ["--import", "tsx", join(__dirname, `${name}.ts`)];
    const { status } = spawnSync(process.execPath, script, { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}

void runBenches(wanted.length > 0 ? wanted : BENCHES);
