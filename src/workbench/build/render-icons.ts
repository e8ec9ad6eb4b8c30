/**
 * Draws every SVG of assets/icons as PNG in the four sizes that the manifest names.
 * Run after changing a drawing: `node --import tsx src/workbench/build/render-icons.ts`; both files are committed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./browser";

const FOLDER = "assets/icons";
const SIZES = [16, 32, 64, 80];

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".svg"))) {
      const drawing = readFileSync(join(FOLDER, file), "utf8");
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
        );
        await page.screenshot({
          path: join(FOLDER, file.replace(/\.svg$/, `-${size}.png`)),
          omitBackground: true,
        });
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
