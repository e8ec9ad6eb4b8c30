/** What every view may reach for: the store, the language, the state. */
import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { Locale } from "../locale/message";
import type { ReviewDigest } from "../review/digest";
import type { PaneState } from "./store/pane-state";
import type { PaneStore } from "./store/pane-store";
import { type Translate, translator } from "./translate";

const StoreContext = createContext<PaneStore | undefined>(undefined);
export const PaneStoreProvider = StoreContext.Provider;

/** @throws Error outside a provider, which is a defect of the pane. */
export function usePane(): PaneStore {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error("no pane store above this component");
  return store;
}

/** A part of the state; the component draws again only when the part changes. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const store = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.snapshot()));
}

export function useLocale(): Locale {
  return usePane().session.language;
}

export function useTranslate(): Translate {
  const locale = useLocale();
  return useMemo(() => translator(locale), [locale]);
}

/** The last review, for views that are only drawn when there is one. */
export function useReview(): ReviewDigest {
  const review = usePaneState((state) => state.review);
  if (review === undefined) throw new Error("this view needs a review");
  return review;
}
