/** The ribbon: the tab of the manifest beside a 开始 tab that shows the grid's own tools. */
import type { JSX } from "react";
import type { RibbonButton, RibbonModel } from "./ribbon-model";

export type RibbonTab = "home" | "addin";

export interface RibbonProps {
  readonly model: RibbonModel;
  readonly tab: RibbonTab;
  readonly fileLabel: string;
  readonly homeLabel: string;
  /** Function names of actions that have not completed: their buttons wait. */
  readonly running: ReadonlySet<string>;
  /** Controls that the add-in switched on or off by Office.ribbon.requestUpdate. */
  readonly enabled: ReadonlyMap<string, boolean>;
  readonly onFile: () => void;
  readonly onTab: (tab: RibbonTab) => void;
  readonly onButton: (button: RibbonButton) => void;
}

export function Ribbon(props: RibbonProps): JSX.Element {
  const { model, tab } = props;
  return (
    <div className="ribbon">
      <div className="ribbon-tabs" role="tablist">
        <button type="button" className="ribbon-file" onClick={props.onFile}>
          {props.fileLabel}
        </button>
        <TabButton label={props.homeLabel} selected={tab === "home"} onSelect={() => props.onTab("home")} />
        <TabButton label={model.tabLabel} selected={tab === "addin"} onSelect={() => props.onTab("addin")} />
      </div>
      {tab === "addin" && (
        <div className="ribbon-groups" role="tabpanel" aria-label={model.tabLabel}>
          {model.groups.map((group) => (
            <fieldset key={group.id} className="ribbon-group" aria-label={group.label}>
              <div className="ribbon-buttons">
                {group.buttons.map((button) => (
                  <RibbonControl key={button.id} button={button} {...props} />
                ))}
              </div>
              <div className="ribbon-group-label">{group.label}</div>
            </fieldset>
          ))}
        </div>
      )}
    </div>
  );
}

function TabButton(props: { label: string; selected: boolean; onSelect: () => void }): JSX.Element {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={props.selected}
      className="ribbon-tab"
      onClick={props.onSelect}
    >
      {props.label}
    </button>
  );
}

function RibbonControl(
  props: { button: RibbonButton } & Pick<RibbonProps, "running" | "enabled" | "onButton">,
): JSX.Element {
  const { button } = props;
  const busy = button.action.kind === "execute" && props.running.has(button.action.functionName);
  const enabled = props.enabled.get(button.id) ?? button.enabled;
  return (
    <button
      type="button"
      className="ribbon-button"
      title={`${button.label}\n${button.tip}`}
      data-control={button.id}
      aria-busy={busy}
      disabled={busy || !enabled}
      onClick={() => props.onButton(button)}
    >
      <img src={button.icon32} width={32} height={32} alt="" />
      <span>{button.label}</span>
    </button>
  );
}
