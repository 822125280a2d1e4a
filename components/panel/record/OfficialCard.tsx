import { memo } from 'react';
import type { Role } from '../../../lib/model/index.ts';
import type { Reviewed, ReviewedOfficial } from '../../services.ts';
import { suppliedWords } from '../../supplied.ts';
import { shown, text } from '../../text.ts';
import { roleWord } from '../../words.ts';
import { Form, OfficialForm } from '../forms/lazy.tsx';
import { patchOf } from '../forms/patch.ts';
import { confidenceOf, evidenceOf } from '../queue/confidence.ts';
import { useReviewing } from '../review-context.ts';
import { useEditing } from '../use-editing.ts';
import { FactActions } from './FactActions.tsx';
import { FactCard } from './FactCard.tsx';
import { Foot } from './Foot.tsx';
import { Known } from './Known.tsx';
import { Positions } from './Positions.tsx';
import { ToldApart } from './ToldApart.tsx';

/** One official: name, posts, what they did here, where they were met before. */
export const OfficialCard = memo(function OfficialCard({ official }: { official: ReviewedOfficial }) {
  const { id, state, positions } = official;
  const name = shown(official.name);
  const { act, reviewed, known } = useReviewing();
  const { editing, edit, close } = useEditing(id);
  const entry = { kind: 'official', fact: official } as const;
  const roles = rolesOf(id, reviewed);
  const acquaintances = known.get(id) ?? [];

  return (
    <FactCard testId="official" id={id} state={state} confidence={confidenceOf(entry)} name={name}>
      {editing ? (
        <Form>
          <OfficialForm
            start={official}
            onCancel={close}
            onSave={(fields, before) => {
              close();
              const patch = patchOf(before, fields);
              if (patch)
                void act(
                  { kind: 'correct-official', fact: id, fields: patch },
                  text('said_corrected', fields.name),
                );
            }}
          />
        </Form>
      ) : (
        <>
          <div className="fact-head">
            <h3>{name}</h3>
            <FactActions id={id} state={state} name={name} onEdit={edit} />
          </div>
          <Positions positions={positions} />
          {state !== 'rejected' && (
            <>
              {roles.length > 0 && <p className="did">{roles.join(' · ')}</p>}
              <Foot
                fact={official}
                name={name}
                evidence={evidenceOf(entry)}
                supplied={suppliedWords(positions.map((position) => position.evidence))}
                mergeable={reviewed.officials.length > 1}
              >
                {acquaintances.length > 0 && (
                  <Known official={id} name={name} acquaintances={acquaintances} />
                )}
              </Foot>
              <ToldApart official={id} name={name} />
            </>
          )}
        </>
      )}
    </FactCard>
  );
});

/** What an official did, over all meetings of the story that stand. */
function rolesOf(id: string, { meetings }: Reviewed): string[] {
  const roles = new Set<Role>();
  for (const { state, people } of meetings) {
    if (state === 'rejected') continue;
    for (const person of people) if (person.official === id) for (const role of person.roles) roles.add(role);
  }
  return [...roles].map(roleWord);
}
