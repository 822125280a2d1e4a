import type { MetOfficial } from '../../services.ts';
import { shown, text } from '../../text.ts';
import { useReviewing } from '../review-context.ts';

/** Whom an official may be; the answer is given among the links. */
export function MayBe({ name, met: { fact, maybe } }: { name: string; met: MetOfficial }) {
  const { showLinks } = useReviewing();
  const [likely, ...others] = maybe.toSorted((a, b) => b.score - a.score);
  if (!likely) return null;
  const who = shown(likely.name);
  return (
    <button type="button" className="link elsewhere" data-testid="may-be" onClick={() => showLinks(fact)}>
      {others.length > 0
        ? text('lk_may_be_more', who, others.length)
        : text('lk_may_be_in', who, likely.stories)}
      <span className="unseen">: {name}</span>
    </button>
  );
}
