/** Shows or hides the grid's own toolbar, which stands under the ribbon's 开始 tab. */
import type { Injector } from "@univerjs/core";
import { BuiltInUIPart, IUIPartsService } from "@univerjs/ui";

export function showGridTools(injector: Injector, visible: boolean): void {
  injector.get(IUIPartsService).setUIVisible(BuiltInUIPart.TOOLBAR, visible);
}
