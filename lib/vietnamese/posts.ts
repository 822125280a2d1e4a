import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import {
  BODILESS_POSTS,
  DEAD,
  MEMBERSHIPS,
  NEW,
  OWN_POSTS,
  PAST,
  POST_LEADS,
  POST_TAILS,
  POSTS,
  type PostKind,
  STATE_POSTS,
} from './lexicon/posts.ts'; // prettier-ignore
import { PhraseSet, startsPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A post without its body, as it stands in the text. */
export interface Post {
  kind: PostKind;
  /** First token of the post itself, behind `nguyên`. */
  from: number;
  /** First token, `nguyên` and the like included. */
  start: number;
  /** Exclusive. */
  end: number;
  /** For `own` the word that opens the body, for `member` the committee. */
  word: string | null;
  past: boolean;
  dead: boolean;
}

type Head = { kind: PostKind; word: string | null };
/** Posts with an abbreviation of their own: `PCT`, `UVBTV`. */
const SHORT_POSTS = Object.keys(ABBREVIATIONS).filter((key) => /^(PCT|PBT|UV)/.test(key));
const heads = new PhraseSet<Head>([
  ...[...POSTS, ...BODILESS_POSTS, ...SHORT_POSTS].map((post) => [post, { kind: 'of', word: null }] as const),
  ...Object.entries(OWN_POSTS).map(([post, word]) => [post, { kind: 'own', word }] as const),
  ...STATE_POSTS.map((post) => [post, { kind: 'state', word: null }] as const),
  ...Object.entries(MEMBERSHIPS).map(([post, word]) => [post, { kind: 'member', word }] as const),
]);
const past = PhraseSet.of(PAST);
const fresh = PhraseSet.of(NEW);
const dead = PhraseSet.of(DEAD);
const leads = PhraseSet.of(POST_LEADS);
const tails = PhraseSet.of(POST_TAILS);

/** The post that starts at `at` (`nguyên Phó Chủ tịch Thường trực`); else null. */
export function postAt(tokens: readonly Token[], at: number): Post | null {
  if (!startsPhrase(tokens, at)) return null;
  let from = at;
  // `Cố vấn` is a post.
  const gone = heads.at(tokens, from) ? null : dead.at(tokens, from);
  if (gone) from = gone.end;
  const before = past.at(tokens, from);
  if (before) from = before.end;
  from = fresh.at(tokens, from)?.end ?? from;
  let headAt = from;
  let head = heads.at(tokens, headAt);
  for (let step = 0; !head && step < 2; step++) {
    const lead = leads.at(tokens, headAt);
    if (!lead) return null;
    headAt = lead.end;
    head = heads.at(tokens, headAt);
  }
  // `Đại sứ quán`, `Tổng Lãnh sự quán` are bodies.
  if (!head || tokens[head.end]?.fold === 'quán' || isHoChiMinh(tokens, head.end)) return null;
  // `Tổ đại biểu Quốc hội`, `Đoàn đại biểu HĐND` are groups.
  if (tokens[headAt]?.fold === 'đại' && /^(tổ|đoàn)$/.test(tokens[headAt - 1]?.fold ?? '')) return null;
  let end = head.end;
  if (head.value.kind === 'of' || head.value.kind === 'own') {
    for (let tail = tails.at(tokens, end); tail; tail = tails.at(tokens, end)) end = tail.end;
  }
  return { ...head.value, start: at, from, end, past: before !== null || gone !== null, dead: gone !== null };
}

/** `Chủ tịch Hồ Chí Minh`: nobody's post any more; `Chủ tịch TP Hồ Chí Minh` is one. */
function isHoChiMinh(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.fold !== 'hồ' || tokens[at - 1]?.fold !== 'tịch') return false;
  return tokens[at + 1]?.fold === 'chí' && tokens[at + 2]?.fold === 'minh';
}
