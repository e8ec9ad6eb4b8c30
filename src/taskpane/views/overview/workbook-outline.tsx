/** The workbook as it is opened: its sheets, which of them are ours, and what was done with it before. */
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneState, useTranslate } from "../../pane-context";
import { CellLink } from "../../parts/cell-link";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";

/** More sheets than a pane can show at a glance are counted. */
const SHOWN = 12;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  sheet: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    paddingBlock: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

export function WorkbookOutline() {
  const styles = useStyles();
  const t = useTranslate();
  const outline = usePaneState((state) => state.outline);
  if (outline === undefined || outline.length === 0) return null;
  const more = outline.length - SHOWN;
  return (
    <Section title={t("outline.title", { count: outline.length })}>
      <ul className={styles.list}>
        {outline.slice(0, SHOWN).map(({ name, hidden, rows, columns, ownKind }) => (
          <li className={styles.sheet} key={name}>
            <span className={styles.name}>
              {hidden ? name : <CellLink cell={{ sheet: name, row: 1, column: 1 }} label={name} />}
            </span>
            {ownKind === undefined ? null : (
              <Badge appearance="tint" color="brand" shape="rounded">
                {t("outline.ours")}
              </Badge>
            )}
            {hidden ? (
              <Badge appearance="outline" color="informative" shape="rounded">
                {t("outline.hidden")}
              </Badge>
            ) : null}
            <Note>{rows === 0 ? t("outline.empty") : t("outline.size", { rows, columns })}</Note>
          </li>
        ))}
      </ul>
      {more > 0 ? <Note>{t("outline.more", { count: more })}</Note> : null}
      <LastTime />
    </Section>
  );
}

/** What the settings kept with the workbook tell of earlier work. */
function LastTime() {
  const t = useTranslate();
  const settings = usePaneState((state) => state.settings);
  const { log, ticks, duplicateDecisions } = settings;
  const written = log.findLast(({ action }) => action === "sheet-written");
  const decisions = ticks.length + duplicateDecisions.length;
  return (
    <>
      {written === undefined ? null : (
        <Note>
          {t("outline.lastWritten", {
            name: written.subject,
            day: written.at.slice(0, 10),
            by: written.by || t("log.nobody"),
          })}
        </Note>
      )}
      {decisions === 0 ? null : <Note>{t("outline.decisions", { count: decisions })}</Note>}
    </>
  );
}
