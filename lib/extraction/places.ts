import type { Supplied } from '../model/index.ts';
import { foldName } from '../vietnamese/forms.ts';
import { COMMITTEES, isCity, type Places, type Unit } from './story-places.ts';

const COMMITTEE_AT_END = /(?:^|\s)((?:tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn))$/u;
const LEVEL_AT_END = /(?:^|\s)(tỉnh|thành phố|huyện|quận|thị xã|phường|xã|thị trấn|đặc khu)$/u;
const UNIT_AT_END = /(?:^|\s)(tỉnh|thành phố|huyện|quận|thị xã|phường|xã|thị trấn|đặc khu) (\p{Lu}[^,;]*)$/u;
const COMMITTEE_OF = /(?:^|\s)([Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) (ủy|uỷ|đoàn) (\p{Lu}[^,;]*)$/u;
/** Bodies of a province that are printed without it. */
const PROVINCIAL =
  /^(sở (?!giao dịch)|ban dân tộc|ban quản lý khu kinh tế|ban thi đua|ban tiếp công dân|đoàn đại biểu quốc hội$)/u;

/**
 * The story's places, and for levels it leaves open what one person's own bodies name:
 * `Phó Bí thư Thành ủy, Chủ tịch UBND thành phố Bến Nghè` holds both posts in Bến Nghè.
 */
export function withOwnUnits(places: Places, bodies: readonly string[]): Places {
  const own = new Map(places);
  for (const [level, name] of unitsOf(bodies))
    if (!places.has(level)) own.set(level, { name, from: 'story' });
  return own;
}

/**
 * The same for the posts of one list, whose province or city wins over the story's: in a paper of another place
 * `Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Cao Bằng` holds both posts in Cao Bằng.
 */
export function withUnitsBeside(places: Places, bodies: readonly string[]): Places {
  const beside = new Map(places);
  // `Thành ủy viên` beside a town of the city is still the city's.
  for (const [level, name] of unitsOf(bodies))
    if (level === 'tỉnh' || (level === 'thành phố' && isCity({ name })))
      beside.set(level, { name, from: 'story' });
  return beside;
}

/** The unit a body names at its end, and the body without it. */
export function unitOf(body: string): { level: string; name: string; bare: string } | null {
  const committee = COMMITTEE_OF.exec(body);
  if (committee) {
    const [, first, second, name = ''] = committee;
    const level = COMMITTEES[foldName(`${first} ${second}`)];
    return level ? { level, name, bare: body.slice(0, -name.length - 1) } : null;
  }
  const [, level, name] = UNIT_AT_END.exec(body) ?? [];
  if (!level || !name) return null;
  const council = body.slice(0, -name.length - 1);
  // `Thành ủy thành phố Cần Thơ` is `Thành ủy` as well.
  const party = council.slice(0, -level.length - 1);
  return { level, name, bare: levelLeftOpen(foldName(party)) === level ? party : council };
}

/** The one unit of each level that bodies name at their end. */
function unitsOf(bodies: readonly string[]): Map<string, string> {
  const units = new Map<string, string>();
  const several = new Set<string>();
  for (const body of bodies) {
    const unit = unitOf(body);
    if (!unit) continue;
    const { level, name } = unit;
    if (foldName(units.get(level) ?? name) !== foldName(name)) several.add(level);
    units.set(level, name);
  }
  for (const level of several) units.delete(level);
  return units;
}

/** The level whose unit a body (folded) belongs to and leaves unnamed; undefined where it ends otherwise. */
export function levelLeftOpen(folded: string): string | undefined {
  const committee = COMMITTEE_AT_END.exec(folded)?.[1];
  return committee ? COMMITTEES[committee] : LEVEL_AT_END.exec(folded)?.[1];
}

/** A body with its place written out where the story makes it clear, and what was filled in. */
export function placed(body: string, places: Places): { body: string; supplied: Supplied | null } {
  const folded = foldName(body);
  const level = levelLeftOpen(folded);
  const unit = level ? places.get(level) : undefined;
  if (unit) return filled(body, unit.name, unit);
  if (level || !PROVINCIAL.test(folded) || namesPlace(folded, places)) return { body, supplied: null };
  const [province, city] = [places.get('tỉnh'), places.get('thành phố')];
  // A province and a city beside it: either may be the one.
  const under = isCity(city) ? city : undefined;
  if (province && !under) return filled(body, `tỉnh ${province.name}`, province);
  if (under && !province) return filled(body, `thành phố ${under.name}`, under);
  return { body, supplied: null };
}

const filled = (body: string, words: string, { from }: Unit) => ({
  body: `${body} ${words}`,
  supplied: { words, from },
});

/** The body alone, as `placed` writes it. */
export const withPlace = (body: string, places: Places) => placed(body, places).body;

function namesPlace(folded: string, places: Places): boolean {
  if (/(?:^|\s)(tỉnh|thành phố|huyện|quận|thị xã)\s/u.test(folded)) return true;
  return [...places.values()].some(({ name }) => folded.endsWith(foldName(name)));
}
