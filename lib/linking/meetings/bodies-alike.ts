import { OPEN_PLACE } from '../open-place.ts';
import { likeness } from './words.ts';

/** How the bodies of two events stand to each other. */
export type BodyRelation = 'same' | 'like' | 'other' | 'elsewhere' | 'open';

const ORDER: readonly BodyRelation[] = ['same', 'like', 'other', 'elsewhere'];
/** One committee by its names: `Đảng bộ tỉnh`, `Tỉnh ủy`, `Ban Chấp hành Đảng bộ tỉnh`. */
const COMMITTEE =
  /^(?:ban chấp hành )?(?:đảng bộ(?: (?:tỉnh|thành phố|huyện|quận|xã|phường))?|(?:tỉnh|thành|huyện|quận|thị) ủy)$/u;
const LEVELS = 'tỉnh thành phố huyện quận xã phường thị trấn đặc khu ủy đoàn đại biểu ban'.split(' ');

/** The closest relation between bodies told for one event and those told for the other (keys of `bodyOf`). */
export function bodiesAlike(one: readonly string[], two: readonly string[]): BodyRelation {
  const found = one.flatMap((a) => two.map((b) => relation(a, b)));
  return ORDER.find((kind) => found.includes(kind)) ?? 'open';
}

/** The key with one name for a party committee. */
export function sameCommittee(key: string): string {
  const { head } = partsOf(key);
  return COMMITTEE.test(head) ? `đảng bộ${key.slice(head.length)}` : key;
}

function relation(one: string, two: string): BodyRelation {
  if (sameCommittee(one) === sameCommittee(two) && !one.includes(`@${OPEN_PLACE}`)) return 'same';
  const [a, b] = [partsOf(one), partsOf(two)];
  const placed = a.province !== null && b.province !== null;
  const open = a.province === OPEN_PLACE || b.province === OPEN_PLACE;
  const units = a.unit !== null && b.unit !== null && a.unit !== b.unit;
  if (placed && !open && (a.province !== b.province || units)) return 'elsewhere';
  if (placed && a.head === b.head && a.unit === b.unit) return 'like';
  // The province's `UBND` is not the district's.
  if (placed && a.unit !== b.unit) return 'other';
  const alike = likeness([ownWords(one)], [ownWords(two)]);
  return alike.shared >= 2 && alike.most >= 0.6 ? 'like' : 'other';
}

function partsOf(key: string): { head: string; province: string | null; unit: string | null } {
  const [head = '', place] = key.split('@');
  const [province = null, unit = null] = place?.split('/') ?? [];
  return { head, province, unit };
}

/** The words of a body but for levels: `tỉnh`, `ban`. */
function ownWords(key: string): string[] {
  return key
    .replace(/[@/?]/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !LEVELS.includes(word));
}
