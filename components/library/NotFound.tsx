import { text } from '../text.ts';
import { hrefOf } from './route.ts';

/** The page of a person, meeting or body that is not there (any more): merged into another, or its stories taken out. */
export function NotFound({ kind }: { kind: 'person' | 'meeting' | 'body' }) {
  return (
    <div className="nothing" data-testid="not-found">
      <h1>{text(`lib_no_${kind}`)}</h1>
      <p>{text('lib_no_such_help')}</p>
      <a
        className="link"
        href={hrefOf({ page: 'explore', table: kind === 'meeting' ? 'meetings' : 'people' })}
      >
        {text('lib_to_explore')}
      </a>
    </div>
  );
}
