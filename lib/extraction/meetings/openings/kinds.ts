import type { MeetingKind } from '../../../model/index.ts';
import {
  GATHERING_NOUNS,
  GATHERING_VERBS,
  type GatheringKind,
  GUEST_LEADS,
  GUESTS,
  HELD_VERBS,
  NO_GATHERING,
  NO_VERB_BEHIND,
} from '../../../vietnamese/lexicon/gatherings.ts';
import { endsAt, PhraseSet } from '../../../vietnamese/phrases.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { variants } from '../../../vietnamese/variants.ts';
import { type Sentence, tokensOf } from '../../passage.ts';

/** A word that names or does a gathering; `from` and `to` are units of the sentence. */
export interface Head {
  from: number;
  to: number;
  kind: MeetingKind;
  /** `họp`, `tiếp`, `trao quyết định`: the gathering is told by a verb. */
  verb: boolean;
  words: string;
}

type Entry = { kind: GatheringKind; words: string; verb: boolean; held: boolean } | null;

function entries(
  lexicon: Partial<Record<GatheringKind, readonly string[]>>,
  verb: boolean,
  held: boolean,
): (readonly [string, Entry])[] {
  return Object.entries(lexicon).flatMap(([kind, patterns]) =>
    patterns.flatMap(variants).map((words) => {
      return [words, { kind: kind as GatheringKind, words, verb, held }] as const;
    }),
  );
}

const words = new PhraseSet<Entry>([
  ...entries(GATHERING_NOUNS, false, false),
  ...entries(GATHERING_VERBS, true, false),
  ...entries(HELD_VERBS, true, true),
  ...NO_GATHERING.flatMap(variants).map((phrase) => [phrase, null] as const),
]);
const noVerbBehind = PhraseSet.of(NO_VERB_BEHIND.flatMap(variants));
const ledBy = PhraseSet.of(variants('(làm|là) (trưởng|phó) đoàn'));
const guests = PhraseSet.of(GUESTS.flatMap(variants));
const guestLeads = PhraseSet.of(GUEST_LEADS);
const holds = PhraseSet.of(
  variants('tổ chức [buổi|chương trình|long trọng|trọng thể|trang trọng|trực tuyến|hội nghị]'),
);

/** What is opened may be the subject: `Cụm trường … được khánh thành`. */
export const PASSIVE: ReadonlySet<string> = new Set(['khánh thành', 'khởi công']);

/** Finds the words that name gatherings, none overlapping, in order. */
export function findHeads(sentence: Sentence): Head[] {
  const { tokens, reading } = sentence.block;
  const { from, end } = tokensOf(sentence);
  const heads: Head[] = [];
  for (let at = from; at < end; at++) {
    const found = words.at(tokens, at);
    if (!found) continue;
    const entry = found.value;
    if (entry && found.end <= end && (!entry.verb || isDone(tokens, at, found.end, entry, at > from))) {
      const behind = tokens[found.end - 1] as Token;
      heads.push({
        from: (reading.units[at] as number) - sentence.offset,
        to: (reading.units[found.end - 1] as number) + behind.plain.length - sentence.offset,
        kind: kindOf(tokens, found.end, entry.kind),
        verb: entry.verb,
        words: entry.words,
      });
    }
    at = found.end - 1;
  }
  return heads;
}

/** Whether a verb tells of a gathering where it stands. */
function isDone(tokens: readonly Token[], at: number, end: number, entry: Entry, inside: boolean): boolean {
  if (entry?.held && !endsAt(holds, tokens, at, 5)) return false;
  if ((entry?.words === 'tiếp' || entry?.words === 'gặp') && !guestAt(tokens, end)) return false;
  // `do ông A làm trưởng đoàn kiểm tra …`: the verb of those he leads.
  const led =
    endsAt(ledBy, tokens, at, 3) || (PASSIVE.has(entry?.words ?? '') && tokens[at - 1]?.fold === 'được');
  if (endsAt(noVerbBehind, tokens, at, 2) && !led && !entry?.words.startsWith('đến ')) return false;
  // A capital inside a sentence is the name of a body: `Ủy ban Kiểm tra`.
  const plainly = !inside || tokens[at]?.capital === 'none' || tokens[at - 1]?.kind === 'punctuation';
  return plainly || endsAt(holds, tokens, at, 5);
}

/** A reception has a guest: `tiếp đoàn …`, `gặp Tổng thống …`. */
function guestAt(tokens: readonly Token[], at: number): boolean {
  let next = at;
  for (let lead = guestLeads.at(tokens, next); lead; lead = guestLeads.at(tokens, next)) next = lead.end;
  // `tiếp 25 Tổng lãnh sự`
  if (tokens[next]?.kind === 'number') next += 1;
  return tokens[next]?.capital !== 'none' || guests.at(tokens, next) !== null;
}

const people = PhraseSet.of(variants('[và đối thoại] [với] (công dân|dân|người dân)'));

/** `làm việc với công dân` is a reception of citizens. */
function kindOf(tokens: readonly Token[], end: number, kind: GatheringKind): GatheringKind {
  return kind === 'làm việc' && people.at(tokens, end) ? 'tiếp dân' : kind;
}
