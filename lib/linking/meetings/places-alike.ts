import { ownName, placeAt } from '../../vietnamese/places.ts';
import { tokenize } from '../../vietnamese/tokens.ts';
import { comparable } from './words.ts';

/** Whether two prints may mean one venue: `TPHCM`, `Thành phố Hồ Chí Minh`; `Ga Diêu Bình`, `Ga Diêu Bình (TP. X)`. */
export function placesAlike(one: string, two: string): boolean {
  const [a, b] = [placeWords(one), placeWords(two)];
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** A place as it is compared, without its level. */
function placeWords(place: string): string {
  return comparable(ownName(comparable(place)));
}

const TOWN = /^(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) [^\d]+$/u;
/** One of the places an online conference is followed from. */
const SCREEN = /^(?:các )?điểm cầu/u;

/** `xã`, `huyện` and so on at the start of a place; '' where there is none, as of a venue. */
export function levelOf(place: string): string {
  const words = comparable(place);
  return SCREEN.test(words) ? 'điểm cầu' : (TOWN.exec(words)?.[1] ?? '');
}

/** Whether a place is no venue but a town, a province, or a screen; `homes`: provinces of the outlets. */
export function isTown(place: string, homes: readonly string[]): boolean {
  const words = comparable(place);
  if (SCREEN.test(words) || (TOWN.test(words) && !/[,(]/.test(place))) return true;
  const tokens = tokenize(place);
  if (placeAt(tokens, 0) === tokens.length) return true;
  return homes.some((home) => home !== '' && placeWords(place) === placeWords(home));
}
