/** Makes one of our sheets from the pane: a fresh review if the last one is out of date, the plan, the writing, the log. */
import type { SheetKind, SheetOptions } from "../../sheets/sheet-kinds";
import type { PaneStore } from "../store/pane-store";
import type { Translate } from "../translate";

export async function makeSheet(
  store: PaneStore,
  kind: SheetKind,
  options: SheetOptions,
  t: Translate,
): Promise<void> {
  if (store.snapshot().outOfDate) await store.runReview();
  const { review, outOfDate, settings } = store.snapshot();
  // A review that was cancelled or failed has said so; nothing is written from an old one.
  if (review === undefined || outOfDate) return;
  const { officer } = settings;
  const chosen = {
    madeOn: store.today(),
    ...(officer === undefined ? {} : { preparedBy: officer }),
    ...options,
  };
  await store.write("sheets", async (run) => {
    const plan = await store.planSheet(review, kind, chosen, run.signal);
    const [written] = await store.session.writeSheets([plan], run);
    if (written === undefined) throw new Error(`nothing was written for ${kind}`);
    const name = written.name;
    await store.log({
      action: "sheet-written",
      subject: name,
      text: t("log.written", { fingerprint: review.fingerprint }),
    });
    return {
      of: "pane",
      code: written.replaced ? "replaced" : "written",
      values: { name },
      cell: { sheet: name, row: 1, column: 1 },
    };
  });
}
