/** A ref that takes the focus to its element as soon as it is shown. */
export function focusOnceShown(element: HTMLElement | null): void {
  element?.focus();
}
