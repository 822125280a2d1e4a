import Locate from 'lucide-react/icons/locate';
import { useState } from 'react';
import { quoteAt } from '../../lib/anchoring/locate.ts';
import type { Evidence } from '../../lib/model/index.ts';
import { surroundings } from '../quote.ts';
import { ask } from '../services.ts';
import { shown, text } from '../text.ts';
import { useReviewing } from './review-context.ts';

interface EvidenceViewProps {
  /** The words the fact rests on; further ones (a meeting's day) come after. */
  evidence: Evidence[];
  name: string;
  /** What the fact says that these words do not, a line each. */
  supplied?: string[];
}

/** The button that goes to the words a fact rests on, and the words themselves once asked for. */
export function EvidenceView({ evidence, name, supplied = [] }: EvidenceViewProps) {
  const { tabId, article } = useReviewing();
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<boolean | null>(null);

  const show = async (place: Evidence) => {
    setOpen(true);
    setFound(null);
    const quote = quoteAt(article.text, place);
    const answer = await ask('page/show', { tabId, quote }).catch(() => ({ found: false }));
    setFound(answer.found);
  };
  const [first, ...further] = evidence;
  if (!first) return null;

  return (
    <div className="evidence">
      <button
        type="button"
        className="link"
        data-testid="evidence"
        aria-label={text('show_fact', name)}
        onClick={() => show(first)}
      >
        <Locate size={14} aria-hidden />
        {text('show')}
      </button>
      {open && <Words evidence={first} />}
      {open &&
        further.map((place) => (
          <div key={place.start} className="further">
            <Words evidence={place} />
            <button type="button" className="link" onClick={() => show(place)}>
              <Locate size={14} aria-hidden />
              {text('show_words', shown(place.quote))}
            </button>
          </div>
        ))}
      {open && supplied.length > 0 && (
        <ul className="supplied" data-testid="supplied">
          {supplied.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <p role="status" className={found === false ? 'missing' : 'unseen'}>
        {found === null ? '' : text(found ? 'shown_on_page' : 'not_on_page')}
      </p>
    </div>
  );
}

function Words({ evidence }: { evidence: Evidence }) {
  const { article } = useReviewing();
  const { before, after } = surroundings(article.text, evidence);
  return (
    <blockquote>
      {shown(before)}
      <mark>{shown(evidence.quote)}</mark>
      {shown(after)}
    </blockquote>
  );
}
