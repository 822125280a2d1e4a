import type { Article, Evidence, Official, Participation, Role } from '../../../model/index.ts';
import { evidenceIn, type Passage, type Sentence } from '../../passage.ts';
import type { Draft } from '../draft.ts';
import { mentionsIn, placesOf } from './mentions.ts';
import { rolesIn } from './sentence.ts';

const ORDER: Role[] = ['chủ trì', 'báo cáo', 'nhận', 'tiếp', 'phát biểu', 'tham dự'];
const CONFIDENCE: Record<Role, number> = {
  'chủ trì': 0.9,
  'phát biểu': 0.85,
  'báo cáo': 0.8,
  nhận: 0.8,
  tiếp: 0.8,
  'tham dự': 0.75,
};

const LEADS = /^[^;.]{0,120}?(?:dẫn đầu|làm trưởng đoàn)/u;

type Ledger = Map<string, Map<Role, Evidence>>;

/** `tiếp |bà …`: whoever stands after the verb of a reception is its guest. */
function isGuest(draft: Draft, sentence: Sentence, at: number): boolean {
  return (
    draft.opening.sentence === sentence &&
    draft.kind === 'làm việc' &&
    /(?:^|\s)(?:tiếp|đón)/.test(draft.head.words) &&
    at >= draft.head.to
  );
}

/** Which meeting a sentence tells of: the last main one opened before it; a passing one only in its own sentence. */
function meetingOf(drafts: Draft[], sentence: Sentence): Draft | null {
  const own = drafts.find((d) => d.opening.sentence === sentence);
  if (own) return own;
  let last: Draft | null = null;
  for (const draft of drafts) {
    if (!draft.main) continue;
    const { sentence: opened } = draft.opening;
    const before =
      opened.block.index < sentence.block.index ||
      (opened.block.index === sentence.block.index && opened.offset <= sentence.offset);
    // What stands in an earlier section of its own (`* …`) belongs to no later event.
    if (!before && sentence.block.reading.plain.startsWith('*')) continue;
    if (before || !last) last = before ? draft : (last ?? draft);
  }
  return last;
}

/**
 * Who took part in each meeting, and how; `tham dự` only where nothing stronger is told.
 * @returns for each draft, in order, its people in order of the text
 */
export function participationsOf(
  article: Article,
  passages: Passage[],
  drafts: Draft[],
  officials: Official[],
): Map<Draft, Participation[]> {
  const ledgers = new Map<Draft, Ledger>(drafts.map((d) => [d, new Map()]));
  const places = placesOf(officials);
  if (places.length && drafts.length)
    for (const passage of passages) {
      if ((passage.tokens.at(-1)?.end ?? 0) < (places[0]?.start ?? 0)) continue;
      for (const sentence of passage.sentences) {
        const mentions = mentionsIn(sentence, places);
        const draft = mentions.length ? meetingOf(drafts, sentence) : null;
        const ledger = draft && ledgers.get(draft);
        if (!draft || !ledger) continue;
        const enter = (id: string, role: Role, from: number, to: number, rule: string) => {
          const roles = ledger.get(id) ?? new Map<Role, Evidence>();
          if (!roles.has(role))
            roles.set(role, evidenceIn(article, sentence, from, to, rule, CONFIDENCE[role]));
          ledger.set(id, roles);
        };
        const guests = new Set<string>();
        for (const m of mentions)
          if (isGuest(draft, sentence, m.from)) {
            guests.add(m.official.id);
            enter(m.official.id, 'tiếp', draft.head.from, draft.head.to, 'role.guest');
          }
        // `do ông A dẫn đầu`, `do bà B làm Trưởng đoàn`: whoever leads those who meet is there.
        if (draft.opening.sentence === sentence)
          for (const m of mentions)
            if (!guests.has(m.official.id) && LEADS.test(sentence.lower.slice(m.to, m.to + 160)))
              enter(m.official.id, 'tham dự', m.from, m.to, 'role.leads a delegation');
        for (const g of rolesIn(sentence, mentions))
          if (!(guests.has(g.mention.official.id) && g.role === 'tham dự'))
            enter(g.mention.official.id, g.role, g.from, g.to, g.rule);
      }
    }
  const people = new Map<Draft, Participation[]>();
  for (const [draft, ledger] of ledgers)
    people.set(
      draft,
      [...ledger].map(([official, roles]) => ({
        official,
        roles: ORDER.filter((role) => roles.has(role) && (role !== 'tham dự' || roles.size === 1)).map(
          (role) => ({
            role,
            evidence: roles.get(role) as Evidence,
          }),
        ),
      })),
    );
  return people;
}
