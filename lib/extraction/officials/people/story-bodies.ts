import { foldName } from '../../../vietnamese/forms.ts';
import { isSyllable } from '../../../vietnamese/syllables.ts';
import type { Person, ScannedBlock } from './index.ts';
import { onlyBody } from './only-body.ts';
import type { Given } from './positions.ts';

/** Posts of one body that are told one after the other; the second word names them all. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(quyền )?(bộ trưởng|thứ trưởng)/, 'bộ trưởng'],
  [/^(quyền )?(phó )?chủ tịch(?! nước| hội đồng)/, 'chủ tịch'],
  [/^(quyền )?(phó )?bí thư/, 'bí thư'],
  [/^(quyền )?(phó )?giám đốc/, 'giám đốc'],
  [/^(phó )?hiệu trưởng/, 'hiệu trưởng'],
  [/^(thượng )?nghị s[ĩỹ]/, 'nghị sĩ'],
  [/^(phó )?(vụ|cục|viện|tổng cục|chi cục) trưởng/, 'trưởng'],
];
/** Families that are told with their body once, and later without. */
const MINISTERS = new Set(['bộ trưởng', 'nghị sĩ']);
/** Characters between two posts of one paragraph or so. */
const NEAR = 400;
/** A body told by its first word alone: `Phó Giám đốc Sở`. */
const BARE = /^(Sở|Bộ|Hội|Viện|Trường|Cục|Vụ|Đài|Bệnh viện|Học viện|Liên đoàn|Hiệp hội|Quỹ|Trung tâm)$/iu;

/**
 * Gives a post told without its body the one that the story names with its like: `A giữ chức Chủ tịch UBND tỉnh;
 * B giữ chức Phó Chủ tịch`, `Đoàn công tác Bộ Nội vụ do Thứ trưởng A dẫn đầu`. Who has such a post with its body
 * elsewhere in the story is left alone: theirs is a short form, unless it was won (`Phó Vụ trưởng … làm Vụ trưởng`).
 */
export function giveStoryBodies(people: readonly Person[], blocks: readonly ScannedBlock[]): void {
  const told = people
    .flatMap(({ name, given }) => given.map((one) => ({ ...one, name, family: familyOf(one.title.title) })))
    .filter(({ title }) => title.body !== null && !BARE.test(title.body))
    .sort((a, b) => a.evidence.start - b.evidence.start);
  const only = new Map<string, string | null>();
  const onlyOf = (head: string) => {
    if (!only.has(head)) only.set(head, onlyBody(blocks, head));
    return only.get(head) ?? null;
  };
  const bares = onlyBares(blocks);
  const bareOf = (family: string) => bares.get(family) ?? null;
  for (const person of people) {
    const own = new Map<string, Given>();
    for (const given of person.given) {
      const family = given.title.body === null ? null : familyOf(given.title.title);
      if (family !== null && !own.has(family)) own.set(family, given);
    }
    person.given = person.given.map((given) => {
      if (given.title.body !== null && BARE.test(given.title.body)) {
        const head = given.title.body;
        const source = near(told, given, -1, ({ title }) =>
          foldName(title.body ?? '').startsWith(`${foldName(head)} `),
        );
        return withBody(given, source?.title.body ?? onlyOf(head) ?? head, source);
      }
      const family = familyOf(given.title.title);
      if (family === null || given.title.body !== null || given.title.post.kind !== 'of') return given;
      const mine = own.get(family);
      if (mine) return given.won ? withBody(given, mine.title.body, mine) : given;
      const foreign = isForeign(person.name);
      const source = near(
        told,
        given,
        -1,
        (other) => other.family === family && !other.title.past && foreign === isForeign(other.name),
      );
      const like =
        source ?? (given.won ? near(told, given, 1, (other) => other.family === family) : undefined);
      if (like) return withBody(given, like.title.body, like);
      const bare = MINISTERS.has(family) ? bareOf(family) : null;
      if (bare !== null) return withBody(given, bare, undefined);
      return family === 'bộ trưởng' && !foreign ? withBody(given, onlyOf('Bộ'), undefined) : given;
    });
  }
}

/** The one body with which each family of posts stands without a name: `Đoàn Thượng nghị sĩ Hoa Kỳ`; null for two. */
function onlyBares(blocks: readonly ScannedBlock[]): Map<string, string | null> {
  const bares = new Map<string, string | null>();
  for (const { title, body } of blocks.flatMap(({ scan }) => scan.bare.flatMap(({ titles }) => titles))) {
    const family = body === null ? null : familyOf(title);
    if (family === null) continue;
    const known = bares.get(family);
    bares.set(family, known === undefined || known === body ? body : null);
  }
  return bares;
}

const withBody = (given: Given, body: string | null, source: Given | undefined): Given => ({
  ...given,
  title: { ...given.title, body, business: source?.title.business ?? given.title.business },
});

function familyOf(title: string): string | null {
  const folded = foldName(title);
  return FAMILIES.find(([post]) => post.test(folded))?.[1] ?? null;
}

/** A post with its body, its holder's name and its family. */
type Told = Given & { name: string; family: string | null };

/** The index of the first post that stands at or behind an offset. */
function firstFrom(told: readonly Told[], start: number): number {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle] as Told).evidence.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nearest post that fits, before (`step` -1) or behind (1) a given one. */
function near(
  told: readonly Told[],
  given: Given,
  step: 1 | -1,
  fits: (other: Told) => boolean,
): Told | undefined {
  const start = given.evidence.start;
  const from = step > 0 ? firstFrom(told, start + 1) : firstFrom(told, start) - 1;
  for (let at = from; at >= 0 && at < told.length; at += step) {
    const other = told[at] as Told;
    if (Math.abs(start - other.evidence.start) > NEAR) return undefined;
    if (fits(other)) return other;
  }
  return undefined;
}

const isForeign = (name: string) => !name.split(/[\s.]+/).every((word) => isSyllable(word));
