import { bodyEnd, bodyHeadAt } from '../../vietnamese/bodies.ts';
import { foldName } from '../../vietnamese/forms.ts';
import type { Token } from '../../vietnamese/tokens.ts';
import { writtenOut } from '../../vietnamese/written-out.ts';
import type { Person, ScannedBlock } from './people.ts';
import type { PersonPhrase } from './phrases.ts';

/** Posts of a ministry, that are told with and without it. */
const MINISTERS = /^(quyền )?(bộ trưởng|thứ trưởng)/;
const REACH = 16;

/**
 * Gives ministers named without their ministry the one that the story names elsewhere:
 * `Thứ trưởng Bộ Nội vụ dự` and later `Thứ trưởng Lê Văn An`, or `Đoàn công tác Bộ Nội vụ do Thứ trưởng Lê Văn An`.
 */
export function giveMinistries(people: readonly Person[], blocks: readonly ScannedBlock[]): void {
  const bodiless = people.filter(({ given }) =>
    given.some(({ title }) => title.body === null && MINISTERS.test(foldName(title.title))),
  );
  if (bodiless.length === 0) return;
  const told = new Map<string, string | null>();
  for (const { scan } of blocks) {
    for (const { titles } of scan.bare) {
      for (const { title, body } of titles) {
        const post = foldName(title);
        if (body === null || !MINISTERS.test(post)) continue;
        const known = told.get(post);
        // Two ministries: nobody's.
        told.set(post, known === undefined || known === body ? body : null);
      }
    }
  }
  const led = new Map<string, string>();
  for (const { tokens, scan } of blocks) {
    for (const phrase of scan.people) {
      const body = ledBody(tokens, phrase);
      if (body !== null) led.set(foldName(phrase.name.text), body);
    }
  }
  for (const person of bodiless) {
    const named = person.given.some(
      ({ title }) => title.body !== null && MINISTERS.test(foldName(title.title)),
    );
    if (named) continue;
    person.given = person.given.map((given) => {
      const post = foldName(given.title.title);
      if (given.title.body !== null || !MINISTERS.test(post)) return given;
      const body = led.get(foldName(person.name)) ?? told.get(post) ?? null;
      return { ...given, title: { ...given.title, body } };
    });
  }
}

/** `Đoàn công tác Bộ Nội vụ do Thứ trưởng Lê Văn An dẫn đầu`: the ministry before `do`. */
function ledBody(tokens: readonly Token[], phrase: PersonPhrase): string | null {
  if (tokens[phrase.from - 1]?.fold !== 'do') return null;
  for (let at = phrase.from - 2; at >= Math.max(0, phrase.from - REACH); at--) {
    if (tokens[at]?.fold !== 'bộ' || !bodyHeadAt(tokens, at)) continue;
    return bodyEnd(tokens, at) === phrase.from - 1 ? writtenOut(tokens, at, phrase.from - 1) : null;
  }
  return null;
}
