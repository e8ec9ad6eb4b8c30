/**
 * Finds and starts a Chromium-type browser for tests and drawings.
 *
 * An installed Chrome, Chromium or Edge is preferred; without one the binary inside @sparticuz/chromium is unpacked
 * to node_modules/.cache. `WORKBENCH_BROWSER=bundled` forces the latter, `WORKBENCH_BROWSER=<path>` names a binary.
 */
import { existsSync } from "node:fs";
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import { bundledChromium } from "./bundled-chromium";

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** Quiet and offline; the sandbox cannot work for root, as in most containers. */
const COMMON_ARGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  "--font-render-hinting=none",
];

/** The bundled build has no zygote and no GPU process of its own. */
const BUNDLED_ARGS = [
  "--headless=shell",
  "--no-zygote",
  "--disable-gpu",
  "--disable-setuid-sandbox",
  "--disable-dev-shm-usage",
];

/** Where the browser is and how it is to be started. */
export function browserLaunchOptions(): LaunchOptions {
  const wish = process.env.WORKBENCH_BROWSER;
  if (wish !== "bundled") {
    const path = wish ?? (INSTALLED[process.platform] ?? []).find((candidate) => existsSync(candidate));
    if (path !== undefined) return { executablePath: path, args: COMMON_ARGS };
  }
  return bundledLaunchOptions();
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(browserLaunchOptions());
}

/** A browser that several test processes share through its `wsEndpoint()`. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer(browserLaunchOptions());
}

function bundledLaunchOptions(): LaunchOptions {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      "no Chrome, Chromium or Edge found; install one or name it in WORKBENCH_BROWSER (the bundled browser runs on Linux x64 only)",
    );
  const { executable, libraries, fonts } = bundledChromium();
  const inherited = process.env.LD_LIBRARY_PATH;
  return {
    executablePath: executable,
    args: [...COMMON_ARGS, ...BUNDLED_ARGS],
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: inherited ? `${libraries}:${inherited}` : libraries,
      FONTCONFIG_PATH: existsSync("/etc/fonts") ? "/etc/fonts" : fonts,
    },
  };
}

function definedEnvironment(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) found[name] = value;
  return found;
}
