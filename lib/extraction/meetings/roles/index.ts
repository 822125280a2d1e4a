import type { Article, Evidence, Official, Participation, Role } from '../../../model/index.ts';
import { evidenceIn, type Passage } from '../../passage.ts';
import type { Draft } from '../draft.ts';
import { meetingOf } from './attribution.ts';
import { LEADS } from './cues.ts';
import { guestsIn } from './guests.ts';
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

type Ledger = Map<string, Map<Role, Evidence>>;

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
        for (const { mention, from, to, rule } of guestsIn(draft, sentence, mentions)) {
          guests.add(mention.official.id);
          enter(mention.official.id, 'tiếp', from, to, rule);
        }
        // `do ông A dẫn đầu`, `do bà B làm Trưởng đoàn`: whoever leads those who meet is there.
        if (draft.opening.sentence === sentence)
          for (const m of mentions)
            if (!guests.has(m.official.id) && LEADS.test(sentence.lower.slice(m.to, m.to + 160)))
              enter(m.official.id, 'tham dự', m.from, m.to, 'role.leads a delegation');
        for (const g of rolesIn(sentence, mentions)) {
          // `Theo ông A, …` may be told to the reporter: it counts only of who is known to have been there.
          if (g.quoted && !ledger.has(g.mention.official.id)) continue;
          if (!(guests.has(g.mention.official.id) && g.role === 'tham dự'))
            enter(g.mention.official.id, g.role, g.from, g.to, g.rule);
        }
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
