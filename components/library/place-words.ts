import { shown } from '../text.ts';

/** A place as it is compared is all small: `sông lam` is shown as `Sông Lam`; any other words as they are. */
export function placeWords(place: string): string {
  const words = shown(place);
  if (words !== words.toLocaleLowerCase('vi')) return words;
  return words.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'));
}
