import { foldName } from './forms.ts';
import { COUNTRIES, LEVELS } from './lexicon/bodies.ts';
import { DISTRICTS } from './lexicon/districts.ts';
import { CITIES, PROVINCES } from './lexicon/provinces.ts';
import { PhraseSet } from './phrases.ts';
import type { Token } from './tokens.ts';

const places = PhraseSet.of([...CITIES, ...PROVINCES, ...DISTRICTS, ...COUNTRIES]);
const provinces = PhraseSet.of([...CITIES, ...PROVINCES]);
const countries = PhraseSet.of(COUNTRIES);
const levels = new PhraseSet(LEVELS.map((level) => [level, writtenLevel(level)] as const));
const cities = new Set(CITIES.map(foldName));
const CITY_PREFIX = /^(thành phố|tp\.?|tỉnh)\s+/;
/** Cities under the centre that were provinces before a day. */
const CITY_SINCE: Record<string, string> = { huế: '2025-01-01', 'đồng nai': '2026-04-30' };

function writtenLevel(level: string): string {
  if (level.startsWith('tp')) return 'thành phố';
  return level.startsWith('tx') ? 'thị xã' : level;
}

/** The index behind a place name of the lexicon that starts at `at` with a capital; else null. */
export function placeAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.capital === 'none') return null;
  return places.at(tokens, at)?.end ?? null;
}

/** The index behind a country that starts at `at` with a capital; else null. */
export function countryAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.capital === 'none') return null;
  return countries.at(tokens, at)?.end ?? null;
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
 * Whether a first-level unit is a `thành phố` or a `tỉnh` on a day (`YYYY-MM-DD`; null: today's law).
 */
export function levelOfProvince(province: string, day: string | null): 'thành phố' | 'tỉnh' {
  const name = foldName(ownName(province));
  if (!cities.has(name)) return 'tỉnh';
  const since = CITY_SINCE[name];
  return since && day && day < since ? 'tỉnh' : 'thành phố';
}
