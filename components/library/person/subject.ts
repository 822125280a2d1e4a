import type { Subject } from '../acts/asked.ts';
import { personAsOther } from '../acts/others.ts';
import type { PersonView } from '../services.ts';

/** The person as the dialogs speak of it. */
export function subjectOf({ person, appearances, namesakes }: PersonView): Subject {
  return {
    kind: 'people',
    id: person.id,
    name: person.name,
    lines: personAsOther(person).lines,
    named: person.named,
    prints: person.profile.names,
    appearances: appearances.map(({ posts, ...rest }) => ({ ...rest, lines: posts })),
    likely: namesakes.map(personAsOther),
  };
}
