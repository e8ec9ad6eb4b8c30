/** A cell's address that jumps to the cell. */
import { Link, makeStyles } from "@fluentui/react-components";
import { a1 } from "../../ledger/grid";
import type { CellRef } from "../../policy/fact";
import { usePane, useTranslate } from "../pane-context";

const useStyles = makeStyles({
  link: { overflowWrap: "anywhere", fontSize: "inherit", textAlign: "left" },
});

interface Props {
  readonly cell: CellRef;
  /** Shown instead of the address. */
  readonly label?: string;
}

export function CellLink({ cell, label }: Props) {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const address = `${cell.sheet}!${a1(cell.row, cell.column)}`;
  return (
    <Link
      as="button"
      className={styles.link}
      title={t("cell.goTo", { address })}
      onClick={() => void store.goTo(cell)}
    >
      {label ?? address}
    </Link>
  );
}

/** The distinct cells in a row of links; more than `most` are counted, not listed. */
export function CellLinks({
  cells,
  most = 6,
}: {
  readonly cells: readonly CellRef[];
  readonly most?: number;
}) {
  const t = useTranslate();
  const seen = new Map(cells.map((cell) => [`${cell.sheet}!${cell.row}:${cell.column}`, cell]));
  const distinct = [...seen.values()];
  const left = distinct.length - most;
  return (
    <>
      {distinct.slice(0, most).map((cell, index) => (
        <span key={`${cell.sheet}!${cell.row}:${cell.column}`}>
          {index > 0 ? "　" : ""}
          <CellLink cell={cell} />
        </span>
      ))}
      {left > 0 ? ` ${t("cell.more", { count: left })}` : null}
    </>
  );
}
