import { COUNTRIES } from '../vietnamese/lexicon/countries.ts';
import { DISTRICTS } from '../vietnamese/lexicon/districts.ts';
import { CITIES, PROVINCES } from '../vietnamese/lexicon/provinces.ts';
import { ownName } from '../vietnamese/places.ts';
import { wordsOf } from './body-print.ts';
import { countryWords } from './country-words.ts';

/** Where a body stands, as far as its words tell. */
export interface Spot {
  /** The words in front of the place. */
  rest: string;
  /** Words of the province; '' where the print leaves it open (`tỉnh`), null where it names no level at all. */
  province: string | null;
  /** Words of the district or commune, with the level: `xã núi lam`. */
  unit: string | null;
}

const LEVEL =
  '(?:(?<!tấn |tác |thị )xã(?! hội)|phường|thị trấn|đặc khu|huyện(?! ủy| đoàn)|quận(?! ủy| đoàn)|thị xã|thành phố|tỉnh(?! ủy| đoàn| đội| hội))';
/** Levels with their names, at the end: `xã An Lam huyện Núi Hồng tỉnh Sông Lam`, `tỉnh`. */
const UNITS = new RegExp(
  `(?:^| )(${LEVEL}(?: (?!${LEVEL}(?: |$))\\S+){0,6}(?: ${LEVEL}(?: (?!${LEVEL}(?: |$))\\S+){0,6})*)$`,
  'u',
);
const EACH = new RegExp(`(?:^| )(${LEVEL})((?: (?!${LEVEL}(?: |$))\\S+)*)`, 'gu');
/** Committees that carry the level in their own word: `Huyện ủy Vân Lam`, `Thành ủy`. */
const OWN_LEVEL = /^((?:.* )?(tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn|hội))(?: (?!viên|khối)(.+))?$/u;
const LEVEL_OF: Record<string, string> = { huyện: 'huyện', quận: 'quận', thị: 'thị xã', thành: 'thành phố' };
/** Heads whose bare last word may be the name of a person or a thing: `Bảo tàng Hồ Chí Minh`. */
const NAMED_AFTER =
  /(?:học viện|bảo tàng|đoàn tncs|lăng chủ tịch|đội thiếu niên tiền phong|tư tưởng|khu di tích|huân chương|trường)(?: .*)?$/;

const provinces = new Set([...CITIES, ...PROVINCES].map(wordsOf));
const cities = new Set(CITIES.map(wordsOf));
const districts = new Set(DISTRICTS.map(wordsOf));
const countries = new Map(COUNTRIES.map((country) => [wordsOf(country), countryWords(country)]));
const LONGEST = 5;

/** Words of a home that is a place; '' where it is a host or nothing. */
export function homeWords(home: string): string {
  return home === '' || (home.includes('.') && !/^tp\./i.test(home)) ? '' : wordsOf(ownName(home));
}

export const isProvince = (words: string) => provinces.has(words);
export const isCity = (words: string) => cities.has(words);

/** The place at the end of a body's words. */
export function spotOf(words: string, home: string): Spot {
  return leveled(words, home) ?? committee(words, home) ?? bareProvince(words, home) ?? open(words);
}

const open = (rest: string): Spot => ({ rest, province: null, unit: null });

function leveled(words: string, home: string): Spot | null {
  const found = UNITS.exec(words);
  if (!found) return null;
  const spot: Spot = { rest: words.slice(0, found.index).trim(), province: '', unit: null };
  for (const [, level = '', printed = ''] of (found[1] as string).matchAll(EACH)) {
    const name = printed.trim();
    if (level === 'tỉnh' || (level === 'thành phố' && isFirstLevel(name, home))) {
      spot.province = name;
      continue;
    }
    const [own, province] = cutProvince(name, home);
    if (province) spot.province = province;
    // The smallest one tells: `xã A, huyện B`.
    spot.unit ??= `${level} ${own}`.trim();
  }
  // `Huyện ủy Vân Lam, tỉnh Sông Lam`
  const nested = spot.unit === null && spot.rest !== '' ? committee(spot.rest, spot.province || home) : null;
  return nested?.unit ? { ...nested, province: spot.province } : spot;
}

/** Whether a `thành phố` of a name (or of none) is one under the centre. */
function isFirstLevel(name: string, home: string): boolean {
  if (name === '') return home === '' || cities.has(home) || !provinces.has(home);
  if (name === home || cities.has(name)) return true;
  return home === '' && !districts.has(name) && !provinces.has(name);
}

/** `vân lam sông lam` in a story of Sông Lam: the district and its province. */
function cutProvince(name: string, home: string): [string, string | null] {
  const words = name.split(' ');
  for (let at = Math.max(1, words.length - LONGEST); at < words.length; at++) {
    const tail = words.slice(at).join(' ');
    if (provinces.has(tail) || tail === home) return [words.slice(0, at).join(' '), tail];
  }
  return [name, null];
}

function committee(words: string, home: string): Spot | null {
  const found = OWN_LEVEL.exec(words);
  if (!found) return null;
  const [, rest = '', level = '', named = ''] = found;
  if (level === 'tỉnh' || (level === 'thành' && isFirstLevel(named, home)))
    return { rest, province: named, unit: null };
  const [own, province] = cutProvince(named, home);
  return { rest, province: province ?? '', unit: `${LEVEL_OF[level]} ${own}`.trim() };
}

/** `Sở Tài chính Cần Thơ`, `Báo Cần Thơ`: a known province, or the story's own. */
function bareProvince(words: string, home: string): Spot | null {
  const [rest, province] = cutProvince(words, home);
  if (province === null) return null;
  // `khu vực Thái Bình Dương`
  if (province === 'bình dương' && rest.endsWith(' thái')) return null;
  if (province === 'hồ chí minh' && NAMED_AFTER.test(rest)) return null;
  return { rest, province, unit: null };
}

/** `Bộ Y tế Lào`, `Nga`: the country at the end of a body's words; null for none and for Việt Nam. */
export function countryOf(words: string): { rest: string; country: string } | null {
  const all = words.split(' ');
  for (let at = Math.max(0, all.length - LONGEST); at < all.length; at++) {
    const country = countries.get(all.slice(at).join(' '));
    if (country === undefined) continue;
    if (country === 'việt nam') return null;
    const rest = all
      .slice(0, at)
      .join(' ')
      .replace(
        /(?: |^)(?:(?:nước|tại|cộng hòa|vương quốc|liên bang|chdcnd|chnd|dân chủ nhân dân|nhân dân)(?: |$))+$/u,
        '',
      );
    return { rest, country };
  }
  return null;
}
