import CircleHelp from 'lucide-react/icons/circle-help';
import { useState } from 'react';
import type { Evidence } from '../../../lib/model/index.ts';
import { type Found, showWords } from '../../page.ts';
import { surroundings } from '../../quote.ts';
import { shown, text } from '../../text.ts';
import { why } from '../../why/why.ts';
import { useReviewing } from '../review-context.ts';

interface WhyProps {
  /** The words the fact rests on: what names it, then what else it says. */
  evidence: Evidence[];
  name: string;
  /** What the fact says that these words do not, a line each. */
  supplied?: string[];
}

/** “Vì sao?”: goes to the words a fact rests on, and says by what they were recognised and how surely. */
export function Why({ evidence, name, supplied = [] }: WhyProps) {
  const { tabId, article } = useReviewing();
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<Found | null>(null);

  const show = async (place: Evidence) => {
    setOpen(true);
    setFound(null);
    setFound(await showWords(tabId, article, place));
  };
  const [first, ...further] = distinct(evidence);
  if (!first) return null;

  return (
    <div className="evidence">
      <button
        type="button"
        className="link"
        data-testid="evidence"
        aria-label={text('why_fact', name)}
        aria-expanded={open}
        onClick={() => (open ? setOpen(false) : show(first))}
      >
        <CircleHelp size={14} aria-hidden />
        {text('why')}
      </button>
      {open && (
        <div className="because">
          <Words evidence={first} />
          {further.map((place) => (
            <div key={`${place.start} ${place.end}`} className="further">
              <Words evidence={place} />
              <button type="button" className="link" onClick={() => show(place)}>
                {text('show_words', shown(place.quote))}
              </button>
            </div>
          ))}
          {supplied.length > 0 && (
            <ul className="supplied" data-testid="supplied">
              {supplied.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <p role="status" className={found === 'check' || found === 'gone' ? 'missing' : 'unseen'}>
        {open && found ? text(SAID[found]) : ''}
      </p>
    </div>
  );
}

const SAID = { found: 'shown_on_page', check: 'check_on_page', gone: 'not_on_page' } as const;

/** The same words are shown once, however many of a fact's parts rest on them. */
function distinct(evidence: Evidence[]): Evidence[] {
  return evidence.filter(
    ({ start, end }, at) => evidence.findIndex((other) => other.start === start && other.end === end) === at,
  );
}

function Words({ evidence }: { evidence: Evidence }) {
  const { article } = useReviewing();
  const { before, after } = surroundings(article.text, evidence);
  const { because, sure } = why(evidence);
  return (
    <>
      <blockquote>
        {shown(before)}
        <mark>{shown(evidence.quote)}</mark>
        {shown(after)}
      </blockquote>
      <p className="reason">
        {because} {sure}
      </p>
    </>
  );
}
