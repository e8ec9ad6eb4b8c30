/** Puts the manifest's cell menu into the grid's own context menu. */
import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from "@univerjs/ui";
import type { RibbonButton } from "./ribbon/ribbon-model";

export function addCellMenu(
  injector: Injector,
  buttons: readonly RibbonButton[],
  press: (button: RibbonButton) => void,
): void {
  const commands = injector.get(ICommandService);
  for (const button of buttons) {
    const id = `workbench.cell-menu.${button.id}`;
    commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: () => {
        press(button);
        return true;
      },
    });
    injector.get(IMenuManagerService).mergeMenu({
      [ContextMenuPosition.MAIN_AREA]: {
        [ContextMenuGroup.OTHERS]: {
          [id]: { order: 0, menuItemFactory: () => ({ id, type: MenuItemType.BUTTON, title: button.label }) },
        },
      },
    });
  }
}
