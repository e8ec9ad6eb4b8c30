/** A field that keeps what is typed until it is left or Enter is pressed, and takes only what is valid. */
import { Field, Input, type InputProps } from "@fluentui/react-components";
import { useEffect, useState } from "react";

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** The value in force. */
  readonly value: string;
  readonly type?: "text" | "date" | "number";
  readonly after?: InputProps["contentAfter"];
  /** The sentence to show for an input that cannot be taken, else undefined. */
  readonly refuse?: (typed: string) => string | undefined;
  readonly onCommit: (typed: string) => void;
}

export function SettingInput({ label, hint, value, type = "text", after, refuse, onCommit }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const refused = typed === value ? undefined : refuse?.(typed.trim());
  const commit = (): void => {
    if (typed.trim() !== value && refused === undefined) onCommit(typed.trim());
  };
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(refused === undefined ? {} : { validationMessage: refused })}
    >
      <Input
        size="small"
        type={type}
        value={typed}
        {...(after === undefined ? {} : { contentAfter: after })}
        onChange={(_event, data) => setTyped(data.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
    </Field>
  );
}
