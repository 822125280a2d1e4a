import Undo from 'lucide-react/icons/undo-2';
import { IconButton } from '../../IconButton.tsx';
import type { Orphan } from '../../services.ts';
import { shown, text } from '../../text.ts';
import { actWords } from '../journal/act-words.ts';
import { useRecord, useReviewing } from '../review-context.ts';

/** Decisions whose fact the present reading of the story no longer has: kept, and said so. */
export function Orphans() {
  const { orphans } = useRecord().reviewed;
  if (orphans.length === 0) return null;
  return (
    <section aria-labelledby="orphans">
      <div className="section-head">
        <h2 id="orphans">{text('section_orphans', orphans.length)}</h2>
      </div>
      <p className="empty">{text('orphans_help')}</p>
      <ul className="facts rows">
        {orphans.map((orphan) => (
          <OrphanRow key={orphan.decision.id} orphan={orphan} />
        ))}
      </ul>
    </section>
  );
}

function OrphanRow({ orphan: { decision, why } }: { orphan: Orphan }) {
  const { takeBack } = useReviewing();
  const { name, did } = actWords(decision);
  return (
    <li className="card orphan" data-testid="orphan" data-why={why}>
      <div className="fact">
        <h3>{shown(name)}</h3>
        <p className="positions">{did}</p>
        <p className="why-orphan">{text(why === 'gone' ? 'orphan_gone' : 'orphan_unread')}</p>
      </div>
      <IconButton
        title={text('undo')}
        label={text('undo_fact', name)}
        onClick={() => takeBack(decision, text('said_undone', name))}
      >
        <Undo size={15} aria-hidden />
      </IconButton>
    </li>
  );
}
