/** Runs the built scripts against stand-ins for Office and CustomFunctions that only write down what is associated. */
import { JSDOM } from "jsdom";

export interface Associations {
  readonly commands: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
}

/** @param scripts texts of functions.js and commands.js, in the order of the page. */
export function bundleAssociations(scripts: readonly string[]): Associations {
  const commands = new Set<string>();
  const functions = new Set<string>();
  const { window } = new JSDOM("<!doctype html><body></body>", {
    url: "https://localhost:3000/taskpane.html",
    runScripts: "outside-only",
  });
  try {
    Object.assign(window, {
      Office: {
        onReady: () => new Promise(() => {}),
        actions: { associate: (name: string) => void commands.add(name) },
      },
      CustomFunctions: {
        associate: (first: string | Readonly<Record<string, unknown>>) => {
          for (const id of typeof first === "string" ? [first] : Object.keys(first)) functions.add(id);
        },
      },
    });
    for (const script of scripts) window.eval(script);
  } finally {
    window.close();
  }
  return { commands, functions };
}
