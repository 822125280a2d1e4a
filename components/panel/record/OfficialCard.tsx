import type { ReviewedOfficial } from '../../services.ts';
import { suppliedWords } from '../../supplied.ts';
import { shown, text } from '../../text.ts';
import { OfficialForm } from '../forms/lazy.tsx';
import { patchOf } from '../forms/patch.ts';
import { confidenceOf, evidenceOf } from '../queue/confidence.ts';
import { useReviewing } from '../review-context.ts';
import { useEditing } from '../use-editing.ts';
import type { Around } from './Fact.tsx';
import { FactActions } from './FactActions.tsx';
import { FactCard } from './FactCard.tsx';
import { Foot } from './Foot.tsx';
import { Known } from './Known.tsx';
import { MayBe } from './MayBe.tsx';
import { Positions } from './Positions.tsx';
import { ToldApart } from './ToldApart.tsx';

/** One official: name, posts, what they did here, where they were met before. */
export function OfficialCard({
  official,
  around: { decision, mergeable, roles, met, apart },
}: {
  official: ReviewedOfficial;
  around: Around;
}) {
  const { id, state, positions } = official;
  const name = shown(official.name);
  const { act } = useReviewing();
  const { editing, edit, close } = useEditing(id);
  const entry = { kind: 'official', fact: official } as const;

  return (
    <FactCard testId="official" id={id} state={state} confidence={confidenceOf(entry)} name={name}>
      {editing ? (
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
      ) : (
        <>
          <div className="fact-head">
            <h3>{name}</h3>
            <FactActions id={id} state={state} name={name} decision={decision} onEdit={edit} />
          </div>
          <Positions positions={positions} />
          {state !== 'rejected' && (
            <>
              {roles && <p className="did">{roles}</p>}
              <Foot
                fact={official}
                name={name}
                evidence={evidenceOf(entry)}
                supplied={suppliedWords(positions.map((position) => position.evidence))}
                mergeable={mergeable}
              >
                {met && met.appearances.length > 0 && <Known name={name} met={met} />}
                {met && <MayBe name={name} met={met} />}
              </Foot>
              <ToldApart judgements={apart} name={name} />
            </>
          )}
        </>
      )}
    </FactCard>
  );
}
