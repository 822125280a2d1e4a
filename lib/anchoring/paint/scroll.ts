/** Brings words to the middle of the window; a paragraph can be longer than that. */
export function scrollToWords(range: Range, behavior: ScrollBehavior): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top - Math.max(0, innerHeight - height) / 2, behavior });
}
