/** Enter in a text of one paragraph, Ctrl+Enter in a longer one. */
export function savesForm(
  { key, ctrlKey, metaKey, isComposing }: KeyboardEvent,
  field: Element | null,
): boolean {
  if (key !== 'Enter' || isComposing || !(field instanceof HTMLTextAreaElement)) return false;
  return ctrlKey || metaKey || field.matches('[data-enter=save]');
}
