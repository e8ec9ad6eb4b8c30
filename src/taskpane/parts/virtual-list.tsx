/** A long list of which only the rows in sight are in the page. Rows may differ in height. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";

const useStyles = makeStyles({
  frame: { flexGrow: 1, minHeight: "240px", overflowY: "auto", overflowX: "hidden", contain: "strict" },
  list: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly estimate: number;
  readonly label: string;
  readonly children: (item: Item) => ReactNode;
}

export function VirtualList<Item>({ items, keyOf, estimate, label, children }: Props<Item>) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => estimate,
    overscan: 6,
    initialRect: { width: 320, height: 600 },
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
  });
  return (
    <div ref={frame} className={styles.frame} tabIndex={-1}>
      <ul className={styles.list} aria-label={label} style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {virtualizer.getVirtualItems().map((row) => {
          const item = items[row.index];
          if (item === undefined) return null;
          return (
            <li
              key={row.key}
              ref={virtualizer.measureElement}
              data-index={row.index}
              aria-setsize={items.length}
              aria-posinset={row.index + 1}
              className={styles.row}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              {children(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
