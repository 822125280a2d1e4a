/** Keys that the row of tabs needs for itself. */
const TABS_KEY = /^(?:Arrow|Enter$| $|Home$|End$)/;

/** Keys belong to what one types in, to what is open above the page, and to the browser: then they are not a queue's. */
export function isForeign({
  key,
  target,
  ctrlKey,
  metaKey,
  altKey,
  defaultPrevented,
  isComposing,
}: KeyboardEvent): boolean {
  const element = target instanceof Element ? target : null;
  return (
    ctrlKey ||
    metaKey ||
    altKey ||
    defaultPrevented ||
    isComposing ||
    (TABS_KEY.test(key) && !!element?.closest('[role=tablist]')) ||
    !!element?.closest('form, input, textarea, select, [role=dialog], [role=menu]') ||
    !!document.querySelector('[role=dialog]:not(.notice)')
  );
}
