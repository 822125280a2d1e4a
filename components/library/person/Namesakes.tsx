import type { PersonRow } from '../../services.ts';
import { shown, text } from '../../text.ts';
import type { Asked } from '../acts/asked.ts';
import { personAsOther } from '../acts/others.ts';
import { LibraryLink } from '../parts/LibraryLink.tsx';
import { Part } from '../parts/Part.tsx';
import { Lines } from '../parts/SuggestionList.tsx';

interface NamesakesProps {
  people: readonly PersonRow[];
  onAsk(asked: Asked): void;
}

/** People of the same name who are held to be others: said openly, and joined where that is wrong. */
export function Namesakes({ people, onAsk }: NamesakesProps) {
  return (
    <Part title={text('lp_namesakes')} count={people.length} kind="person">
      <p className="soft">{text('lp_namesakes_help')}</p>
      <ul className="suggestion-list">
        {people.map((person) => {
          const other = personAsOther(person);
          return (
            <li key={person.id} data-testid="namesake" data-id={person.id}>
              <LibraryLink page="person" id={person.id} name={person.name} />{' '}
              <span className="soft">{text('lp_story_count', person.storyCount)}</span>
              <Lines lines={other.lines} />
              <button
                type="button"
                className="plain"
                data-testid="merge-open"
                onClick={() => onAsk({ act: 'merge', other })}
              >
                {text('lp_are_one_person')}
                <span className="unseen"> {shown([other.name, ...other.lines].join(', '))}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
