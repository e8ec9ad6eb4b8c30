/**
 * `npm run check:manifest`: builds the add-in and checks manifest.xml against it, without any network.
 * Prints one line per defect and exits with 1 when there is one.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { addinConfiguration } from "./build/addin-bundle";
import { associatedCommands } from "./build/manifest/associated-commands";
import { bundleAssociations } from "./build/manifest/bundle-associations";
import { checkManifestText } from "./build/manifest/check-manifest-text";
import { filesPresent } from "./build/manifest/files-present";
import { functionMetadata } from "./build/manifest/function-metadata";
import { icons } from "./build/manifest/icons";
import { parseManifest } from "./build/manifest/manifest-document";
import { DEFAULT_ORIGIN } from "./build/manifest-origin";
import { ROOT } from "./build/repository-root";
import { runWebpack } from "./build/run-webpack";

async function main(): Promise<void> {
  const outputFolder = join(ROOT, "node_modules/.cache/check-manifest");
  await runWebpack(addinConfiguration({ origin: DEFAULT_ORIGIN, outputFolder, cached: true }));
  const read = (path: string) => {
    const file = join(outputFolder, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  const document = parseManifest(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
  const associated = bundleAssociations(
    ["functions.js", "commands.js"].map((script) => readFileSync(join(outputFolder, script), "utf8")),
  );
  const defects = [
    ...checkManifestText(document),
    ...filesPresent(document, read),
    ...icons(document, read),
    ...associatedCommands(document, associated.commands),
    ...functionMetadata(document, (path) => read(path)?.toString("utf8"), associated.functions),
  ];
  for (const { rule, where, text } of defects) console.error(`${rule}: ${where}: ${text}`);
  const info = await OfficeAddinManifest.readManifestFile(join(outputFolder, "manifest.xml"));
  if (defects.length > 0) {
    console.error(`manifest.xml: ${defects.length} defects`);
    process.exitCode = 1;
    return;
  }
  console.log(
    `manifest.xml is sound: ${info.displayName} ${info.version}, ${associated.commands.size} commands, ${associated.functions.size} functions`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
