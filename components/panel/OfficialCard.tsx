import type { Acquaintance, ReviewedOfficial } from '../services.ts';
import { suppliedWords } from '../supplied.ts';
import { shown, text } from '../text.ts';
import { officialConfidence } from './confidence.ts';
import { EvidenceView } from './EvidenceView.tsx';
import { FactActions } from './FactActions.tsx';
import { FactCard } from './FactCard.tsx';
import { Known } from './Known.tsx';
import { OfficialForm } from './OfficialForm.tsx';
import { Positions } from './Positions.tsx';
import { useReviewing } from './review-context.ts';
import { ToldApart } from './ToldApart.tsx';
import { useEditing } from './use-editing.ts';

interface OfficialCardProps {
  official: ReviewedOfficial;
  /** What the official did at the story's meetings, in the reader's words. */
  roles: string[];
  acquaintances: Acquaintance[];
}

/** One official: name, posts, what they did here, where they were met before. */
export function OfficialCard({ official, roles, acquaintances }: OfficialCardProps) {
  const { id, state, positions, evidence } = official;
  const name = shown(official.name);
  const { act } = useReviewing();
  const { editing, edit, close } = useEditing(id);

  return (
    <FactCard testId="official" id={id} state={state} confidence={officialConfidence(official)} name={name}>
      {editing ? (
        <OfficialForm
          start={{ name, positions }}
          onCancel={close}
          onSave={(fields) => {
            close();
            void act({ kind: 'correct-official', fact: id, fields }, text('said_corrected', fields.name));
          }}
        />
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
              <div className="foot">
                <EvidenceView
                  evidence={[evidence]}
                  name={name}
                  supplied={suppliedWords(positions.map((position) => position.evidence))}
                />
                {acquaintances.length > 0 && (
                  <Known official={id} name={name} acquaintances={acquaintances} />
                )}
              </div>
              <ToldApart official={id} name={name} />
            </>
          )}
        </>
      )}
    </FactCard>
  );
}
