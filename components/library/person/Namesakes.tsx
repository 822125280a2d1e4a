import { text } from '../../text.ts';
import type { Asked } from '../acts/asked.ts';
import { personAsOther } from '../acts/others.ts';
import { LibraryLink } from '../parts/LibraryLink.tsx';
import { Part } from '../parts/Part.tsx';
import { Lines, MergeButton, PairButtons } from '../parts/SuggestionList.tsx';
import type { PersonRow } from '../services.ts';

interface NamesakesProps {
  people: readonly PersonRow[];
  /** Ids of those the reader has told apart. */
  apart: readonly string[];
  onAsk(asked: Asked): void;
}

/** People of the same name who are held to be others: said openly, and joined where that is wrong. */
export function Namesakes({ people, apart, onAsk }: NamesakesProps) {
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
              {apart.includes(person.id) ? (
                <>
                  <p className="soft">{text('lp_told_apart')}</p>
                  <MergeButton other={other} onAsk={onAsk} />
                </>
              ) : (
                <PairButtons kind="people" other={other} onAsk={onAsk} />
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
