/**
 * Puts round the unmodified excel-web-16.00.js what office.js's loader puts round it in Excel: the tables of
 * associated functions before it runs, and `Office.context`, `Office.onReady` after. `Excel.*` and
 * `OfficeExtension.*` are the library's own, untouched but for one question: office.js asks itself whether a
 * requirement set is there, and that must not count as the add-in having asked.
 */
import { Association } from "./association";

export interface OfficeSurroundings {
  /** "zh-CN" */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly theme: OfficeThemeColors;
  /** The add-in asks for a requirement set. */
  isSetSupported(set: string, version?: string): boolean;
  /** The library asks for itself. */
  mayUse(set: string, version?: string): boolean;
}

export interface OfficeThemeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export const LIGHT_THEME: OfficeThemeColors = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#F5F5F5",
  controlForegroundColor: "#242424",
  isDarkTheme: false,
};

/** The other end of `OfficeExtension.HostBridge`. */
export interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: (message: string) => void;
}

export interface Prepared {
  readonly actions: Association;
  readonly functions: Association;
  /** What must be defined as `Office` and `CustomFunctions` before the library runs. */
  readonly office: { actions: object };
  readonly customFunctions: object;
}

export function prepare(): Prepared {
  const actions = new Association();
  const functions = new Association();
  return {
    actions,
    functions,
    office: { actions: { associate: actions.associate, _association: actions } },
    customFunctions: { associate: functions.associate, _association: functions },
  };
}

/** What the library left behind. */
export interface LoadedLibrary {
  readonly Office: object;
  readonly OSF: object;
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: Bridge): void };
    readonly CommonUtility: { isSetSupported: (set: string, version?: string) => boolean };
  };
}

/** Dresses the loaded library and returns the `Office` that the add-in sees. */
export function dress(library: LoadedLibrary, around: OfficeSurroundings, bridge: Bridge): object {
  const hostInfo = {
    hostType: "excel",
    hostPlatform: "web",
    hostSpecificFileVersion: "16.00",
    isDialog: false,
  };
  library.OfficeExtension.CommonUtility.isSetSupported = (set, version) => around.mayUse(set, version);
  library.OfficeExtension.HostBridge.init(bridge);
  const info = { host: "Excel", platform: "OfficeOnline" };
  const context = {
    ...info,
    displayLanguage: around.displayLanguage,
    contentLanguage: around.contentLanguage,
    officeTheme: around.theme,
    diagnostics: { ...info, version: "16.0.0.0" },
    requirements: { isSetSupported: (set: string, version?: string) => around.isSetSupported(set, version) },
  };
  // Stand-ins of the loader's: the library asks them which Office it is in.
  Reflect.set(library.OSF, "_OfficeAppFactory", { getHostInfo: () => hostInfo, getContext: () => context });
  const onReady = (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
    const ready = Promise.resolve(info);
    if (callback) void ready.then(callback);
    return ready;
  };
  // `Office.context` of the library belongs to its loader and cannot be set, so the add-in's Office stands before it.
  return Object.create(library.Office, {
    context: { value: context, enumerable: true },
    onReady: { value: onReady, enumerable: true },
    HostType: { value: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint" }, enumerable: true },
    PlatformType: { value: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" }, enumerable: true },
  });
}
