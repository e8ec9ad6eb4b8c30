/** 概览: what was read, what it comes to, and what waits for a person. */
import { makeStyles } from "@fluentui/react-components";
import { usePaneState } from "../../pane-context";
import { MarksAndSheets } from "../../sheets/marks-and-sheets";
import { Changes } from "./changes";
import { Pools } from "./pools";
import { Questions } from "./questions";
import { TablesRead } from "./tables-read";
import { Totals } from "./totals";
import { Waiting } from "./waiting";
import { Welcome } from "./welcome";

const useStyles = makeStyles({ view: { overflowY: "auto", flexGrow: 1, minHeight: 0 } });

export function OverviewView() {
  const styles = useStyles();
  const review = usePaneState((state) => state.review);
  const changes = usePaneState((state) => state.changes);
  if (review === undefined) return <Welcome />;
  return (
    <div className={styles.view}>
      {changes === undefined ? null : <Changes changes={changes} />}
      {review.questions.length === 0 ? null : <Questions review={review} />}
      <Waiting review={review} />
      <Totals review={review} />
      {review.pools.length === 0 ? null : <Pools pools={review.pools} />}
      <TablesRead review={review} />
      <MarksAndSheets review={review} />
    </div>
  );
}
