import { plain } from '../../vietnamese/forms.ts';
import type { EventProfile } from '../profile.ts';
import { comparable } from './words.ts';

/** `huyện Thạch Khê`, `TP. Lam Thành`, `xã Yên Thượng`. */
const UNIT =
  /(?<!\p{L})(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s*((?:\p{Lu}\p{L}*[ ]?){1,3})/giu;
const CAPITAL = /^\p{Lu}/u;

/** The places that a name prints with their level. */
export function unitsIn(name: string): Set<string> {
  const found = new Set<string>();
  for (const [, level = '', printed = ''] of plain(name).matchAll(UNIT)) {
    const words = printed.trim().split(' ');
    const end = words.findIndex((word) => !CAPITAL.test(word));
    const own = words.slice(0, end < 0 ? words.length : end);
    if (own.length > 0) found.add(comparable(`${level} ${own.join(' ')}`));
  }
  return found;
}

/** Whether the names of two events print one place, or each another of one level. */
export function unitsAlike(a: EventProfile, b: EventProfile): 'same' | 'other' | 'open' {
  const [one, two] = [a, b].map(({ names }) => [...new Set(names.flatMap(({ name }) => [...unitsIn(name)]))]);
  if (one?.some((unit) => two?.some((other) => startsAlike(unit, other)))) return 'same';
  const levels = (units: string[]) => new Set(units.map((unit) => unit.split(' ')[0]));
  const shared = [...levels(one ?? [])].some((level) => levels(two ?? []).has(level));
  return shared ? 'other' : 'open';
}

/** A name behind a place may have been read with it: `huyện Thạch Khê Trần`. */
const startsAlike = (one: string, two: string) =>
  `${one} `.startsWith(`${two} `) || `${two} `.startsWith(`${one} `);
