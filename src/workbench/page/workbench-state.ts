/** What the page shows, apart from the cells: a small store that React listens to. */
import type { Locale } from "../../locale/message";
import type { NotCarried } from "../xlsx/not-carried";
import type { RibbonTab } from "./ribbon/ribbon";
import type { Status } from "./status";

export type Theme = "light" | "dark";

export interface WorkbenchState {
  readonly bookName: string;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly tab: RibbonTab;
  readonly paneOpen: boolean;
  readonly running: ReadonlySet<string>;
  readonly enabled: ReadonlyMap<string, boolean>;
  readonly status: Status;
  /** Shown in a dialog until read; empty when everything was carried over. */
  readonly losses: readonly NotCarried[];
  readonly cellEdit: boolean;
}

export interface StateStore {
  readonly get: () => WorkbenchState;
  readonly change: (by: Partial<WorkbenchState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function stateStore(initial: WorkbenchState): StateStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    change: (by) => {
      state = { ...state, ...by };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
