import { foldName } from './forms.ts';
import { LEVELS } from './lexicon/bodies.ts';
import { COUNTRIES, REGIONS_ABROAD, STATE_FORMS } from './lexicon/countries.ts';
import { DISTRICTS } from './lexicon/districts.ts';
import { CITIES, MERGED_PROVINCES, PROVINCES } from './lexicon/provinces.ts';
import { PhraseSet } from './phrases.ts';
import { sinceReform } from './reform.ts';
import type { Token } from './tokens.ts';

const places = PhraseSet.of([...CITIES, ...PROVINCES, ...DISTRICTS, ...COUNTRIES, ...REGIONS_ABROAD]);
const provinces = PhraseSet.of([...CITIES, ...PROVINCES]);
const countries = PhraseSet.of(COUNTRIES);
const stateForms = PhraseSet.of(STATE_FORMS);
const levels = new PhraseSet(LEVELS.map((level) => [level, writtenLevel(level)] as const));
const cities = new Set(CITIES.map(foldName));
const mergedInto = new Map(Object.entries(MERGED_PROVINCES).map(([old, into]) => [foldName(old), into]));
/** The city of Huế came out of its province whole, half a year before the reform. */
const HUE = { province: 'Thừa Thiên Huế', city: 'Huế', since: '2025-01-01' };
const CITY_PREFIX = /^(thành phố|tp\.?|tỉnh)\s+/;
/** Cities under the centre that were provinces before a day. */
const CITY_SINCE: Record<string, string> = { huế: HUE.since, 'đồng nai': '2026-04-30' };

function writtenLevel(level: string): string {
  if (level.startsWith('tp')) return 'thành phố';
  return level.startsWith('tx') ? 'thị xã' : level;
}

/** The index behind a place name of the lexicon that starts at `at` with a capital; else null. */
export function placeAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.capital === 'none') return null;
  return places.at(tokens, at)?.end ?? stateAt(tokens, at);
}

/** A country by its whole name: `Cộng hòa Dân chủ Liên bang Ethiopia`. */
function stateAt(tokens: readonly Token[], at: number): number | null {
  const form = stateForms.at(tokens, at);
  if (!form) return null;
  const further = stateForms.at(tokens, form.end)?.end ?? form.end;
  return countries.at(tokens, further)?.end ?? null;
}

/** The index behind a country that starts at `at` with a capital; else null. */
export function countryAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.capital === 'none') return null;
  return countries.at(tokens, at)?.end ?? stateAt(tokens, at);
}

/** The index behind a province or city under the centre; else null. */
export function provinceAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.capital === 'none') return null;
  return provinces.at(tokens, at)?.end ?? null;
}

/** An administrative level (`huyện`, `TP.`) at `at`, written out; else null. */
export function levelAt(tokens: readonly Token[], at: number): { value: string; end: number } | null {
  return levels.at(tokens, at);
}

/** The province's own name without its level: `Thành phố Hồ Chí Minh` → `Hồ Chí Minh`. */
export function ownName(province: string): string {
  const folded = foldName(province);
  const prefix = CITY_PREFIX.exec(folded)?.[0] ?? '';
  return province.normalize('NFC').trim().slice(prefix.length);
}

/**
 * The first-level unit that a province is or became part of by a day: `Bình Định` is `Gia Lai` since July 2025.
 * @returns the name without its level; as given where the day is unknown
 */
export function provinceOn(province: string, day: string | null): string {
  const name = ownName(province);
  if (day === null) return name;
  const folded = foldName(name);
  if (folded === foldName(HUE.city) && day < HUE.since) return HUE.province;
  if (folded === foldName(HUE.province) && day >= HUE.since) return HUE.city;
  return (sinceReform(day) && mergedInto.get(folded)) || name;
}

/**
 * Whether a first-level unit is a `thành phố` or a `tỉnh` on a day (`YYYY-MM-DD`; null: today's law).
 */
export function levelOfProvince(province: string, day: string | null): 'thành phố' | 'tỉnh' {
  const name = foldName(ownName(province));
  if (!cities.has(name)) return 'tỉnh';
  const since = CITY_SINCE[name];
  return since && day && day < since ? 'tỉnh' : 'thành phố';
}
