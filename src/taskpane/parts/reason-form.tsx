/** Asks for what every decision of a person carries: a reason, a name, and an amount where the check wants one. */
import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePaneState, useTranslate } from "../pane-context";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

export interface Reasoned {
  readonly reason: string;
  readonly officer: string;
  readonly amount?: string;
}

interface Props {
  /** What is being decided, e.g. "批量判定 12 项：通过". */
  readonly title: string;
  readonly submitLabel: string;
  readonly asksAmount?: boolean;
  readonly onSubmit: (given: Reasoned) => void;
  readonly onCancel: () => void;
}

const AMOUNT = /^\d{1,13}(\.\d{1,2})?$/;

export function ReasonForm({ title, submitLabel, asksAmount = false, onSubmit, onCancel }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const known = usePaneState((state) => state.settings.officer ?? "");
  const [reason, setReason] = useState("");
  const [officer, setOfficer] = useState(known);
  const [amount, setAmount] = useState("");
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The form takes the place of the button that was pressed, and asks for the reason first.
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const plain = amount.replace(/[,，\s]/g, "");
  const reasonMissing = reason.trim() === "";
  const officerMissing = officer.trim() === "";
  const amountWrong = asksAmount && plain !== "" && !AMOUNT.test(plain);

  const submit = (): void => {
    setTried(true);
    if (reasonMissing || officerMissing || amountWrong) return;
    onSubmit({
      reason: reason.trim(),
      officer: officer.trim(),
      ...(asksAmount && plain !== "" ? { amount: plain } : {}),
    });
  };

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <strong>{title}</strong>
      <Field
        label={t("reason.reason")}
        required
        {...(tried && reasonMissing ? { validationMessage: t("reason.reasonMissing") } : {})}
      >
        <Textarea
          value={reason}
          rows={2}
          resize="vertical"
          onChange={(_event, data) => setReason(data.value)}
        />
      </Field>
      {asksAmount ? (
        <Field
          label={t("reason.amount")}
          hint={t("reason.amountHint")}
          {...(tried && amountWrong ? { validationMessage: t("reason.amountWrong") } : {})}
        >
          <Input inputMode="decimal" value={amount} onChange={(_event, data) => setAmount(data.value)} />
        </Field>
      ) : null}
      <Field
        label={t("reason.officer")}
        required
        {...(tried && officerMissing ? { validationMessage: t("reason.officerMissing") } : {})}
      >
        <Input value={officer} onChange={(_event, data) => setOfficer(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" type="submit">
          {submitLabel}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
