import type { ReactNode } from 'react';
import type { Piece, ValueChange } from '../../../lib/library/changes/index.ts';
import { excerpt } from '../../excerpt.ts';
import { shown, text } from '../../text.ts';

/** Words that are gone: struck through, and said so. */
export function Removed({ children }: { children: ReactNode }) {
  return (
    <del>
      <span className="unseen">{text('removed_word')} </span>
      {children}
    </del>
  );
}

/** Words that are new: underlined, and said so. */
export function Added({ children }: { children: ReactNode }) {
  return (
    <ins>
      <span className="unseen">{text('added_word')} </span>
      {children}
    </ins>
  );
}

const marks = { removed: Removed, added: Added };

/** A text with its changed words marked; long stretches without a change are cut. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  return excerpt(pieces).map(({ kind, text: words }, at, all) => {
    if (kind === 'same') return shown(words);
    const Mark = marks[kind];
    // The space before words bears no mark; two changes side by side need one.
    const apart = words.startsWith(' ') || (at > 0 && all[at - 1]?.kind !== 'same');
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of two kept states never change
      <span key={at}>
        {apart && ' '}
        <Mark>{shown(words.trim())}</Mark>
      </span>
    );
  });
}

/** One value and what it became; a short one (a date) is not broken in two. */
export function Became({ before, after, short }: ValueChange & { short?: boolean }) {
  const value = (words: string) => (short ? <span className="short">{shown(words)}</span> : shown(words));
  return (
    <>
      {before && <Removed>{value(before)}</Removed>}
      {before && after && ' '}
      {after && <Added>{value(after)}</Added>}
    </>
  );
}
