/** The virtualised list of claims: one option per claim, moved through with the arrow keys. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { ClaimLine } from "../../../review/digest";
import { reasonText } from "../../domain-texts";
import { useLocale, useTranslate } from "../../pane-context";
import { Amount } from "../../parts/amount";
import { StatusBadge } from "../../parts/status-badge";

/** Height of a claim whose reason fits beside its badge; longer ones wrap and are measured. */
const ROW = 58;
const PAGE = 8;

const useStyles = makeStyles({
  frame: {
    flexGrow: 1,
    minHeight: "200px",
    overflowY: "auto",
    overflowX: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  space: { position: "relative", width: "100%" },
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    minHeight: `${ROW}px`,
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  place: { textAlign: "end" },
  state: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    minWidth: 0,
  },
});

interface Props {
  readonly lines: readonly ClaimLine[];
  readonly onOpen: (line: ClaimLine) => void;
}

export function ClaimList({ lines, onOpen }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const t = useTranslate();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const at = Math.min(active, lines.length - 1);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 8,
    initialRect: { width: 320, height: 600 },
    getItemKey: (index) => lines[index]?.id ?? index,
  });

  const move = (to: number): void => {
    const next = Math.min(Math.max(to, 0), lines.length - 1);
    setActive(next);
    virtualizer.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: lines.length - 1,
    };
    const to = steps[event.key];
    const line = lines[at];
    if (to !== undefined) move(to);
    else if ((event.key === "Enter" || event.key === " ") && line !== undefined) onOpen(line);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={frame}
      className={styles.frame}
      role="listbox"
      tabIndex={0}
      aria-label={t("view.claims")}
      aria-activedescendant={`${id}-${at}`}
      onKeyDown={onKeyDown}
    >
      <div className={styles.space} role="presentation" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {virtualizer.getVirtualItems().map((row) => {
          const line = lines[row.index];
          if (line === undefined) return null;
          const { applicant } = line;
          const reason = line.reasons[0];
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the listbox, which holds the focus
            <div
              key={line.id}
              id={`${id}-${row.index}`}
              role="option"
              tabIndex={-1}
              ref={virtualizer.measureElement}
              data-index={row.index}
              aria-selected={row.index === at}
              aria-setsize={lines.length}
              aria-posinset={row.index + 1}
              className={mergeClasses(styles.row, row.index === at && styles.active)}
              style={{ transform: `translateY(${row.start}px)` }}
              onClick={() => {
                setActive(row.index);
                onOpen(line);
              }}
            >
              <span className={styles.text}>{applicant === "" ? t("claims.nameless") : applicant}</span>
              <Amount value={line.award} />
              <span className={mergeClasses(styles.state, styles.small)}>
                <StatusBadge status={line.status} />
                {reason !== undefined && <span className={styles.text}>{reasonText(locale, reason)}</span>}
              </span>
              <span className={mergeClasses(styles.small, styles.place)}>
                {t("claims.place", { article: line.article, row: line.row })}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
