import type { MetMeeting } from '../../services.ts';
import { text } from '../../text.ts';
import { useReviewing } from '../review-context.ts';

/** That other stories tell of a meeting too, or may; which, and how they differ, stands among the links. */
export function Told({ name, told: { fact, others, differs, maybe } }: { name: string; told: MetMeeting }) {
  const { showLinks } = useReviewing();
  if (others.length + maybe.length === 0) return null;
  const differ = differs.length > 0 ? ` · ${text('lk_told_otherwise')}` : '';
  return (
    <button type="button" className="link elsewhere" data-testid="told" onClick={() => showLinks(fact)}>
      {others.length > 0 ? text('lk_told_in', others.length) + differ : text('lk_may_be_told')}
      <span className="unseen">: {name}</span>
    </button>
  );
}
