/** Services of Office outside of the workbook that office.js asks through the same bridge. */
import { oneOf, truth } from "../protocol/arguments";
import { act, type ClassDefinition, type HostObject, hostObject } from "../protocol/host-object";

/** Told to whoever draws the ribbon and the pane. */
export interface OfficeServices {
  /** A button was enabled or disabled by `Office.ribbon.requestUpdate`. */
  onRibbonButton?: (controlId: string, enabled: boolean) => void;
  onRibbonTab?: (tabId: string, visible: boolean) => void;
  onTaskpane?: (shown: boolean) => void;
}

interface RibbonState {
  readonly services: OfficeServices;
  readonly enabled: Map<string, boolean>;
}
interface ButtonRef extends RibbonState {
  readonly controlId: string;
}

const BUTTON: ClassDefinition<ButtonRef> = {
  name: "RibbonButton",
  scalars: {
    Id: { get: ({ controlId }) => controlId },
    Enabled: {
      get: ({ enabled, controlId }) => enabled.get(controlId) ?? true,
      set: ({ services, enabled, controlId }, value) => {
        enabled.set(controlId, truth(value, "enabled"));
        services.onRibbonButton?.(controlId, truth(value, "enabled"));
      },
    },
  },
};

const TAB: ClassDefinition<ButtonRef> = {
  name: "RibbonTab",
  methods: {
    SetVisibility: act(({ services, controlId }, [visible]) =>
      services.onRibbonTab?.(controlId, truth(visible, "visibility")),
    ),
  },
};

const RIBBON: ClassDefinition<RibbonState> = {
  name: "DynamicRibbon",
  methods: {
    GetButton: (state, [id]) => hostObject(BUTTON, { ...state, controlId: String(id) }),
    GetTab: (state, [id]) => hostObject(TAB, { ...state, controlId: String(id) }),
  },
};

const APP_RUNTIME: ClassDefinition<OfficeServices> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: act((services, [state]) => {
      const wanted = oneOf(state, ["Inactive", "Background", "Visible"], "state");
      services.onTaskpane?.(wanted === "Visible");
    }),
    GetAppRuntimeState: () => "Visible",
  },
};

export class ServiceObjects {
  private readonly enabled = new Map<string, boolean>();

  constructor(readonly services: OfficeServices) {}

  /** Undefined for services that the host does not play. */
  create(name: string): HostObject | undefined {
    if (name === "Microsoft.DynamicRibbon.DynamicRibbon")
      return hostObject(RIBBON, { services: this.services, enabled: this.enabled });
    if (name === "Microsoft.AppRuntime.AppRuntimeService") return hostObject(APP_RUNTIME, this.services);
    return undefined;
  }
}
