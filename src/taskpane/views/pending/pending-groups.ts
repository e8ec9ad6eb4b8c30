/** The pending list in groups: a head with its count, then its items, as one flat list that can be virtualised. */
import type { Locale } from "../../../locale/message";
import { findingText, kindText, reasonText } from "../../domain-texts";
import type { Translate } from "../../translate";
import { type PendingItem, sheetOf } from "./pending-items";

export type GroupBy = "matter" | "sheet" | "applicant";

export type PendingRow =
  | {
      readonly kind: "head";
      readonly id: string;
      readonly title: string;
      readonly items: readonly PendingItem[];
    }
  | { readonly kind: "item"; readonly id: string; readonly item: PendingItem };

/** What an item is about: the reason of a claim, the kind of a duplicate, the text of a notice. */
export function matterOf(item: PendingItem, locale: Locale, t: Translate): string {
  switch (item.kind) {
    case "claim": {
      const reason = item.checks[0]?.effect?.reason ?? item.line.reasons[0];
      const status = t(`status.${item.line.status}`);
      return reason === undefined ? status : `${status} · ${reasonText(locale, reason)}`;
    }
    case "sheet-check":
      return t("pending.sheetChecks");
    case "duplicate":
      return kindText(locale, item.finding.kind);
    case "notice":
      return findingText(locale, t, item.finding);
  }
}

function groupOf(item: PendingItem, by: GroupBy, locale: Locale, t: Translate): string {
  if (by === "sheet") return sheetOf(item) || t("pending.noSheet");
  if (by === "applicant") return item.kind === "claim" ? item.line.applicant : t(`pending.${item.kind}`);
  return item.kind === "notice" ? t("pending.notice") : matterOf(item, locale, t);
}

export function pendingRows(
  items: readonly PendingItem[],
  by: GroupBy,
  locale: Locale,
  t: Translate,
): readonly PendingRow[] {
  const groups = new Map<string, PendingItem[]>();
  for (const item of items) {
    const title = groupOf(item, by, locale, t);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [item]);
    else group.push(item);
  }
  return [...groups].flatMap(([title, group]): PendingRow[] => [
    { kind: "head", id: `head-${title}`, title, items: group },
    ...group.map((item): PendingRow => ({ kind: "item", id: `${item.kind}-${item.id}`, item })),
  ]);
}
