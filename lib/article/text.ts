/** Composed, lower case, letters and digits only with single spaces: for comparing words as a reader does. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Collapses ASCII and non-breaking white space; every other character stays. */
export function collapse(text: string): string {
  return text.replace(/[\t\n\f\r \u00a0]+/g, ' ').replace(/^ | $/g, '');
}
