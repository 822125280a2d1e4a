import type { Article, Meeting, Official, Participation } from '../../model/index.ts';
import { isBusiness } from '../../vietnamese/business.ts';
import { foldName } from '../../vietnamese/forms.ts';
import { endOf, startOf } from '../../vietnamese/reading.ts';
import { evidenceIn, type Passage } from '../passage.ts';
import { beginsBody } from './bodies.ts';
import type { Draft } from './events/draft.ts';
import { draftsOf } from './events/index.ts';
import { institutionOf } from './naming/partner.ts';
import { participationsOf } from './roles/index.ts';

/** The institution of a reception with a single guest is the body of the guest's title (case 15). */
function guestBody(draft: Draft, people: Participation[], officials: Official[]): string | null {
  const reception = draft.kind === 'làm việc' || /^(?:buổi )?lễ đón /i.test(draft.name);
  if (!reception || /đoàn/i.test(draft.name)) return null;
  const guests = people.filter((p) => p.roles.some((r) => r.role === 'tiếp'));
  const met =
    guests.length === 1
      ? guests[0]?.official
      : /^(?:hội đàm|hội kiến|gặp|làm việc|điện đàm)/.test(draft.head.words)
        ? partnerOf(draft, officials)
        : null;
  const guest = officials.find((official) => official.id === met);
  return guest ? institutionOf(guest) : null;
}

/** `hội đàm với bà |A, Chánh án Tòa án …`: the official named right behind the verb. */
function partnerOf({ opening, head, to }: Draft, officials: readonly Official[]): string | null {
  const { reading } = opening.sentence.block;
  const from = startOf(reading, opening.sentence.offset + head.to);
  const end = endOf(reading, opening.sentence.offset + to);
  const named = officials.find(({ mentions }) => mentions.some(({ start }) => start >= from && start < end));
  return named?.id ?? null;
}

/** Councils and congresses are public life, whoever is named. */
const ALWAYS_PUBLIC: ReadonlySet<string> = new Set(['kỳ họp', 'đại hội', 'tiếp xúc cử tri', 'tiếp dân']);

/** Whether a gathering is one of public life: an official takes part, or a public body holds it. */
function isPublic(
  { kind, head, body }: Draft,
  people: readonly Participation[],
  officials: readonly Official[],
): boolean {
  if (people.length > 0 || ALWAYS_PUBLIC.has(kind)) return true;
  if (body) return beginsBody(body.toLowerCase()) && !isBusiness('', body);
  return !head.verb && officials.length > 0;
}

/** The gatherings a story tells of, one record each, with those who took part. */
export function findMeetings(article: Article, passages: Passage[], officials: Official[]): Meeting[] {
  const drafts = draftsOf(passages, article.publishedAt);
  const people = participationsOf(article, passages, drafts, officials);
  const taken = new Set<string>();
  const told = drafts.filter((draft) => isPublic(draft, people.get(draft) ?? [], officials));
  return told.map((draft) => {
    const { opening } = draft;
    const base = `meeting:${draft.date ?? ''}:${foldName(draft.name)}`;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}:${n}`;
    taken.add(id);
    const { sentence } = opening;
    const day = draft.day ?? (opening.date && { date: opening.date, sentence });
    return {
      id,
      kind: draft.kind,
      name: draft.name,
      status: draft.planned ? 'planned' : 'held',
      date: draft.date,
      partOfDay: draft.partOfDay,
      place: draft.place,
      body: guestBody(draft, people.get(draft) ?? [], officials) ?? draft.body,
      term: draft.term,
      ordinal: draft.ordinal,
      main: draft.main,
      people: people.get(draft) ?? [],
      evidence: evidenceIn(
        article,
        sentence,
        draft.from,
        draft.to,
        `meeting.${opening.rule}`,
        draft.main ? undefined : 'meeting told aside',
      ),
      dateEvidence:
        day && draft.date
          ? evidenceIn(article, day.sentence, day.date.from, day.date.to, `date.${day.date.kind}`)
          : null,
    } satisfies Meeting;
  });
}
