/**
 * Keeps Univer's own controller from recalculating: 100 ms after an edit it starts a run, or stops the one that it
 * finds under way, whose results are then lost. It asks for each command what that puts out of date; here it is
 * told "nothing", and `DirtyData` asks by another name.
 */
import { type ICommandInfo, Injector, Plugin, setDependencies } from "@univerjs/core";
import {
  ActiveDirtyManagerService,
  IActiveDirtyManagerService,
  type IFormulaDirtyData,
} from "@univerjs/engine-formula";

export class HeldDirtyManager extends ActiveDirtyManagerService {
  override get(): undefined {
    return undefined;
  }

  /** What the command puts out of date; undefined for a command that does not bear on formulas. */
  changed(command: ICommandInfo): Partial<IFormulaDirtyData> | undefined {
    return super.get(command.id)?.getDirtyData(command);
  }
}

/** To be registered after the formula engine. */
export class HoldDirtyDataPlugin extends Plugin {
  static override pluginName = "WORKBENCH_HOLD_DIRTY_DATA";
  protected override readonly _injector: Injector;

  constructor(_config: undefined, injector: Injector) {
    super();
    this._injector = injector;
  }

  override onStarting(): void {
    this._injector.delete(IActiveDirtyManagerService);
    this._injector.add([IActiveDirtyManagerService, { useClass: HeldDirtyManager }]);
  }
}
setDependencies(HoldDirtyDataPlugin, [Injector], 1);
