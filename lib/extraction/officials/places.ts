import type { Article } from '../../model/index.ts';
import { foldName } from '../../vietnamese/forms.ts';
import { PhraseSet } from '../../vietnamese/phrases.ts';
import { levelAt, levelOfProvince, placeAt, provinceAt, provinceOn } from '../../vietnamese/places.ts';
import { sinceReform } from '../../vietnamese/reform.ts';
import type { Token } from '../../vietnamese/tokens.ts';
import { communeAt, isCommune, placeBehindLevel } from '../../vietnamese/units.ts';
import { writtenOut } from '../../vietnamese/written-out.ts';
import type { Passage } from '../passage.ts';

/** Which unit a story means by `tỉnh`, `thành phố`, `huyện` … without a name. */
export type Places = ReadonlyMap<string, string>;

/** Words that name the level of a party or youth committee. */
const COMMITTEES: Record<string, string> = {
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
const COMMITTEE_AT_END = /(?:^|\s)((?:tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn))$/u;
const LEVEL_AT_END = /(?:^|\s)(tỉnh|thành phố|huyện|quận|thị xã|phường|xã|thị trấn|đặc khu)$/u;
/** Bodies of a province that are printed without it. */
const PROVINCIAL =
  /^(sở (?!giao dịch)|ban dân tộc|ban quản lý khu kinh tế|ban thi đua|ban tiếp công dân|đoàn đại biểu quốc hội$)/u;

/** Reads from the outlet and the story's own words which units are meant. A level with two names stays open. */
export function readPlaces(article: Article, passages: readonly Passage[]): Places {
  const named = new Map<string, Map<string, string>>();
  for (const { tokens } of passages)
    for (let at = 0; at + 1 < tokens.length; at++) {
      const level = levelNamedAt(tokens, at);
      const end = level && unitEnd(tokens, level.end, level.value);
      if (!level || !end) continue;
      const unit = writtenOut(tokens, level.end, end);
      const units = named.get(level.value) ?? new Map<string, string>();
      named.set(level.value, units.set(foldName(unit), unit));
    }
  const places = new Map<string, string>();
  for (const [level, units] of named) {
    if (units.size === 1) places.set(level, [...units.values()][0] as string);
  }
  const day = article.publishedAt?.slice(0, 10) ?? null;
  if (article.outlet.province) {
    const province = provinceOn(article.outlet.province, day);
    const level = levelOfProvince(province, day);
    places.set(level, province);
    if (level === 'thành phố') places.delete('tỉnh');
    // In a province's paper `Thành ủy` is that of a town of the province, never of a city beside it.
    else if (isCity(places.get('thành phố'))) places.delete('thành phố');
  }
  // Towns below a province are no `thành phố` any more.
  if (sinceReform(day) && !isCity(places.get('thành phố'))) places.delete('thành phố');
  return places;
}

const isCity = (unit: string | undefined) =>
  unit !== undefined && levelOfProvince(unit, null) === 'thành phố';

function levelNamedAt(tokens: readonly Token[], at: number): { value: string; end: number } | null {
  return committees.at(tokens, at) ?? levelAt(tokens, at);
}

/** The index behind the unit named at `at`; only first-level units count for `tỉnh`. */
function unitEnd(tokens: readonly Token[], at: number, level: string): number | null {
  if (level === 'tỉnh') return provinceAt(tokens, at);
  const end = placeAt(tokens, at);
  if (!isCommune(level)) return end;
  const commune = communeAt(tokens, at) ?? end;
  if (commune !== null) return commune;
  // Of a name that could be a person's it is open which it is.
  const unknown = placeBehindLevel(tokens, at, level);
  return unknown > at && unknown <= at + 3 ? unknown : null;
}

const UNIT_AT_END = /(?:^|\s)(tỉnh|thành phố|huyện|quận|thị xã|phường|xã|thị trấn|đặc khu) (\p{Lu}[^,;]*)$/u;

/**
 * The story's places, and for levels it leaves open what one person's own bodies name:
 * `Phó Bí thư Thành ủy, Chủ tịch UBND thành phố Bến Nghè` holds both posts in Bến Nghè.
 */
export function withOwnUnits(places: Places, bodies: readonly string[]): Places {
  const own = new Map(places);
  for (const body of bodies) {
    const [, level, unit] = UNIT_AT_END.exec(body) ?? [];
    if (level && unit && !places.has(level)) own.set(level, unit);
  }
  return own;
}

/** The body with its place written out where the story makes it clear. */
export function withPlace(body: string, places: Places): string {
  const folded = foldName(body);
  const committee = COMMITTEE_AT_END.exec(folded)?.[1];
  const level = committee ? COMMITTEES[committee] : LEVEL_AT_END.exec(folded)?.[1];
  const unit = level ? places.get(level) : undefined;
  if (unit) return `${body} ${unit}`;
  if (level || !PROVINCIAL.test(folded) || namesPlace(folded, places)) return body;
  for (const first of ['tỉnh', 'thành phố']) {
    const province = places.get(first);
    if (province) return `${body} ${first} ${province}`;
  }
  return body;
}

function namesPlace(folded: string, places: Places): boolean {
  if (/(?:^|\s)(tỉnh|thành phố|huyện|quận|thị xã)\s/u.test(folded)) return true;
  return [...places.values()].some((unit) => folded.endsWith(foldName(unit)));
}
