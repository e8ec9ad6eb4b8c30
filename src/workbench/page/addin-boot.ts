/**
 * Runs in the add-in's page in place of office.js, whose boot speaks to a real Excel. It loads the same library's
 * Excel part, unmodified, and joins it to the host of the outer page.
 *
 * Twice: first it prepares the tables of associated functions and has the parser load the library next, then itself
 * again; the second time the library is there. Both stay ahead of the scripts of the page, as office.js would.
 */
import { dress, type LoadedLibrary, type Prepared, prepare } from "../host/client/library";
import type { FrameJoint } from "./frame-joint";

declare global {
  interface Window extends Partial<LoadedLibrary> {
    addinPrepared?: Prepared;
  }
}

function joint(): FrameJoint {
  const found: unknown = Reflect.get(window.parent, "frameJoint");
  if (typeof found !== "object" || found === null) throw new Error("the add-in's page is not in a workbench");
  return found as FrameJoint;
}

function first(): void {
  const prepared = prepare();
  window.addinPrepared = prepared;
  Reflect.set(window, "Office", prepared.office);
  Reflect.set(window, "CustomFunctions", prepared.customFunctions);
  const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
  const library = new URL("excel-web-16.00.js", here).href;
  document.write(`<script src="${library}"></script><script src="${here}"></script>`);
}

function second(prepared: Prepared): void {
  const { surroundings, send, joined } = joint();
  const bridge = { sendMessageToHost: send, onMessageFromHost: (_message: string): void => undefined };
  const library: LoadedLibrary = {
    Office: part("Office"),
    OSF: part("OSF"),
    OfficeExtension: window.OfficeExtension ?? missing("OfficeExtension"),
  };
  // In a page the library puts an Office of its own in the place of the prepared one.
  Object.assign(actionsOf(library.Office), prepared.office.actions);
  Reflect.set(window, "Office", dress(library, surroundings, bridge));
  joined({
    receive: (message) => bridge.onMessageFromHost(message),
    actions: prepared.actions,
    functions: prepared.functions,
  });
}

function part(name: "Office" | "OSF"): object {
  const found: unknown = Reflect.get(window, name);
  return typeof found === "object" && found !== null ? found : missing(name);
}

function actionsOf(office: object): object {
  const found: unknown = Reflect.get(office, "actions");
  if (typeof found === "object" && found !== null) return found;
  const made = {};
  Reflect.set(office, "actions", made);
  return made;
}

function missing(name: string): never {
  throw new Error(`excel-web-16.00.js left no ${name} behind`);
}

if (window.addinPrepared === undefined) first();
else second(window.addinPrepared);
