import { useMemo } from 'react';
// Not by way of the services, which the popup loads too: only the panel compares.
import { type Changes, changesBetween } from '../../../lib/library/changes/index.ts';
import type { RevisionRow } from '../../services.ts';
import { type TextKey, text } from '../../text.ts';
import { dateLines, headlineLines, type Line, paragraphLines, peopleLines, postLines } from './lines.tsx';

const groups: { name: string; title: TextKey; linesOf(changes: Changes): Line[] }[] = [
  { name: 'headline', title: 'change_headline', linesOf: headlineLines },
  { name: 'people', title: 'change_people', linesOf: peopleLines },
  { name: 'posts', title: 'change_posts', linesOf: postLines },
  { name: 'dates', title: 'change_dates', linesOf: dateLines },
  { name: 'paragraphs', title: 'change_paragraphs', linesOf: paragraphLines },
];

/** What one state of a story changed against the one before it, by kind. */
export function ChangesView({ before, after }: { before: RevisionRow; after: RevisionRow }) {
  const changes = useMemo(() => changesBetween(before, after), [before, after]);
  const found = groups.flatMap(({ name, title, linesOf }) => {
    const lines = linesOf(changes);
    return lines.length ? [{ name, title, lines }] : [];
  });
  if (found.length === 0) return <p className="quiet">{text('change_none')}</p>;
  return (
    <>
      {found.map(({ name, title, lines }) => (
        <div key={name} className="change" data-testid={`change-${name}`}>
          <h3>{text(title)}</h3>
          <ul>
            {lines.map(({ label, words }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of two kept states never change
              <li key={at}>
                {label && <span className="of">{capital(label)}</span>} {words}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {changes.readAnew && <p className="quiet">{text('change_read_anew')}</p>}
    </>
  );
}

/** A meeting's name stands in small letters in its story. */
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
