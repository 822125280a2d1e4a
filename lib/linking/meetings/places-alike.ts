import { ownName } from '../../vietnamese/places.ts';
import { comparable } from './words.ts';

/** Whether two prints may mean one venue: `TPHCM`, `Thành phố Hồ Chí Minh`; `Ga Diêu Bình`, `Ga Diêu Bình (TP. X)`. */
export function placesAlike(one: string, two: string): boolean {
  const [a, b] = [placeWords(one), placeWords(two)];
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** A place as it is compared, without its level. */
export function placeWords(place: string): string {
  return comparable(ownName(comparable(place)));
}
