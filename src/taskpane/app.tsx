/**
 * The pane's frame: header, tabs, and the view that is shown, each view behind its own error boundary.
 *
 * What a first opening shows comes with the pane; the other views are loaded when they are first asked for.
 */
import { FluentProvider, makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useRef } from "react";
import { PaneHeader } from "./header/pane-header";
import { usePane, usePaneState, useTranslate } from "./pane-context";
import { ErrorBoundary } from "./parts/error-boundary";
import { Note } from "./parts/note";
import type { ViewId } from "./store/pane-state";
import { themeFor } from "./theme";
import { useKeptFocus } from "./use-kept-focus";
import { useTheme } from "./use-theme";
import { OverviewView } from "./views/overview/overview-view";

const PendingView = lazy(async () => ({
  default: (await import("./views/pending/pending-view")).PendingView,
}));
const ClaimsView = lazy(async () => ({ default: (await import("./views/claims/claims-view")).ClaimsView }));
const DuplicatesView = lazy(async () => ({
  default: (await import("./views/duplicates/duplicates-view")).DuplicatesView,
}));
const LogView = lazy(async () => ({ default: (await import("./views/log/log-view")).LogView }));
const SettingsView = lazy(async () => ({
  default: (await import("./views/settings/settings-view")).SettingsView,
}));
const HelpView = lazy(async () => ({ default: (await import("./views/help/help-view")).HelpView }));

const VIEWS: Readonly<Record<ViewId, { readonly draw: () => ReactNode; readonly needsReview: boolean }>> = {
  overview: { draw: () => <OverviewView />, needsReview: false },
  pending: { draw: () => <PendingView />, needsReview: true },
  claims: { draw: () => <ClaimsView />, needsReview: true },
  duplicates: { draw: () => <DuplicatesView />, needsReview: true },
  log: { draw: () => <LogView />, needsReview: false },
  settings: { draw: () => <SettingsView />, needsReview: false },
  help: { draw: () => <HelpView />, needsReview: false },
};
const ORDER: readonly ViewId[] = ["overview", "pending", "claims", "duplicates", "log", "settings", "help"];

const useStyles = makeStyles({
  provider: { height: "100vh", overflow: "hidden" },
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    minWidth: "280px",
    // A grid cell is as wide as its longest option unless told otherwise.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select": { minWidth: 0 },
    "& select": { minWidth: 0, textOverflow: "ellipsis" },
  },
  // Excel shows the add-in's name above the pane, and the welcome in it; elsewhere the heading is for those who listen.
  heading: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  tabs: {
    flexWrap: "wrap",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    // All seven stand on one line from 450 pixels on, in English too.
    "& .fui-Tab": { paddingInline: tokens.spacingHorizontalXS },
  },
  view: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    outlineStyle: "none",
  },
});

export function App() {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const view = usePaneState((state) => state.view);
  const reviewed = usePaneState((state) => state.review !== undefined);
  const theme = useTheme();
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane);
  const { draw, needsReview } = VIEWS[view];
  return (
    <FluentProvider className={styles.provider} theme={themeFor(theme)}>
      <main ref={pane} className={styles.pane} lang={store.session.language}>
        {view === "overview" && !reviewed ? null : <h1 className={styles.heading}>{t("welcome.title")}</h1>}
        <PaneHeader />
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={view}
          aria-label={t("tabs")}
          onTabSelect={(_event, data) => store.show(ORDER.find((id) => id === data.value) ?? "overview")}
        >
          {ORDER.map((id) => (
            <Tab key={id} value={id} id={`tab-${id}`} aria-controls="pane-view">
              {t(`view.${id}`)}
            </Tab>
          ))}
        </TabList>
        <div className={styles.view} id="pane-view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          <ErrorBoundary key={view} t={t}>
            <Suspense fallback={<Spinner size="small" label={t("view.loading")} />}>
              {needsReview && !reviewed ? <Note empty>{t("view.needsReview")}</Note> : draw()}
            </Suspense>
          </ErrorBoundary>
        </div>
      </main>
    </FluentProvider>
  );
}
