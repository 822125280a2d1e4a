import { browser } from 'wxt/browser';

/** Every key of `_locales`; the Vietnamese file is the measure, a test holds the English one to it. */
export type TextKey = keyof typeof import('../public/_locales/vi/messages.json');

const getMessage: (key: string, values: string[]) => string = (key, values) =>
  // The browser's own typing lists each key apart and takes no union of them.
  (browser.i18n.getMessage as (key: string, values: string[]) => string)(key, values);

/** The words for `key` in the browser's language, `$1`, `$2` … filled with `values`. */
export function text(key: TextKey, ...values: (string | number)[]): string {
  return getMessage(key, values.map(String));
}

/** Text of a page as it is shown: composed, so that the bundled type has a glyph for every letter. */
export function shown(words: string): string {
  return words.normalize('NFC');
}

/** The same where it stands alone, in a heading or a cell: `hội nghị …` → `Hội nghị …`. */
export function titled(words: string): string {
  const [first = '', ...rest] = shown(words);
  return first.toLocaleUpperCase('vi') + rest.join('');
}
