/** One small preview before a sheet is written: which sheet, what that sheet lets one choose, its name, and what it will hold. */
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Select,
  shorthands,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { isoDate } from "../../policy/dates";
import type { ClaimStatus } from "../../policy/verdict";
import type { ReviewDigest } from "../../review/digest";
import {
  defaultOptions,
  SHEET_CHOICES,
  SHEET_KINDS,
  type SheetKind,
  type SheetOptions,
  statusesOf,
} from "../../sheets/sheet-kinds";
import { usePane, useTranslate } from "../pane-context";
import { Note } from "../parts/note";
import { DrawFields, readDraw } from "./draw-fields";
import { makeSheet } from "./make-sheet";
import { sheetPreview } from "./sheet-preview";

const useStyles = makeStyles({
  surface: {
    width: "min(420px, calc(100vw - 16px))",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalL,
  },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    "& > *": { minWidth: 0 },
  },
  statuses: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))",
    margin: 0,
    padding: 0,
    ...shorthands.borderStyle("none"),
    minWidth: 0,
    "& legend": { padding: 0 },
  },
  // Two short words fit beside each other in the narrowest pane; one above the other, 取消 would come first.
  actions: {
    "@media screen and (max-width: 480px)": {
      flexDirection: "row",
      "& > button": { flexGrow: 1, flexBasis: 0 },
    },
  },
});

/** A date that was emptied is again the day for which the review was made. */
function publishedOn({ publishedOn: _before, ...others }: SheetOptions, text: string): SheetOptions {
  const day = isoDate(text);
  return day === undefined ? others : { ...others, publishedOn: day };
}

interface Props {
  readonly review: ReviewDigest;
  readonly onClose: () => void;
}

export function SheetDialog({ review, onClose }: Props) {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const [kind, setKind] = useState<SheetKind>("award");
  const [options, setOptions] = useState<SheetOptions>(defaultOptions("award"));
  // The day is a seed that nobody has picked for what it draws.
  const [draw, setDraw] = useState({ seed: store.today().replaceAll("-", ""), size: "" });
  const offered = SHEET_CHOICES[kind];
  const drawn = offered.has("draw") ? readDraw(draw) : {};
  const toggle = (status: ClaimStatus, on: boolean): void =>
    setOptions({
      ...options,
      statuses: on ? [...options.statuses, status] : options.statuses.filter((one) => one !== status),
    });
  return (
    <Dialog open onOpenChange={(_event, data) => (data.open ? undefined : onClose())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t("sheets.title")}</DialogTitle>
          <DialogContent className={styles.fields}>
            <Field label={t("sheets.kind")}>
              <Select
                value={kind}
                onChange={(_event, data) => {
                  const chosen = SHEET_KINDS.find((one) => one === data.value) ?? "award";
                  setKind(chosen);
                  setOptions(defaultOptions(chosen));
                }}
              >
                {SHEET_KINDS.map((one) => (
                  <option key={one} value={one}>
                    {t(`sheet.${one}`)}
                  </option>
                ))}
              </Select>
            </Field>
            {offered.has("unit") || offered.has("grouping") ? (
              <div className={styles.pair}>
                {offered.has("unit") ? (
                  <Field label={t("sheets.unit")}>
                    <Select
                      value={options.unit}
                      onChange={(_event, data) =>
                        setOptions({ ...options, unit: data.value === "万元" ? "万元" : "元" })
                      }
                    >
                      <option value="元">{t("unit.yuan")}</option>
                      <option value="万元">{t("unit.wan")}</option>
                    </Select>
                  </Field>
                ) : null}
                {offered.has("grouping") ? (
                  <Field label={t("sheets.grouping")}>
                    <Select
                      value={options.grouping}
                      onChange={(_event, data) =>
                        setOptions({ ...options, grouping: data.value === "none" ? "none" : "article" })
                      }
                    >
                      <option value="article">{t("sheets.byArticle")}</option>
                      <option value="none">{t("sheets.oneList")}</option>
                    </Select>
                  </Field>
                ) : null}
              </div>
            ) : null}
            {offered.has("statuses") ? (
              <fieldset className={styles.statuses}>
                <legend>{t("sheets.statuses")}</legend>
                {statusesOf(kind).map((status) => (
                  <Checkbox
                    key={status}
                    label={t(`status.${status}`)}
                    checked={options.statuses.includes(status)}
                    onChange={(_event, data) => toggle(status, data.checked === true)}
                  />
                ))}
              </fieldset>
            ) : null}
            {offered.has("published") ? (
              <Field label={t("sheets.published")} hint={t("sheets.publishedHint")}>
                <Input
                  type="date"
                  value={options.publishedOn ?? review.asOf}
                  onChange={(_event, data) => setOptions(publishedOn(options, data.value))}
                />
              </Field>
            ) : null}
            {offered.has("draw") ? <DrawFields texts={draw} onChange={setDraw} /> : null}
            <Field label={t("sheets.name")} hint={t("sheets.nameHint")}>
              <Input
                value={options.name}
                onChange={(_event, data) => setOptions({ ...options, name: data.value })}
              />
            </Field>
            <Note>{sheetPreview(kind, review, { ...options, ...drawn }, t)}</Note>
            {review.departures.length > 0 ? <Note>{t("totals.whatIf")}</Note> : null}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button onClick={onClose}>{t("cancel")}</Button>
            <Button
              appearance="primary"
              disabled={options.name.trim() === "" || drawn === undefined}
              onClick={() => {
                onClose();
                void makeSheet(store, kind, { ...options, ...drawn, name: options.name.trim() }, t);
              }}
            >
              {t("sheets.write")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
