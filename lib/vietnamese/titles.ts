import { bodyEnd, bodyHeadAt } from './bodies.ts';
import { ownerEnd, withoutAcronym } from './body-owner.ts';
import { isForeignName } from './body-words.ts';
import { isBusiness } from './business.ts';
import { calm } from './calm.ts';
import { foldName } from './forms.ts';
import { BODILESS_POSTS } from './lexicon/posts.ts';
import { nameAt } from './names.ts';
import { PhraseSet } from './phrases.ts';
import { countryAt, levelAt, placeAt } from './places.ts';
import { type Post, postAt } from './posts.ts';
import type { Token } from './tokens.ts';
import { writtenOut } from './written-out.ts';

const bodiless = PhraseSet.of(BODILESS_POSTS);

/** A post with its body, as one stretch of the text. */
export interface Title {
  title: string;
  /** Written out, no place added yet; null where none is printed. */
  body: string | null;
  /** What of the body another title of the list lent it: `Huyện ủy Ba Tơ` for `Phó Bí thư, Chủ tịch UBND huyện Ba Tơ`. */
  borrowed?: string;
  /** Index of the first token, `nguyên` included. */
  from: number;
  /** Exclusive. */
  end: number;
  past: boolean;
  dead: boolean;
  /** True where it is no public office: of a company, a team, a diocese. */
  business: boolean;
  post: Post;
}

/** The title (post and body, over its term of office) that starts at `at`; else null. */
export function titleAt(tokens: readonly Token[], at: number): Title | null {
  const title = titleProperAt(tokens, at);
  return title && { ...title, end: termEnd(tokens, title.end) };
}

/** Over `khóa X`, `nhiệm kỳ 2015 - 2020` behind a title. */
function termEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let from = at; ; from = end) {
    const comma = tokens[from]?.text === ',' ? from + 1 : from;
    const [word, next] = [tokens[comma], tokens[comma + 1]];
    const numeral = next !== undefined && (next.kind === 'number' || /^[IVXL]+$/.test(next.text));
    if (word?.fold === 'khóa' && numeral) end = comma + 2;
    else if (word?.fold === 'nhiệm' && next?.fold === 'kỳ' && tokens[comma + 2]?.kind === 'number') {
      const span = /^[-–]$/.test(tokens[comma + 3]?.text ?? '') && tokens[comma + 4]?.kind === 'number';
      end = span ? comma + 5 : comma + 3;
    } else return end;
  }
}

function titleProperAt(tokens: readonly Token[], at: number): Title | null {
  const post = postAt(tokens, at);
  if (!post) return null;
  // `Q.Chủ tịch` is an acting chairman, no district's; `TT` behind a post is its standing one.
  const written = calm(writtenOut(tokens, post.from, post.end))
    .replace(/^quận /i, 'quyền ')
    .replace(/ TT$/, ' Thường trực');
  const title = capitalised(written);
  const base = { from: at, past: post.past, dead: post.dead, post };
  // `người phát ngôn của Tỉnh ủy`
  const owned = post.kind === 'of' && tokens[post.end]?.fold === 'của' && opensBody(tokens, post.end + 1);
  const start = owned ? post.end + 1 : post.end;
  const named = owned || startsBody(tokens, post) ? bodyEnd(tokens, start, post.kind === 'own') : start;
  const end = named > start ? ownerEnd(tokens, post.kind === 'own' ? post.end - 1 : start, named) : post.end;
  const printed = end > post.end ? calm(withoutAcronym(writtenOut(tokens, start, end))) : null;
  if (post.kind === 'state') return state(tokens, post, title, base);
  if (post.kind === 'member') {
    const place = placeEnd(tokens, post.end);
    const where = place > post.end ? ` ${writtenOut(tokens, post.end, place)}` : '';
    return { ...base, title: 'Ủy viên', body: `${post.word}${where}`, end: place, business: false };
  }
  const body = post.kind === 'own' ? ownBody(post.word ?? '', printed) : printed;
  // `Trưởng BCĐ` is the `Trưởng Ban` of a `Ban Chỉ đạo`.
  const head = post.word?.startsWith('Ban ') ? title.replace(/ Ban .+$/, ' Ban') : title;
  const normal = membership(head, body);
  return { ...base, ...normal, end, business: normal.body !== null && isBusiness(normal.title, normal.body) };
}

