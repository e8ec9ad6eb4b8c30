/** The real office.js client in Node: loads excel-web-16.00.js as it was published and joins it to a host. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { Implementation } from "../custom-functions/hosted-function";
import type { FunctionsJson } from "../custom-functions/metadata";
import type { Host } from "../host";
import { runAction } from "./actions";
import type { Associated } from "./association";
import { dress, LIGHT_THEME, type LoadedLibrary, type OfficeThemeColors, prepare } from "./library";

export interface ClientOptions {
  /** Language of the user interface; "zh-CN" unless told. */
  readonly language?: string;
  readonly theme?: OfficeThemeColors;
}

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsNamespace;
  /** Puts the four names among the globals of this process, for code that expects them; the result takes them away. */
  installGlobals(): () => void;
  /** Presses a ribbon button: runs the function associated with the name until it calls `event.completed()`. */
  runAction(name: string, controlId?: string): Promise<void>;
  /** Makes the associated functions callable from cells, by the names in functions.json. */
  registerFunctions(metadata: FunctionsJson): void;
  disconnect(): void;
}

/** `CustomFunctions` as an add-in uses it. */
export interface CustomFunctionsNamespace {
  associate(id: string, run: Associated): void;
  readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
  readonly ErrorCode: { readonly [name: string]: string };
}

interface NodeLibrary extends LoadedLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & LoadedLibrary["OfficeExtension"];
  readonly CustomFunctions: CustomFunctionsNamespace;
}

type Load = (window: object) => NodeLibrary;
let compiled: Load | undefined;

/** What the library declares at its top level; in a page these become members of the window. */
const TOP_LEVEL =
  "OfficeExt OsfMsAjaxFactory OSF Microsoft Sys Type OSFLog Logger OSFAriaLogger OSFAppTelemetry OSFPerfUtil OSFWebAuth AgaveFormatAPI OfficeExtension OfficeCore OfficeFirstPartyDialog OfficeFirstPartyAuth Excel _BeginExcel _EndExcel CustomFunctionMappings OfficeExtensionBatch OfficeRuntime _OfficeRuntimeWeb".split(
    " ",
  );

/**
 * The library as a function of the window it thinks to be in. It runs among this process's own globals, not in a
 * sandbox: it tells plain objects by their prototype, which differs between sandboxes.
 */
function library(): Load {
  if (compiled) return compiled;
  const require = createRequire(join(process.cwd(), "package.json"));
  const source = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  const run = new Function("window", `with (window) {\n${source}\n;return window;\n}`);
  compiled = (window) => run(window);
  return compiled;
}

export async function connectOffice(host: Host, options: ClientOptions = {}): Promise<OfficeClient> {
  const { window } = new JSDOM("<!doctype html><title>add-in</title>", { url: "https://localhost/" });
  const prepared = prepare();
  Reflect.set(window, "Office", prepared.office);
  Reflect.set(window, "CustomFunctions", prepared.customFunctions);
  for (const name of TOP_LEVEL) if (!(name in window)) Reflect.set(window, name, undefined);
  const loaded = library()(window);

  const bridge = {
    onMessageFromHost: (_message: string): void => undefined,
    sendMessageToHost: (message: string): void => {
      void host.receive(message, (answer) => bridge.onMessageFromHost(answer));
    },
  };
  const stopEvents = host.events.connect((message) => bridge.onMessageFromHost(message));
  const language = options.language ?? "zh-CN";
  const dressed = dress(
    loaded,
    {
      displayLanguage: language,
      contentLanguage: language,
      theme: options.theme ?? LIGHT_THEME,
      isSetSupported: (set, version) => host.apiSets.isSetSupported(set, version),
      mayUse: (set, version) => host.apiSets.mayUse(set, version),
    },
    bridge,
  );
  const exported = {
    Excel: loaded.Excel,
    Office: asOffice(dressed),
    OfficeExtension: loaded.OfficeExtension,
    CustomFunctions: loaded.CustomFunctions,
  };

  return {
    Excel: exported.Excel,
    Office: exported.Office,
    OfficeExtension: exported.OfficeExtension,
    CustomFunctions: exported.CustomFunctions,
    installGlobals: () => install(exported),
    runAction: (name, controlId = name) => runAction(prepared.actions, name, controlId),
    registerFunctions: (metadata) =>
      host.customFunctions.register(metadata, (id): Implementation | undefined =>
        prepared.functions.find(id),
      ),
    disconnect: () => {
      stopEvents();
      window.close();
    },
  };
}

/** `dress` builds on the library's own Office, so it has its members. */
function asOffice(value: object): typeof Office {
  const isOffice = (candidate: object): candidate is typeof Office =>
    "actions" in candidate && "context" in candidate;
  if (!isOffice(value)) throw new Error("The library left no Office behind.");
  return value;
}

const NAMES = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

function install(values: { readonly [name in (typeof NAMES)[number]]: unknown }): () => void {
  const before = NAMES.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of NAMES)
    Object.defineProperty(globalThis, name, { value: values[name], configurable: true, writable: true });
  return () => {
    NAMES.forEach((name, index) => {
      const old = before[index];
      if (old) Object.defineProperty(globalThis, name, old);
      else Reflect.deleteProperty(globalThis, name);
    });
  };
}
