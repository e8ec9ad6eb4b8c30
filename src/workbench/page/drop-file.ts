/** Dropping a file on the grid opens it. */
export function acceptDrops(
  element: HTMLElement,
  onDropping: (over: boolean) => void,
  onFile: (file: File) => void,
): void {
  element.addEventListener("dragover", (event) => {
    event.preventDefault();
    onDropping(true);
  });
  element.addEventListener("dragleave", () => onDropping(false));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    onDropping(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) onFile(file);
  });
}
