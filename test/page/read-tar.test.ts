import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTar } from "../../src/workbench/build/read-tar";

test("files of any length and links come out as they went in", () => {
  const folder = mkdtempSync(join(tmpdir(), "tar-"));
  try {
    mkdirSync(join(folder, "in/lib"), { recursive: true });
    writeFileSync(join(folder, "in/lib/empty"), "");
    writeFileSync(join(folder, "in/lib/block"), "x".repeat(512));
    writeFileSync(join(folder, "in/lib/more"), "y".repeat(1300));
    symlinkSync("more", join(folder, "in/lib/link"));
    execFileSync("tar", ["--format=ustar", "-cf", join(folder, "a.tar"), "-C", join(folder, "in"), "lib"]);
    const files = readTar(readFileSync(join(folder, "a.tar")));
    const found = Object.fromEntries(
      files.map(({ path, content, link }) => [path, link ?? Buffer.from(content).toString()]),
    );
    expect(found).toEqual({
      "lib/empty": "",
      "lib/block": "x".repeat(512),
      "lib/more": "y".repeat(1300),
      "lib/link": "more",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
