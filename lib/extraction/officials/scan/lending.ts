import { foldName } from '../../../vietnamese/forms.ts';
import type { Title } from '../../../vietnamese/titles.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { addressAt } from './address.ts';
import type { PersonPhrase } from './phrases.ts';
import type { Suffix } from './suffix.ts';

/** Posts that several people hold at a time. */
const SHARED = /^(phó|ủy viên|đại biểu|thành viên|thứ trưởng)/;
const MOST = 20;

/** Whether several may hold the post at a time. */
export const canShare = (title: Title) => title.post.kind === 'member' || SHARED.test(foldName(title.title));

/** `bầu ông A, Giám đốc Sở X và bà B giữ chức …`: the office behind the last is given to all before it. */
export function spread(
  tokens: readonly Token[],
  people: readonly PersonPhrase[],
  from: number,
  titles: readonly Title[],
): void {
  for (const person of joinedBefore(tokens, people, from)) {
    person.titles = [...person.titles, ...titles];
    person.won += titles.length;
    person.rule = 'name-is-title';
  }
}

/**
 * `A, B, các Phó Chủ tịch UBND tỉnh`: the post behind the last is that of all; with one post and no `các`
 * (`A, B, Phó Chủ tịch UBND tỉnh`) it is lent to those for whom the story has no other.
 */
export function lend(
  tokens: readonly Token[],
  people: readonly PersonPhrase[],
  from: number,
  suffix: Suffix,
  titles: readonly Title[],
): void {
  if (!suffix.plural && (titles.length !== 1 || !SHARED.test(foldName(titles[0]?.title ?? '')))) return;
  const addressed = addressAt(tokens, from) !== null;
  for (const person of joinedBefore(tokens, people, from)) {
    if (person.titles.length > 0) return;
    // `nhà nghiên cứu thơ Đường, TS B – Phó Trưởng Khoa …`: no list of people.
    if (addressed && !suffix.plural && person.from === person.name.from) return;
    if (suffix.plural) {
      person.titles = [...titles];
      person.rule = 'label-names';
    } else person.lent = [...titles];
  }
}

/** `Phó Chủ tịch Quốc hội A, B`: the post before the first is lent to those who stand behind it with no other. */
export function lendOn(
  tokens: readonly Token[],
  people: readonly PersonPhrase[],
  person: PersonPhrase,
): void {
  const first = people[people.length - 1];
  if (!first || person.name.from !== person.from) return;
  const [title] = first.titles;
  const own = first.rule === 'title-name' && first.titles.length === 1 && first.won === 0 && title;
  const titles = own && SHARED.test(foldName(title.title)) ? [title] : first.lentOn;
  if (!titles || joinedBefore(tokens, people.slice(-1), person.from).length === 0) return;
  person.lent = titles;
  person.lentOn = titles;
}

/** The people that stand right before `from`, parted by commas, `và` and forms of address only; nearest first. */
export function joinedBefore(
  tokens: readonly Token[],
  people: readonly PersonPhrase[],
  from: number,
): PersonPhrase[] {
  const joined: PersonPhrase[] = [];
  let start = from;
  for (let at = people.length - 1; at >= 0 && joined.length < MOST; at--) {
    const person = people[at] as PersonPhrase;
    const sign = tokens[person.end];
    const behind = sign?.text === ',' && tokens[person.end + 1]?.fold === 'và' ? 2 : 1;
    if (sign?.text !== ',' && sign?.fold !== 'và') break;
    const next = person.end + behind;
    if (next !== start && addressAt(tokens, next)?.end !== start) break;
    joined.push(person);
    start = person.from;
  }
  return joined;
}
