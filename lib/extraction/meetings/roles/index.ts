import type { Article, Official, Participation, Role } from '../../../model/index.ts';
import { evidenceIn, type Passage, type Sentence } from '../../passage.ts';
import type { Draft } from '../events/draft.ts';
import { meetingOf } from './attribution.ts';
import { LEADS, OTHER_DAY, SPEAKS_ON } from './cues.ts';
import { guestsIn } from './guests.ts';
import { Ledger } from './ledger.ts';
import { type Mention, mentionsIn, placesOf } from './mentions.ts';
import { rolesIn } from './sentence.ts';

/**
 * Who took part in each meeting, and how; `tham dự` only where nothing stronger is told.
 * @returns for each draft, in order, its people in order of the text
 */
export function participationsOf(
  article: Article,
  passages: readonly Passage[],
  drafts: readonly Draft[],
  officials: readonly Official[],
): Map<Draft, Participation[]> {
  const ledgers = new Map(drafts.map((draft) => [draft, new Ledger()]));
  const places = placesOf(officials);
  if (drafts.length > 0) {
    for (const passage of passages) {
      let speaker: string | null = null;
      for (const sentence of passage.sentences) {
        if (passage.kind === 'caption' && OTHER_DAY.test(sentence.lower)) continue;
        const mentions = mentionsIn(sentence, places);
        const draft = mentions.length > 0 || speaker ? meetingOf(drafts, sentence) : null;
        const ledger = draft && ledgers.get(draft);
        if (ledger) speaker = enterSentence(article, sentence, mentions, draft, ledger, speaker);
      }
    }
  }
  const people = new Map([...ledgers].map(([draft, ledger]) => [draft, ledger.participations()]));
  for (const draft of drafts) {
    // `kiểm tra cầu A và thăm bà B`: visits of one sentence are paid by the same people.
    const first = drafts.find(({ opening }) => opening.sentence === draft.opening.sentence);
    if (first && first !== draft && people.get(draft)?.length === 0)
      people.set(draft, people.get(first) ?? []);
  }
  return people;
}

/** Gatherings at which people speak: words reported of them were said there. */
const TALKS: ReadonlySet<string> = new Set([
  'họp',
  'hội nghị',
  'hội thảo',
  'họp báo',
  'kỳ họp',
  'làm việc',
  'tiếp xúc cử tri',
]);

/**
 * Enters what one sentence says of a meeting.
 * @param speaker the official (by id) who alone was told of in the sentence before, if any
 * @returns the same for the sentence that follows
 */
function enterSentence(
  article: Article,
  sentence: Sentence,
  mentions: readonly Mention[],
  draft: Draft,
  ledger: Ledger,
  speaker: string | null,
): string | null {
  const enter = (id: string, role: Role, from: number, to: number, rule: string) =>
    ledger.enter(id, role, evidenceIn(article, sentence, from, to, rule));
  if (mentions.length === 0) {
    const words = speaker ? SPEAKS_ON.exec(sentence.lower)?.[0] : undefined;
    if (speaker && words) enter(speaker, 'phát biểu', 0, words.length, 'role.speaks on');
    return words ? speaker : null;
  }
  const guests = new Set<string>();
  for (const { mention, from, to, rule } of guestsIn(draft, sentence, mentions)) {
    guests.add(mention.official.id);
    enter(mention.official.id, 'tiếp', from, to, rule);
  }
  // `do ông A dẫn đầu`, `do bà B làm Trưởng đoàn`: whoever leads those who meet is there.
  if (draft.opening.sentence === sentence) {
    for (const { official, from, to } of mentions) {
      const leads = LEADS.test(sentence.lower.slice(to, to + 160));
      if (leads && !guests.has(official.id))
        enter(official.id, 'tham dự', from, to, 'role.leads a delegation');
    }
  }
  for (const { mention, role, from, to, rule, quoted } of rolesIn(sentence, mentions)) {
    const { id } = mention.official;
    // `Theo ông A, …` may be told to the reporter: at a ceremony it counts only of who is known to have been there.
    if (quoted && !ledger.has(id) && !TALKS.has(draft.kind)) continue;
    if (!(guests.has(id) && role === 'tham dự')) enter(id, role, from, to, rule);
  }
  const ids = new Set(mentions.map(({ official }) => official.id));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}
