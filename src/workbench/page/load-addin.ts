/** Loads the add-in's page into the frame and joins it to the host. */
import { runAction } from "../host/client/actions";
import { LIGHT_THEME, type OfficeThemeColors } from "../host/client/library";
import type { Implementation } from "../host/custom-functions/hosted-function";
import type { FunctionsJson } from "../host/custom-functions/metadata";
import type { Host } from "../host/host";
import type { Addin, Surroundings } from "./excel";
import type { JoinedFrame } from "./frame-joint";

const DARK_THEME: OfficeThemeColors = {
  bodyBackgroundColor: "#292929",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#1F1F1F",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

export interface AddinLoading {
  readonly host: Host;
  readonly functions: FunctionsJson;
  readonly frame: HTMLIFrameElement;
  readonly surroundings: Surroundings;
}

/** Resolves when all scripts of the page have run; the result's `disconnect` stops events to the frame. */
export async function loadAddin(loading: AddinLoading): Promise<Addin & { readonly disconnect: () => void }> {
  const { host, frame, surroundings } = loading;
  let joined: JoinedFrame | undefined;
  const toFrame = new Post((message) => joined?.receive(message));
  const toHost = new Post((message) => void host.receive(message, (answer) => toFrame.send(answer)));
  globalThis.frameJoint = {
    surroundings: {
      displayLanguage: surroundings.locale,
      contentLanguage: surroundings.locale,
      theme: surroundings.theme === "dark" ? DARK_THEME : LIGHT_THEME,
      isSetSupported: (set, version) => host.apiSets.isSetSupported(set, version),
      mayUse: (set, version) => host.apiSets.mayUse(set, version),
    },
    send: (message) => toHost.send(message),
    joined: (there) => {
      joined = there;
    },
  };
  await loaded(frame, "addin/taskpane.html");
  if (joined === undefined) throw new Error("the add-in's page did not start");
  const { actions, functions } = joined;
  host.customFunctions.register(loading.functions, (id): Implementation | undefined => functions.find(id));
  const stopEvents = host.events.connect((message) => toFrame.send(message));
  const disconnect = (): void => {
    stopEvents();
    toHost.close();
    toFrame.close();
  };
  return { run: (functionName, controlId) => runAction(actions, functionName, controlId), disconnect };
}

/**
 * One way between add-in and Excel. They are two processes: what one says reaches the other in a task of its own,
 * so that the pane paints between two requests and neither's work counts as the other's.
 */
class Post {
  readonly #channel = new MessageChannel();

  constructor(receive: (message: string) => void) {
    this.#channel.port2.onmessage = (event: MessageEvent<string>) => receive(event.data);
  }

  send(message: string): void {
    this.#channel.port1.postMessage(message);
  }

  close(): void {
    this.#channel.port1.close();
  }
}

/** `load` comes after the page's deferred scripts. */
function loaded(frame: HTMLIFrameElement, address: string): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(), { once: true });
    frame.src = `${address}?${Date.now()}`;
  });
}