const opensBody = (tokens: readonly Token[], at: number) =>
  tokens[at]?.capital !== 'none' && bodyHeadAt(tokens, at) !== null;

/** Whether what follows a post can be its body. */
function startsBody(tokens: readonly Token[], post: Post): boolean {
  const next = tokens[post.end];
  // `Trưởng khu phố 3`
  if (next?.kind === 'number') return post.kind === 'own' && bodyEnd(tokens, post.end, true) > post.end;
  if (next?.kind !== 'word') return false;
  if (nameAt(tokens, post.end) !== null && !bodyHeadAt(tokens, post.end)) return false;
  if (bodyHeadAt(tokens, post.end) || levelAt(tokens, post.end)) return true;
  // `Đại sứ nước Cộng hòa X`
  if (next.fold === 'nước') return post.kind === 'of' && countryAt(tokens, post.end + 1) !== null;
  if (isForeignName(tokens, post.end)) return false;
  // `Thượng nghị sĩ Tim Doherty`: a name, where no place is known.
  if (bodiless.at(tokens, post.from) && placeAt(tokens, post.end) === null) return false;
  return next.capital !== 'none' || (post.kind === 'own' && bodyEnd(tokens, post.end, true) > post.end);
}

/** `Trưởng Ban` + `Tổ chức Thành ủy` → `Ban Tổ chức Thành ủy`; `Trưởng ban Ban Dân tộc` keeps one. */
function ownBody(word: string, printed: string | null): string | null {
  if (printed === null) return null;
  return foldName(printed).startsWith(foldName(word)) ? capitalised(printed) : `${word} ${printed}`;
}

/** `Chủ tịch nước`, `Thủ tướng Chính phủ`, `Tổng thống Nga`. */
function state(
  tokens: readonly Token[],
  post: Post,
  title: string,
  base: Pick<Title, 'from' | 'past' | 'dead' | 'post'>,
): Title {
  const place = placeAt(tokens, post.end);
  const head = bodyHeadAt(tokens, post.end);
  const printed = tokens[post.end]?.capital !== 'none';
  const end =
    place ?? (head && printed && nameAt(tokens, post.end) === null ? bodyEnd(tokens, post.end) : post.end);
  const body = end > post.end ? writtenOut(tokens, post.end, end) : null;
  return { ...base, title, body, end, business: false };
}

function placeEnd(tokens: readonly Token[], at: number): number {
  return placeAt(tokens, at) ?? at;
}

/** `Ủy viên Trung ương Đảng` is a seat in its `Ban Chấp hành`; `UVBTV` is a post and a body in one. */
function membership(title: string, body: string | null): { title: string; body: string | null } {
  const folded = foldName(title);
  const seat = /^ủy viên (ban .+|trung ương|thường vụ)$/.exec(folded)?.[1];
  if (seat) {
    return membership('Ủy viên', [title.slice('Ủy viên '.length), body].filter(Boolean).join(' '));
  }
  const place = /^(đại biểu|thường trực) (hđnd|ban bí thư)$/.exec(folded);
  if (place) {
    const [, post = ''] = place;
    const own = title.slice(post.length + 1);
    return { title: title.slice(0, post.length), body: body === null ? own : `${own} ${body}` };
  }
  if (folded.startsWith('ủy viên') && body !== null && /^trung ương( đảng)?$/.test(foldName(body))) {
    return { title, body: 'Ban Chấp hành Trung ương Đảng' };
  }
  if (body !== null && /^thường vụ (?=\S+ ủy)/.test(foldName(body))) return { title, body: `Ban ${body}` };
  return { title, body };
}

/** With a capital at the start; the rest as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
