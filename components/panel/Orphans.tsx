import { useLiveQuery } from 'dexie-react-hooks';
import Undo from 'lucide-react/icons/undo-2';
import type { Decision } from '../../lib/model/index.ts';
import { revisionsOf } from '../services.ts';
import { shown, text } from '../text.ts';
import { useReviewing } from './review-context.ts';

/** Decisions whose fact the present reading of the story no longer has: kept, and said so. */
export function Orphans() {
  const { reviewed } = useReviewing();
  if (reviewed.orphans.length === 0) return null;
  return (
    <section aria-labelledby="orphans">
      <div className="section-head">
        <h2 id="orphans">{text('section_orphans', reviewed.orphans.length)}</h2>
      </div>
      <p className="empty">{text('orphans_help')}</p>
      <OrphanList orphans={reviewed.orphans} />
    </section>
  );
}

function OrphanList({ orphans }: { orphans: Decision[] }) {
  const { article, takeBack } = useReviewing();
  const names = useLiveQuery(() => namesOf(article.url), [article.url]);
  const nameOf = ({ act }: Decision): string => {
    if ('fields' in act) return act.fields.name;
    return 'fact' in act ? (names?.get(act.fact) ?? act.fact.slice(act.fact.indexOf(':') + 1)) : '';
  };
  return (
    <ul className="facts rows">
      {orphans.map((decision) => (
        <li key={decision.id} className="card orphan" data-testid="orphan">
          <p>{shown(nameOf(decision))}</p>
          <button
            type="button"
            className="icon"
            title={text('undo')}
            aria-label={text('undo_fact', nameOf(decision))}
            onClick={() => takeBack(decision, text('said_undone', nameOf(decision)))}
          >
            <Undo size={15} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the facts of every kept state are called: an earlier one still has those that are gone. */
async function namesOf(url: string): Promise<Map<string, string>> {
  const states = (await revisionsOf(url)).map(({ extraction }) => extraction).reverse();
  return new Map(
    states.flatMap(({ officials, meetings, documents }) => [
      ...[...officials, ...meetings].map(({ id, name }): [string, string] => [id, name]),
      ...documents.map(({ id, number }): [string, string] => [id, number]),
    ]),
  );
}
