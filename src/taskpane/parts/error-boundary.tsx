/** Keeps a crash in one view from taking the pane along; says what happened and offers another try. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Translate } from "../translate";

interface Props {
  readonly t: Translate;
  readonly children: ReactNode;
}

interface State {
  readonly crash: string | undefined;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { crash: undefined };

  static getDerivedStateFromError(reason: unknown): State {
    return { crash: reason instanceof Error ? reason.message : String(reason) };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    const { t, children } = this.props;
    if (crash === undefined) return children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t("crash.title")}</MessageBarTitle>
          {t("crash.body", { detail: crash })}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => this.setState({ crash: undefined })}>
            {t("crash.again")}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
