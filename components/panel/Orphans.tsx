import Undo from 'lucide-react/icons/undo-2';
import type { Act } from '../../lib/model/index.ts';
import { shown, text } from '../text.ts';
import { useReviewing } from './review-context.ts';

const nameOf = (act: Act): string => {
  if ('fields' in act) return act.fields.name;
  return 'fact' in act ? act.fact.slice(act.fact.indexOf(':') + 1) : '';
};

/** Decisions whose fact the present reading of the story no longer has: kept, and said so. */
export function Orphans() {
  const { reviewed, takeBack } = useReviewing();
  if (reviewed.orphans.length === 0) return null;
  return (
    <section aria-labelledby="orphans">
      <div className="section-head">
        <h2 id="orphans">{text('section_orphans', reviewed.orphans.length)}</h2>
      </div>
      <p className="empty">{text('orphans_help')}</p>
      <ul className="facts rows">
        {reviewed.orphans.map((decision) => (
          <li key={decision.id} className="card orphan">
            <p>{shown(nameOf(decision.act))}</p>
            <button
              type="button"
              className="icon"
              title={text('undo')}
              aria-label={text('undo_fact', nameOf(decision.act))}
              onClick={() => takeBack(decision, text('said_undone', nameOf(decision.act)))}
            >
              <Undo size={15} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
