/** Before the browser tests: one build, one server and one browser for all of them. */
import type { Server } from "node:http";
import type { BrowserServer } from "playwright-core";
import { launchBrowserServer } from "../../src/workbench/build/browser";
import { buildWorkbench } from "../../src/workbench/build/workbench-folders";
import { addressOf, serveWorkbench } from "../../src/workbench/build/workbench-server";

declare global {
  var workbenchUnderTest: { readonly server: Server; readonly browser: BrowserServer } | undefined;
}

export default async function globalSetup(): Promise<void> {
  const server = await serveWorkbench(await buildWorkbench(), 0);
  const browser = await launchBrowserServer();
  process.env.WORKBENCH_ADDRESS = addressOf(server);
  process.env.WORKBENCH_BROWSER_ENDPOINT = browser.wsEndpoint();
  globalThis.workbenchUnderTest = { server, browser };
}
