/** Draws the pane over a plain session, with a review that the test gives. */
import "./page-size";
import { act, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { digestOf } from "../../src/review/digest";
import type { Review } from "../../src/review/review";
import { App } from "../../src/taskpane/app";
import { PaneStoreProvider } from "../../src/taskpane/pane-context";
import type { ReviewRun, ReviewRunner } from "../../src/taskpane/runner/review-runner";
import { PaneStore } from "../../src/taskpane/store/pane-store";
import { PlainSession } from "./plain-session";

// How long a view may take to load is no claim of any test, and a busy machine may take long; the test's own limit ends it.
configure({ asyncUtilTimeout: 50_000 });

/** Answers each run from the settings it was given. */
export function runnerOf(make: (run: ReviewRun) => Review | Promise<Review>): ReviewRunner {
  return { run: async (run) => digestOf(await make(run)) };
}

export interface DrawnPane {
  readonly session: PlainSession;
  readonly store: PaneStore;
  readonly user: UserEvent;
}

export async function drawPane(
  make: (run: ReviewRun) => Review | Promise<Review>,
  session = new PlainSession(),
): Promise<DrawnPane> {
  const store = new PaneStore(session, runnerOf(make), () => new Date("2023-11-01T09:30:00Z"));
  const user = userEvent.setup();
  render(
    <PaneStoreProvider value={store}>
      <App />
    </PaneStoreProvider>,
  );
  await act(() => store.open());
  return { session, store, user };
}

/** Draws the pane and runs the first review. */
export async function drawReviewed(
  make: (run: ReviewRun) => Review | Promise<Review>,
  session?: PlainSession,
): Promise<DrawnPane> {
  const pane = await drawPane(make, session);
  await act(() => pane.store.runReview());
  return pane;
}

/** Does it and waits until the view is loaded: all but the first are fetched when they are asked for. */
export async function afterLoading(change: () => void): Promise<void> {
  act(change);
  await loaded();
}

export async function openView(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
  await loaded();
}

async function loaded(): Promise<void> {
  // Transforming a view's modules for the first time may take a busy machine many seconds.
  await waitFor(() => expect(screen.queryByText(/^(正在打开…|Opening…)$/)).toBeNull(), { timeout: 45_000 });
}
