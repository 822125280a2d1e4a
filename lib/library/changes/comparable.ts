import { plain } from '../../vietnamese/forms.ts';

const SHAPELESS = /\p{Cf}/gu;

/** A text as two states of a page are compared: NFC, one Đ, nothing invisible, single spaces. Capitals stay. */
export function comparable(text: string): string {
  return plain(text.replace(SHAPELESS, '')).replace(/\s+/g, ' ').trim();
}

/** The same without any white space: two texts of one key differ in nothing a reader would call a word. */
export const keyOf = (text: string): string => comparable(text).replaceAll(' ', '');
