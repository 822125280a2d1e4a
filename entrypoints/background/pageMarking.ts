import { text } from '../../components/text.ts';
import type { QuoteSelector } from '../../lib/anchoring/locate.ts';
import { anchor } from '../../lib/anchoring/locate.ts';
import type { ReviewedOfficial } from '../../lib/library/index.ts';
import type { Decided, Markable, Marking } from '../../lib/messages/page.ts';
import { type Act, type Evidence, MeetingKind } from '../../lib/model/index.ts';
import { foldName } from '../../lib/vietnamese/forms.ts';
import { typedDate, write } from './pageAnswers.ts';
import { PageError } from './pageError.ts';
import { recordOf, type Story } from './record.ts';
import { repeatsOf } from './repeats.ts';

/** The selected words in the text of the story: exactly they, as a person's evidence. */
function evidenceIn({ article }: Story, quote: QuoteSelector): Evidence {
  const found = anchor(article.text, quote);
  if (!found) throw new PageError(text('selection_elsewhere'));
  return evidenceAt(article.text, found.start, found.end);
}

const evidenceAt = (source: string, start: number, end: number): Evidence => ({
  quote: source.slice(start, end),
  start,
  end,
  rule: 'reader',
  confidence: 1,
});

/** Whether selected words are the story's, and what they can belong to: the official named last before them first. */
export async function markable(story: Story, quote: QuoteSelector): Promise<Markable> {
  const evidence = evidenceIn(story, quote);
  const record = await recordOf(story);
  const officials = record.officials.filter(({ state }) => state !== 'rejected');
  const distance = (mentions: Evidence[]) =>
    Math.min(
      ...mentions.map(({ start, end }) =>
        end <= evidence.start
          ? evidence.start - end
          : story.article.text.length + Math.abs(start - evidence.end),
      ),
    );
  const nearest = officials
    .map(({ id, name, mentions }) => ({ fact: id, name, far: distance(mentions) }))
    .sort((a, b) => a.far - b.far);
  return {
    words: evidence.quote.replace(/\s+/g, ' ').trim().normalize('NFC'),
    repeats: repeatsOf(story.article.text, evidence).length,
    officials: nearest.map(({ fact, name }) => ({ fact, name })),
    meetings: record.meetings
      .filter(({ state }) => state !== 'rejected')
      .map(({ id, name }) => ({ fact: id, name })),
  };
}

/** Keeps selected words as what the person says they are. */
export async function mark(
  story: Story,
  quote: QuoteSelector,
  marking: Marking,
  repeats: boolean,
): Promise<Decided> {
  const evidence = evidenceIn(story, quote);
  const mentions = repeats
    ? repeatsOf(story.article.text, evidence).map(({ start, end }) =>
        evidenceAt(story.article.text, start, end),
      )
    : [];
  const { officials, meetings } = await recordOf(story);
  if (marking.kind === 'post' && !officials.some(({ id }) => id === marking.official))
    throw new PageError(text('mark_no_official'));
  if (marking.kind === 'place' && marking.meeting && !meetings.some(({ id }) => id === marking.meeting))
    throw new PageError(text('paint_gone'));
  const named = 'name' in marking ? marking.name : evidence.quote.normalize('NFC').trim();
  const act = actOf(marking, evidence, mentions);
  const same = act.kind === 'add-official' && knownAs(act.fields.name, officials);
  const acts: Act[] = same ? [act, { kind: 'merge', fact: act.fact, into: same.id }] : [act];
  return write(story, acts, text('said_added', named));
}

/** The official who bears a name already: words marked with it are one more place of theirs. */
function knownAs(name: string, officials: ReviewedOfficial[]): ReviewedOfficial | undefined {
  const wanted = foldName(name);
  return officials.find((official) => official.state !== 'rejected' && foldName(official.name) === wanted);
}

const newId = (kind: string) => `${kind}:reader-${crypto.randomUUID()}`;

/** The kind of a meeting by the words its name begins with: `Buổi làm việc với …`. */
function kindIn(name: string): MeetingKind {
  const words = foldName(name).replace(/^(?:cuộc|buổi) /, '');
  const fitting = MeetingKind.options.filter((kind) => words.startsWith(kind));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? 'khác';
}

function actOf(marking: Marking, evidence: Evidence, mentions: Evidence[]): Act {
  switch (marking.kind) {
    case 'official': {
      const { name, title, body } = marking;
      const positions = title ? [{ title, body: body || null, former: false }] : [];
      const fields = { name, positions };
      return { kind: 'add-official', fact: newId('official'), fields, evidence, mentions };
    }
    case 'post': {
      const { official, title, body } = marking;
      const position = { title, body: body || null, former: false };
      return { kind: 'add-position', fact: official, position, evidence };
    }
    case 'meeting': {
      const { name, date } = marking;
      const open = { partOfDay: null, body: null, place: null, people: [] };
      const fields = { ...open, kind: kindIn(name), name, date: typedDate(date) };
      return { kind: 'add-meeting', fact: newId('meeting'), fields, evidence };
    }
    case 'place': {
      const name = evidence.quote.replace(/\s+/g, ' ').trim();
      return { kind: 'add-place', fact: newId('place'), name, meeting: marking.meeting, evidence };
    }
    case 'document': {
      const { type, number } = marking;
      const fields = { type: type || null, number, issuer: null, issuedOn: null };
      return { kind: 'add-document', fact: newId('document'), fields, evidence, mentions };
    }
    case 'note':
      return { kind: 'add-note', fact: newId('note'), text: marking.text, evidence };
  }
}
