import { bodyEnd, bodyHeadAt } from '../../vietnamese/bodies.ts';
import { foldName } from '../../vietnamese/forms.ts';
import { countryAt } from '../../vietnamese/places.ts';
import type { Token } from '../../vietnamese/tokens.ts';
import { writtenOut } from '../../vietnamese/written-out.ts';
import type { Person, ScannedBlock } from './people.ts';
import type { Given } from './positions.ts';

/** Posts of one body that are told one after the other; the first word group names them all. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(quyền )?(bộ trưởng|thứ trưởng)/, 'bộ trưởng'],
  [/^(quyền )?(phó )?chủ tịch(?! nước| hội đồng)/, 'chủ tịch'],
  [/^(quyền )?(phó )?bí thư/, 'bí thư'],
  [/^(quyền )?(phó )?giám đốc/, 'giám đốc'],
  [/^(phó )?hiệu trưởng/, 'hiệu trưởng'],
];
/** Characters between two posts of one sentence or so. */
const NEAR = 400;

/**
 * Gives a post told without its body the one that the story names with its like: `A giữ chức Chủ tịch UBND tỉnh;
 * B giữ chức Phó Chủ tịch`, `Đoàn công tác Bộ Nội vụ do Thứ trưởng A dẫn đầu`. Who has such a post with its body
 * elsewhere in the story is left alone: theirs is a short form.
 */
export function giveStoryBodies(people: readonly Person[], blocks: readonly ScannedBlock[]): void {
  const needy = people.filter((person) => person.given.some((given) => lacks(person, given)));
  if (needy.length === 0) return;
  const told = people
    .flatMap(({ given }) => given)
    .filter(({ title }) => title.body !== null && familyOf(title.title) !== null)
    .sort((a, b) => a.evidence.start - b.evidence.start);
  const ministry = onlyMinistry(blocks);
  for (const person of needy) {
    person.given = person.given.map((given) => {
      if (!lacks(person, given)) return given;
      const source = sourceOf(given, told);
      if (source) {
        return {
          ...given,
          title: { ...given.title, body: source.title.body, business: source.title.business },
        };
      }
      const minister = familyOf(given.title.title) === 'bộ trưởng';
      return minister ? { ...given, title: { ...given.title, body: ministry } } : given;
    });
  }
}

const familyOf = (title: string) => FAMILIES.find(([post]) => post.test(foldName(title)))?.[1] ?? null;

/** Whether the post has no body, nor the person one of its family with a body. */
function lacks(person: Person, { title }: Given): boolean {
  const family = title.body === null && title.post.kind === 'of' ? familyOf(title.title) : null;
  if (family === null) return false;
  return !person.given.some((other) => other.title.body !== null && familyOf(other.title.title) === family);
}

/** The nearest post of the family before it in the paragraph; for ministers the only ministry of the story. */
function sourceOf(given: Given, told: readonly Given[]): Given | undefined {
  const family = familyOf(given.title.title);
  const at = given.evidence.start;
  return told.findLast(
    ({ title, evidence }) =>
      familyOf(title.title) === family && evidence.start < at && at - evidence.start < NEAR && !title.past,
  );
}

/** The one ministry of this country that the story names; null where there are two. */
function onlyMinistry(blocks: readonly ScannedBlock[]): string | null {
  let only: string | null = null;
  for (const { tokens } of blocks) {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.text !== 'Bộ' || tokens[at + 1]?.capital === 'none' || !bodyHeadAt(tokens, at)) continue;
      const body = writtenOut(tokens, at, bodyEnd(tokens, at));
      if (!body.includes(' ') || NO_MINISTRY.test(body) || isForeign(tokens, at, bodyEnd(tokens, at)))
        continue;
      if (only !== null && foldName(only) !== foldName(body)) return null;
      only = body;
    }
  }
  return only;
}

const NO_MINISTRY = /^Bộ (Chính trị|Chỉ huy|CHQS|Tư lệnh|đội|Tổng|luật)/iu;

function isForeign(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    const country = countryAt(tokens, at);
    if (country !== null && tokens[at]?.fold !== 'việt') return true;
  }
  return false;
}
