import type { Article, Supplied } from '../model/index.ts';
import { foldName } from '../vietnamese/forms.ts';
import { PhraseSet } from '../vietnamese/phrases.ts';
import { levelAt, levelOfProvince, placeAt, provinceAt, provinceOn } from '../vietnamese/places.ts';
import { sinceReform } from '../vietnamese/reform.ts';
import type { Token } from '../vietnamese/tokens.ts';
import { communeAt, isCommune, placeBehindLevel } from '../vietnamese/units.ts';
import { writtenOut } from '../vietnamese/written-out.ts';
import type { Passage } from './passage.ts';

/** A unit meant, and where its name was taken from. */
export interface Unit {
  name: string;
  from: Supplied['from'];
}

/** Which unit a story means by `tỉnh`, `thành phố`, `huyện` … without a name. */
export type Places = ReadonlyMap<string, Unit>;

/** Words that name the level of a party or youth committee. */
export const COMMITTEES: Readonly<Record<string, string>> = {
  'tỉnh ủy': 'tỉnh',
  'tỉnh đoàn': 'tỉnh',
  'thành ủy': 'thành phố',
  'thành đoàn': 'thành phố',
  'huyện ủy': 'huyện',
  'huyện đoàn': 'huyện',
  'quận ủy': 'quận',
  'quận đoàn': 'quận',
  'thị ủy': 'thị xã',
}; // prettier-ignore
const committees = new PhraseSet(Object.entries(COMMITTEES));

/** Reads from the outlet and the story's own words which units are meant. A level with two names stays open. */
export function readPlaces(article: Article, passages: readonly Passage[]): Places {
  const day = article.publishedAt?.slice(0, 10) ?? null;
  const named = namedUnits(passages);
  const places = new Map<string, Unit>();
  for (const [level, units] of named) {
    const [name, ...more] = units.values();
    if (name !== undefined && more.length === 0) places.set(level, { name, from: 'story' });
  }
  if (article.outlet.province) {
    const name = provinceOn(article.outlet.province, day);
    const level = levelOfProvince(name, day);
    places.set(level, { name, from: named.get(level)?.has(foldName(name)) ? 'story' : 'outlet' });
    if (level === 'thành phố') places.delete('tỉnh');
    // In a province's paper `Thành ủy` is that of a town of the province, never of a city beside it.
    else if (isCity(places.get('thành phố'))) places.delete('thành phố');
  }
  // Towns below a province are no `thành phố` any more.
  if (sinceReform(day) && !isCity(places.get('thành phố'))) places.delete('thành phố');
  return places;
}

/** The names of units by level, folded and as printed. */
function namedUnits(passages: readonly Passage[]): Map<string, Map<string, string>> {
  const named = new Map<string, Map<string, string>>();
  for (const { tokens } of passages)
    for (let at = 0; at + 1 < tokens.length; at++) {
      const level = committees.at(tokens, at) ?? levelAt(tokens, at);
      const end = level && unitEnd(tokens, level.end, level.value);
      if (!level || !end) continue;
      const unit = writtenOut(tokens, level.end, end);
      const units = named.get(level.value) ?? new Map<string, string>();
      named.set(level.value, units.set(foldName(unit), unit));
    }
  return named;
}

/** Whether a unit is a city under the centre. */
export const isCity = (unit: Unit | undefined) =>
  unit !== undefined && levelOfProvince(unit.name, null) === 'thành phố';

/** The index behind the unit of a level named at `at`; only first-level units count for `tỉnh`. */
export function unitEnd(tokens: readonly Token[], at: number, level: string): number | null {
  if (level === 'tỉnh') return provinceAt(tokens, at);
  const end = placeAt(tokens, at);
  if (!isCommune(level)) return end;
  const commune = communeAt(tokens, at) ?? end;
  if (commune !== null) return commune;
  // Of a name that could be a person's it is open which it is.
  const unknown = placeBehindLevel(tokens, at, level);
  return unknown > at && unknown <= at + 3 ? unknown : null;
}
