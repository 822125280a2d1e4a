import type { Evidence, Position, Supplied } from '../../../model/index.ts';
import { foldName } from '../../../vietnamese/forms.ts';
import type { Title } from '../../../vietnamese/titles.ts';
import { placed, withOwnUnits, withUnitsBeside } from '../../places.ts';
import type { Places } from '../../story-places.ts';
import { initials, spelledOut } from './acronyms.ts';

/** A title as given in one place of the text. */
export interface Given {
  title: Title;
  evidence: Evidence;
  /** The post stands behind a name and a verb follows with no sign between: it may open the clause. */
  open: boolean;
  /** Told by a verb: `được bầu giữ chức …`. */
  won: boolean;
  /** Printed behind the next one of a list: counts only for someone with no post of their own. */
  lent: boolean;
  /** Bodies of the posts in the same list, of the same time, and of this very post printed elsewhere. */
  beside: readonly string[];
}

/** No person has more; a bound against hostile text. */
const MOST = 40;

/** Posts that say enough without a body to make a person an official. */
const ALONE =
  /^(quyền )?(phó )?(bí thư|bộ trưởng|thứ trưởng|đại sứ|thống đốc|ngoại trưởng|cục trưởng|vụ trưởng|thẩm phán|kiểm sát viên|điều tra viên|chánh án|(thượng |hạ )?nghị s[ĩỹ]|dân biểu|tỉnh trưởng|thị trưởng|đô trưởng)/;

/**
 * The distinct positions of one person, in order of the text, places filled in; repeats and short forms merged.
 * Posts in a business make nobody an official; beside a public one they count.
 */
export function mergePositions(given: readonly Given[], places: Places): Position[] {
  const open = given.filter(({ title }) => !title.business);
  if (open.length < given.length && merged(open, places).length === 0) return [];
  return merged(given, places);
}

function merged(given: readonly Given[], places: Places): Position[] {
  const bodies = [...new Set(given.flatMap(({ title }) => title.body ?? []))].slice(0, MOST);
  const known = withOwnUnits(places, bodies);
  const positions: Position[] = [];
  const seen = new Set<string>();
  const poor = given.every(({ lent, title }) => lent || title.dead || title.business);
  for (const { title, evidence, lent, won, beside } of given) {
    if (lent && !poor) continue;
    if (title.dead || positions.length === MOST) continue;
    const key = `${title.title}|${title.body}|${title.past}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const near = beside.length > 0 ? withUnitsBeside(known, beside) : known;
    const where = title.body === null ? null : placed(spelledOut(title.body, bodies), near);
    const borrowed: Supplied | null = title.borrowed ? { words: title.borrowed, from: 'story' } : null;
    const supplied = where?.supplied ?? borrowed;
    const position = {
      title: title.title,
      body: where?.body ?? null,
      former: title.past,
      evidence: supplied ? { ...evidence, supplied } : evidence,
    };
    const twin = positions.findIndex((other) => isSame(other, position, won));
    if (twin < 0) positions.push(position);
    else positions[twin] = fuller(positions[twin] as Position, position);
  }
  const told = positions.filter((one) => one.body !== null);
  return positions.filter(
    (one) =>
      one.body !== null || isState(one.title) || (ALONE.test(foldName(one.title)) && told.length === 0),
  );
}

const STATE =
  /^(quyền )?(phó )?(chủ tịch nước|tổng bí thư|thủ tướng|tổng thống|quốc vương|đại biểu quốc hội|thượng nghị s[ĩỹ]|hạ nghị s[ĩỹ]|nghị s[ĩỹ]|dân biểu)/;
const isState = (title: string) => STATE.test(foldName(title));

const words = (text: string | null) => (text === null ? [] : foldName(text).split(/[^\p{L}\p{M}\p{N}]+/u));

function within(short: string[], long: string[]): boolean {
  const pool = new Set(long);
  return short.every((word) => pool.has(word));
}

/** The same post, one of them perhaps told in short: `Bí thư`, `Phó Bí thư Thành ủy`. */
function isSame(one: Position, other: Position, won: boolean): boolean {
  const [a, b] = [foldName(one.title), foldName(other.title)];
  // `Phó Bí thư Thường trực khóa I đắc cử Phó Bí thư khóa II`: two posts.
  if (won && a.length > b.length && other.body !== null) return false;
  if (a !== b && !a.startsWith(`${b} `) && !b.startsWith(`${a} `)) return false;
  if (a !== b && isState(one.title) !== isState(other.title)) return false;
  if (one.body === null || other.body === null) return true;
  const [x, y] = [words(one.body), words(other.body)];
  if (isPart(one.body, other.body) || isPart(other.body, one.body)) return false;
  if (within(x, y) || within(y, x)) return true;
  return hasAcronym(one.body, other.body) && initials(one.body) === initials(other.body);
}

/** `Đoàn giám sát của Đoàn đại biểu Quốc hội` is not the body it belongs to. */
function isPart(part: string, whole: string): boolean {
  const owner = / của (.+)$/u.exec(part)?.[1];
  return owner !== undefined && within(words(owner), words(whole)) && !foldName(whole).includes(' của ');
}

const hasAcronym = (one: string, other: string) => /\p{Lu}{2}/u.test(one) !== /\p{Lu}{2}/u.test(other);

function fuller(one: Position, other: Position): Position {
  const title = other.title.length > one.title.length ? other.title : one.title;
  const longer = (other.body?.length ?? 0) > (one.body?.length ?? 0);
  // Of two that say the same the one whose own words say it all.
  const whole = one.body === other.body && one.evidence.supplied && !other.evidence.supplied;
  const kept = longer || whole ? other : one;
  return { ...kept, title, former: one.former && other.former };
}
