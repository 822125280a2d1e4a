import { useState } from 'react';
import { text } from '../../text.ts';
import { LibraryLink } from '../parts/LibraryLink.tsx';
import { Part } from '../parts/Part.tsx';
import type { BodyView } from '../services.ts';

/** A province has dozens: its meetings must not stand below them all. */
const SHOWN = 8;

/** The bodies that belong to a body or a place. */
export function Parts({ parts }: Pick<BodyView, 'parts'>) {
  const [all, setAll] = useState(false);
  return (
    <Part title={text('lp_parts')} count={parts.length}>
      <ul className="ties">
        {parts.slice(0, all ? parts.length : SHOWN).map((part) => (
          <li key={part.key} data-testid="body-part">
            <LibraryLink page="body" id={part.key} name={part.name} />
          </li>
        ))}
      </ul>
      {!all && parts.length > SHOWN && (
        <button type="button" className="link more" onClick={() => setAll(true)}>
          {text('lp_more_parts', parts.length - SHOWN)}
        </button>
      )}
    </Part>
  );
}
