/** 明细: the list of claims, or the one that is open. */
import { useDeferredValue, useMemo } from "react";
import { usePane, usePaneState, useReview, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { ClaimDetail } from "./claim-detail";
import { ClaimFilters } from "./claim-filters";
import { ClaimList } from "./claim-list";
import { selectClaims } from "./claim-query";

export function ClaimsView() {
  const review = useReview();
  const store = usePane();
  const t = useTranslate();
  // Typing stays fluent over a long list: the rows follow when there is time.
  const query = useDeferredValue(usePaneState((state) => state.query));
  const open = usePaneState((state) => state.openClaim);
  const { lines } = review;
  const shown = useMemo(() => selectClaims(lines, query), [lines, query]);
  const line = open === undefined ? undefined : review.line(open);
  if (line !== undefined) return <ClaimDetail key={line.id} line={line} review={review} />;
  return (
    <>
      <ClaimFilters lines={lines} shown={shown} />
      {shown.length === 0 ? (
        <Note empty>{t("claims.none")}</Note>
      ) : (
        <ClaimList
          lines={shown}
          onOpen={({ id, sheet, row }) => {
            store.openClaim(id);
            void store.goTo({ sheet, row, column: 1 });
          }}
        />
      )}
    </>
  );
}
