import { Fragment } from 'react';
import { shown } from '../../text.ts';

/** A sentence with the words that were searched for marked. */
export function Marked({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) {
  const parts: { at: number; words: string; marked: boolean }[] = [];
  let end = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    // Two words of a question may be found in the same place.
    if (mark.start < end) continue;
    parts.push({ at: end, words: text.slice(end, mark.start), marked: false });
    parts.push({ at: mark.start, words: text.slice(mark.start, mark.end), marked: true });
    end = mark.end;
  }
  parts.push({ at: end, words: text.slice(end), marked: false });
  return parts.map(({ at, words, marked }) =>
    marked ? <mark key={`m${at}`}>{shown(words)}</mark> : <Fragment key={at}>{shown(words)}</Fragment>,
  );
}
