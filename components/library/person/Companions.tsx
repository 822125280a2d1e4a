import { text } from '../../text.ts';
import { LibraryLink } from '../parts/LibraryLink.tsx';
import { Part } from '../parts/Part.tsx';
import type { PersonView } from '../services.ts';

/** Who sat at the same meetings most often. */
export function Companions({ companions }: Pick<PersonView, 'companions'>) {
  return (
    <Part title={text('lp_companions')} kind="person">
      <ol className="companions">
        {companions.map(({ person, name, times }) => (
          <li key={person} data-testid="companion">
            <LibraryLink page="person" id={person} name={name} />
            <span className="soft">{text('lp_met_times', times)}</span>
          </li>
        ))}
      </ol>
    </Part>
  );
}
