/** Composed, lower case, letters and digits only with single spaces: for comparing words as a reader does. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
