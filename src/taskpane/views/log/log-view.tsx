/** 日志: who decided what, when and why; the newest first. */
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AuditEntry } from "../../../review/review";
import { useLocale, usePaneState, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { VirtualList } from "../../parts/virtual-list";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
});

interface Numbered {
  readonly id: string;
  readonly entry: AuditEntry;
}

export function LogView() {
  const styles = useStyles();
  const locale = useLocale();
  const t = useTranslate();
  const log = usePaneState((state) => state.settings.log);
  const [text, setText] = useState("");
  const entries = useMemo((): readonly Numbered[] => {
    const wanted = text.normalize("NFKC").trim().toLowerCase();
    const numbered = log.map((entry, index) => ({ id: String(index), entry })).reverse();
    if (wanted === "") return numbered;
    return numbered.filter(({ entry }) =>
      `${entry.subject}\n${entry.text}\n${entry.by}`.normalize("NFKC").toLowerCase().includes(wanted),
    );
  }, [log, text]);
  const moment = (at: string): string => {
    const date = new Date(at);
    return Number.isNaN(date.getTime())
      ? at
      : new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(date);
  };
  return (
    <>
      <Input
        size="small"
        type="search"
        aria-label={t("log.search")}
        placeholder={t("log.search")}
        value={text}
        onChange={(_event, data) => setText(data.value)}
      />
      {entries.length === 0 ? (
        <Note empty>{t("log.none")}</Note>
      ) : (
        <VirtualList items={entries} keyOf={({ id }) => id} estimate={84} label={t("view.log")}>
          {({ entry }) => (
            <div className={styles.entry}>
              <Note>
                {moment(entry.at)}　{entry.by === "" ? t("log.nobody") : entry.by}　
                {t(`action.${entry.action}`)}
              </Note>
              <strong>{entry.subject}</strong>
              <span>{entry.text}</span>
            </div>
          )}
        </VirtualList>
      )}
    </>
  );
}
