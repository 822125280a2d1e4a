import { text } from '../../components/text.ts';
import { readDate, showDate } from '../../components/time.ts';
import {
  decideAll,
  decisionsOf,
  type Reviewed,
  type ReviewedFact,
  undoAll,
} from '../../lib/library/index.ts';
import type { Correction, Decided, Editable } from '../../lib/messages/page.ts';
import type { Act } from '../../lib/model/index.ts';
import { PageError } from './pageError.ts';
import { recordOf, type Story } from './record.ts';

/** Writes decisions down as one step; a story that was not kept yet is kept with them. */
export async function write(story: Story, acts: Act[], said: string): Promise<Decided> {
  const made = await decideAll(story.article.url, acts, story);
  return { decisions: made.map(({ id }) => id), said };
}

/** What a fact of the story is called; a fact it does not have is refused. */
function nameIn(record: Reviewed, fact: string): string {
  const { officials, meetings, documents, places, passages } = record;
  const named = [...officials, ...meetings, ...places].find(({ id }) => id === fact);
  const name =
    named?.name ??
    documents.find(({ id }) => id === fact)?.number ??
    passages.find(({ id }) => id === fact)?.evidence.quote;
  if (name === undefined) throw new PageError(text('paint_gone'));
  return name.normalize('NFC');
}

export async function judge(story: Story, kind: 'accept' | 'reject', fact: string): Promise<Decided> {
  const name = nameIn(await recordOf(story), fact);
  return write(story, [{ kind, fact }], text(kind === 'accept' ? 'said_accepted' : 'paint_rejected', name));
}

/** Takes decisions back that were made on this story; others are not touched. */
export async function takeBack(story: Story, ids: string[]): Promise<Decided> {
  const own = (await decisionsOf(story.article.url)).filter(({ id }) => ids.includes(id));
  const inTheWay = await undoAll(own.map(({ id }) => id));
  if (inTheWay.length > 0) throw new PageError(text('paint_undo_blocked', inTheWay.length));
  return { decisions: [], said: text('paint_undone') };
}

/** What can be corrected of a fact, as it stands. */
export async function fields(story: Story, fact: string): Promise<Editable> {
  const { officials, meetings, documents } = await recordOf(story);
  const byId = <T extends ReviewedFact>(facts: T[]) => facts.find(({ id }) => id === fact);
  const official = byId(officials);
  if (official) {
    const positions = official.positions.map(({ title, body, former }) => ({
      title,
      body: body ?? '',
      former,
    }));
    return { kind: 'official', name: official.name, positions };
  }
  const meeting = byId(meetings);
  if (meeting)
    return { kind: 'meeting', name: meeting.name, date: meeting.date ? showDate(meeting.date) : '' };
  const document = byId(documents);
  if (document) return { kind: 'document', type: document.type ?? '', number: document.number };
  throw new PageError(text('paint_gone'));
}

export async function correct(story: Story, fact: string, correction: Correction): Promise<Decided> {
  const name = nameIn(await recordOf(story), fact);
  return write(story, [correctionAct(fact, correction)], text('said_corrected', name));
}

function correctionAct(fact: string, correction: Correction): Act {
  if (correction.kind === 'official') {
    const { name, positions } = correction;
    const written = positions
      ?.filter(({ title }) => title)
      .map((post) => ({ ...post, body: post.body || null }));
    return {
      kind: 'correct-official',
      fact,
      fields: { ...(name && { name }), ...(written && { positions: written }) },
    };
  }
  if (correction.kind === 'meeting') {
    const { name, date } = correction;
    return {
      kind: 'correct-meeting',
      fact,
      fields: { ...(name && { name }), ...(date !== undefined && { date: typedDate(date) }) },
    };
  }
  const { type, number } = correction;
  return {
    kind: 'correct-document',
    fact,
    fields: { ...(type !== undefined && { type: type || null }), ...(number && { number }) },
  };
}

/** A date as a person typed it; one that can't be read is said so. */
export function typedDate(typed: string): string | null {
  const date = readDate(typed);
  if (date === undefined) throw new PageError(text('date_unreadable'));
  return date;
}
