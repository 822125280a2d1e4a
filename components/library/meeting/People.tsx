import { shown, text } from '../../text.ts';
import { LibraryLink } from '../parts/LibraryLink.tsx';
import { Part } from '../parts/Part.tsx';
import type { MeetingRow, MeetingView } from '../services.ts';
import { sayRole } from '../words.ts';

interface PeopleProps {
  people: MeetingView['people'];
  reports: readonly MeetingRow[];
}

/** Who was there, by role; with the sources that say so where not all do. */
export function People({ people, reports }: PeopleProps) {
  const count = new Set(people.flatMap((group) => group.people.map(({ person, name }) => person ?? name)))
    .size;
  return (
    <Part title={text('lp_people')} count={count} kind="person">
      {people.length === 0 && <p className="soft">{text('lp_no_people')}</p>}
      <dl className="by-role">
        {people.map(({ role, people: inRole }) => (
          <div key={role}>
            <dt>{sayRole(role)}</dt>
            <dd>
              <ul>
                {inRole.map(({ person, name, stories }) => (
                  <li
                    key={person ?? name}
                    data-testid="meeting-person"
                    data-role={role}
                    data-id={person ?? undefined}
                  >
                    <LibraryLink page="person" id={person} name={name} />
                    <SaidBy stories={stories} reports={reports} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** `theo Báo Sông Lam`: only where some source does not say it. */
export function SaidBy({ stories, reports }: { stories: readonly string[]; reports: readonly MeetingRow[] }) {
  const all = new Set(reports.map(({ url }) => url));
  if (all.size < 2 || new Set(stories).size >= all.size) return null;
  const outlets = reports.filter(({ url }) => stories.includes(url)).map(({ outlet }) => shown(outlet.name));
  if (outlets.length === 0) return null;
  return <small className="said-by">{text('lp_according_to', [...new Set(outlets)].join(', '))}</small>;
}
