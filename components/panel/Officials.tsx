import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { OfficialFields, Role } from '../../lib/model/index.ts';
import { acquaintances, type Reviewed } from '../services.ts';
import { text } from '../text.ts';
import { roleWord } from '../words.ts';
import { AddFact } from './AddFact.tsx';
import { doubtfulFirst, officialConfidence } from './confidence.ts';
import { OfficialCard } from './OfficialCard.tsx';
import { OfficialForm } from './OfficialForm.tsx';
import { useReviewing } from './review-context.ts';

/** The officials of the story, the doubtful ones first. */
export function Officials() {
  const { article, reviewed, act } = useReviewing();
  const { officials } = reviewed;
  const ordered = useMemo(() => doubtfulFirst(officials, officialConfidence), [officials]);
  const known = useLiveQuery(() => acquaintances(article, officials), [article, officials]);

  return (
    <section aria-labelledby="officials">
      <div className="section-head person">
        <h2 id="officials" tabIndex={-1}>
          {text('section_officials', officials.length)}
        </h2>
        <AddFact<OfficialFields>
          testId="add-official"
          label={text('add_official')}
          name={text('add_official_name')}
          form={(selected, done, cancel) => (
            <OfficialForm start={{ name: selected, positions: [] }} onSave={done} onCancel={cancel} />
          )}
          keep={(fields, evidence) =>
            act(
              { kind: 'add-official', fact: `official:reader-${crypto.randomUUID()}`, fields, evidence },
              text('said_added', fields.name),
            )
          }
        />
      </div>
      {officials.length === 0 ? (
        <p className="empty">{text('no_officials')}</p>
      ) : (
        <ul className="facts rows">
          {ordered.map((official) => (
            <OfficialCard
              key={official.id}
              official={official}
              roles={rolesOf(official.id, reviewed)}
              acquaintances={known?.get(official.id) ?? []}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What an official did, over all meetings of the story that stand. */
function rolesOf(id: string, { meetings }: Reviewed): string[] {
  const roles = new Set<Role>();
  for (const { state, people } of meetings) {
    if (state === 'rejected') continue;
    for (const person of people) if (person.official === id) for (const role of person.roles) roles.add(role);
  }
  return [...roles].map(roleWord);
}
