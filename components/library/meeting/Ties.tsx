import { type TextKey, text } from '../../text.ts';
import { LibraryLink } from '../parts/LibraryLink.tsx';
import { Part } from '../parts/Part.tsx';
import type { MeetingView } from '../services.ts';
import { whenWords } from '../words.ts';

const WORDS: Record<MeetingView['ties'][number]['kind'], TextKey> = {
  prepares: 'lp_tie_prepares',
  'prepared-by': 'lp_tie_prepared_by',
  'sitting-of': 'lp_tie_sitting_of',
  sitting: 'lp_tie_sitting',
};

/** What it prepared, what prepared it, what it is a sitting of. */
export function Ties({ ties }: Pick<MeetingView, 'ties'>) {
  return (
    <Part title={text('lp_ties')} count={ties.length} kind="meeting">
      <ul className="ties">
        {ties.map(({ kind, event }) => (
          <li key={kind + event.id} data-testid="tie" data-kind={kind}>
            <span className="soft">{text(WORDS[kind])}</span>{' '}
            <LibraryLink page="meeting" id={event.id} name={event.name} />
            <p className="meta">
              <span>{whenWords(event)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
