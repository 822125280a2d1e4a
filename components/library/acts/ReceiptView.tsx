import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { shown, text } from '../../text.ts';
import { showInstant } from '../../time.ts';
import { StoryList } from '../parts/StoryList.tsx';
import type { Receipt } from '../services.ts';
import { whyOf } from './link-words.ts';
import { Sides } from './Sides.tsx';

interface ReceiptViewProps {
  /** Undefined while it is made out, null where one of the two is gone. */
  receipt: Receipt | null | undefined;
  /** Posts (or day and place) that go over with the stories. */
  posts: string[];
  /** The same of who they go to. */
  intoPosts: string[];
}

/** What a merge would move, from whom to whom, and what it would take back. */
export function ReceiptView({ receipt, posts, intoPosts }: ReceiptViewProps) {
  if (receipt === null) return <p className="missing">{text('lp_nothing_done')}</p>;
  if (!receipt) return <p className="receipt-space" role="status" aria-label={text('lp_receipt_waiting')} />;
  const { from, into, stories, conflicts } = receipt;
  return (
    <div className="merge-receipt" data-testid="merge-receipt">
      <Sides first={{ ...from, lines: posts }} second={{ ...into, lines: intoPosts }} between="→" />
      <p>{text('lp_receipt_moves', stories.length, shown(from.name), shown(into.name))}</p>
      <StoryList stories={stories.slice(0, 8)} />
      {stories.length > 8 && <p className="soft">{text('lp_receipt_more', stories.length - 8)}</p>}
      {conflicts.length > 0 && (
        <div className="conflicts" data-testid="merge-conflicts">
          <p>
            <TriangleAlert size={14} aria-hidden /> <strong>{text('lp_conflicts')}</strong>
          </p>
          <ul>
            {conflicts.map(({ decision, words }) => (
              <li key={decision.id}>
                {text('lp_conflict', showInstant(decision.at), shown(words))}
                {whyOf(decision.act) && <> {text('lp_because', whyOf(decision.act))}</>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
