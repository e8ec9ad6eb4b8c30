/** What happened: a problem with what to do, a result, a review that is out of date. Told in place, never in a dialog. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useLocale, usePane, usePaneState, useTranslate } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { noticeText, problemText } from "../problem-text";

export function Results() {
  const store = usePane();
  const locale = useLocale();
  const t = useTranslate();
  const problem = usePaneState((state) => state.problem);
  const notice = usePaneState((state) => state.notice);
  const stale = usePaneState((state) => state.outOfDate);
  const busy = usePaneState((state) => state.running !== undefined);
  const broken = usePaneState((state) => state.settingsProblems);
  const dismiss = (
    <Button
      size="small"
      appearance="transparent"
      aria-label={t("dismiss")}
      icon={<DismissRegular />}
      onClick={() => store.dismiss()}
    />
  );
  return (
    <>
      {problem === undefined ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problemText(problem, locale, t)}</MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      )}
      {notice === undefined ? null : (
        <MessageBar
          intent={notice.code === "cellGone" || notice.code === "cancelled" ? "info" : "success"}
          layout="multiline"
        >
          <MessageBarBody>
            {noticeText(notice, locale, t)}{" "}
            {notice.cell === undefined ? null : <CellLink cell={notice.cell} />}
          </MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      )}
      {broken.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("settings.broken", { parts: broken.join(t("list.comma")) })}</MessageBarBody>
        </MessageBar>
      )}
      {stale && !busy ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("stale")}</MessageBarBody>
        </MessageBar>
      ) : null}
    </>
  );
}
