import type { ReactNode } from 'react';
import type {
  Changes,
  MeetingChange,
  MeetingFacts,
  NameChanges,
  ParagraphChange,
  Post,
} from '../../../lib/library/changes/index.ts';
import type { BlockKind } from '../../../lib/model/index.ts';
import { postWords } from '../../post.ts';
import { shown, type TextKey, text } from '../../text.ts';
import { showDate, showPosted } from '../../time.ts';
import { partWord } from '../../words.ts';
import { Added, Became, Pieces, Removed } from './Pieces.tsx';

/** One change as it is shown: what it is of, and the change. */
export interface Line {
  label: string | null;
  words: ReactNode;
}

const blocks: Partial<Record<BlockKind, TextKey>> = {
  lead: 'block_lead',
  subhead: 'block_subhead',
  caption: 'block_caption',
};

const whole: Record<'added' | 'removed' | 'moved', TextKey> = {
  added: 'paragraph_added',
  removed: 'paragraph_removed',
  moved: 'paragraph_moved',
};

export function headlineLines({ title, kicker, paragraphs }: Changes): Line[] {
  return [
    ...(title ? [{ label: null, words: <Pieces pieces={title} /> }] : []),
    ...(kicker ? [{ label: text('block_kicker'), words: <Pieces pieces={kicker} /> }] : []),
    ...paragraphs.filter(({ block }) => block === 'lead').map(paragraphLine),
  ];
}

export const paragraphLines = ({ paragraphs }: Changes): Line[] =>
  paragraphs.filter(({ block }) => block !== 'lead').map(paragraphLine);

function paragraphLine(change: ParagraphChange): Line {
  const { kind } = change;
  const block = blocks[change.block];
  const label = [block && text(block), kind !== 'changed' && text(whole[kind])].filter(Boolean).join(' · ');
  if (kind === 'changed') return { label: label || null, words: <Pieces pieces={change.pieces} /> };
  const words = shown(change.text);
  if (kind === 'moved') return { label, words };
  return { label, words: kind === 'added' ? <Added>{words}</Added> : <Removed>{words}</Removed> };
}

export const peopleLines = ({ officials, bylines }: Changes): Line[] => [
  ...nameLines(officials, null),
  ...nameLines(bylines, text('author')),
];

const nameLines = ({ gone, added }: NameChanges, label: string | null): Line[] => [
  ...gone.map((name) => ({ label, words: <Removed>{shown(name)}</Removed> })),
  ...added.map((name) => ({ label, words: <Added>{shown(name)}</Added> })),
];

const postLine = (post: Post | null): string | null =>
  post && [post.former && text('former'), postWords(post.title, post.body)].filter(Boolean).join(' ');

export const postLines = ({ posts }: Changes): Line[] =>
  posts.map(({ official, before, after }) => ({
    label: shown(official),
    words: <Became before={postLine(before)} after={postLine(after)} />,
  }));

const whenOf = ({ date, partOfDay }: MeetingFacts): string | null =>
  [partOfDay && partWord(partOfDay), date && showDate(date)].filter(Boolean).join(' ') || null;

export function dateLines({ meetings, publishedAt, updatedAt }: Changes): Line[] {
  const times = [
    { label: text('posted'), change: publishedAt },
    { label: text('updated'), change: updatedAt },
  ].flatMap(({ label, change }) => {
    if (!change) return [];
    const [before, after] = [change.before, change.after].map((at) => at && showPosted(at));
    return [{ label, words: <Became before={before ?? null} after={after ?? null} short /> }];
  });
  return [...meetings.map(meetingLine), ...times];
}

function meetingLine({ before, after }: MeetingChange): Line {
  const [then, now] = [before && whenOf(before), after && whenOf(after)];
  if (before && after && before.name === after.name)
    return { label: shown(after.name), words: <Became before={then} after={now} short /> };
  const said = (name: string | undefined, when: string | null) =>
    name ? [name, when].filter(Boolean).join(', ') : null;
  return {
    label: text('meeting'),
    words: <Became before={said(before?.name, then)} after={said(after?.name, now)} />,
  };
}
