import type { Article, Supplied } from '../model/index.ts';
import { bodyHeadAt } from '../vietnamese/bodies.ts';
import { foldName } from '../vietnamese/forms.ts';
import { isNamesake, isSurname } from '../vietnamese/names.ts';
import { PhraseSet, startsPhrase } from '../vietnamese/phrases.ts';
import { levelAt, levelOfProvince, placeAt, provinceAt, provinceOn } from '../vietnamese/places.ts';
import { postAt } from '../vietnamese/posts.ts';
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
  const named = namedUnits(passages, article.outlet.province === null);
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
  } else keepOnlyOnes(places, named, day);
  // Towns below a province are no `thành phố` any more.
  if (sinceReform(day) && !isCity(places.get('thành phố'))) places.delete('thành phố');
  return places;
}

/** The names of units by level, folded and as printed. */
type Named = Map<string, Map<string, string>>;

/** What stands for the level of a province or city that is named without one: `họp tại Cao Bằng`. */
const NO_LEVEL = '';

/** @param alone whether the story is all there is to tell its province: read it more closely */
function namedUnits(passages: readonly Passage[], alone: boolean): Named {
  const named: Named = new Map();
  const note = (level: string, unit: string) => {
    const units = named.get(level) ?? new Map<string, string>();
    named.set(level, units.set(foldName(unit), unit));
  };
  for (const { tokens } of passages)
    for (let at = 0; at < tokens.length; at++) {
      if (!startsPhrase(tokens, at)) continue;
      const level = committees.at(tokens, at) ?? levelAt(tokens, at);
      const unlisted = alone && level?.value === 'tỉnh' ? unlistedEnd(tokens, level.end) : null;
      const end = level ? (unitEnd(tokens, level.end, level.value) ?? unlisted) : null;
      const bare = alone && !level ? loneProvinceEnd(tokens, at) : null;
      if (level && end) note(level.value, writtenOut(tokens, level.end, end));
      else if (bare !== null) note(NO_LEVEL, writtenOut(tokens, at, bare));
      at = (level && end ? end : (bare ?? at + 1)) - 1;
    }
  return named;
}

/** The index behind a name no list has, behind `tỉnh` or `Tỉnh ủy`; null where it may be a person or a body. */
function unlistedEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.capital !== 'initial' || bodyHeadAt(tokens, at) || postAt(tokens, at)) return null;
  const end = placeBehindLevel(tokens, at, 'tỉnh');
  return end === at + 2 || end === at + 3 ? end : null;
}

/** The index behind a province or city that stands alone: no part of a longer name, no street's namesake. */
function loneProvinceEnd(tokens: readonly Token[], at: number): number | null {
  const end = provinceAt(tokens, at);
  if (end === null || isNamesake(tokens, at)) return null;
  const [first, next] = [tokens[at - 1], tokens[end]];
  // `Tại Cao Bằng` opens a sentence, `Trần Thái Bình` is a person.
  const inside = tokens[at - 2]?.kind === 'word' || isSurname(first);
  const joined = first?.kind === 'word' && first.capital !== 'none' && inside;
  return joined || (next?.kind === 'word' && next.capital !== 'none') ? null : end;
}

/**
 * A story of an outlet with no province of its own: `tỉnh` and `thành phố` are the one province and the one city
 * of the day that it names, with the level or without; of two it is open which. Towns are as they were read.
 */
function keepOnlyOnes(places: Map<string, Unit>, named: Named, day: string | null): void {
  const [provinces, cities] = [new Set<string>(), new Set<string>()];
  for (const level of ['tỉnh', NO_LEVEL])
    for (const unit of named.get(level)?.values() ?? []) {
      const name = provinceOn(unit, day);
      (levelOfProvince(name, day) === 'tỉnh' ? provinces : cities).add(name);
    }
  const called = [...(named.get('thành phố')?.values() ?? [])];
  for (const name of called) if (isCity({ name })) cities.add(name);
  keepOnly(places, 'tỉnh', provinces);
  if (called.every((name) => isCity({ name }))) keepOnly(places, 'thành phố', cities);
}

function keepOnly(places: Map<string, Unit>, level: string, names: ReadonlySet<string>): void {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) places.delete(level);
  else places.set(level, { name, from: 'story' });
}

/** Whether a unit is a city under the centre. */
export const isCity = (unit: Pick<Unit, 'name'> | undefined) =>
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
