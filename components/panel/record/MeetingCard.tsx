import type { ReviewedMeeting } from '../../services.ts';
import { shown, text } from '../../text.ts';
import { showDate } from '../../time.ts';
import { kindWord, partWord } from '../../words.ts';
import { MeetingForm } from '../forms/lazy.tsx';
import { patchOf } from '../forms/patch.ts';
import { confidenceOf, evidenceOf } from '../queue/confidence.ts';
import { useReviewing } from '../review-context.ts';
import { useEditing } from '../use-editing.ts';
import type { Around } from './Fact.tsx';
import { FactActions } from './FactActions.tsx';
import { FactCard } from './FactCard.tsx';
import { Foot } from './Foot.tsx';
import { MeetingPeople } from './MeetingPeople.tsx';
import { Told } from './Told.tsx';
import { ToldApart } from './ToldApart.tsx';

/** When a meeting was held, as `Sáng 28-5-2020`; null when the story does not say. */
function when({ date, partOfDay }: ReviewedMeeting): string | null {
  const words = [partOfDay && partWord(partOfDay), date && showDate(date)].filter(Boolean);
  return words.length > 0 ? words.join(' ') : null;
}

/** One meeting: what kind, when, its name, who holds it, who did what. */
export function MeetingCard({
  meeting,
  around: { decision, mergeable, told, apart },
}: {
  meeting: ReviewedMeeting;
  around: Around;
}) {
  const { id, state, kind, date, body, place, people, status, main } = meeting;
  const name = shown(meeting.name);
  const day = when(meeting);
  const { act } = useReviewing();
  const entry = { kind: 'meeting', fact: meeting } as const;
  const { editing, edit, close } = useEditing(id);

  return (
    <FactCard testId="meeting" id={id} state={state} confidence={confidenceOf(entry)} name={name} date={date}>
      {editing ? (
        <MeetingForm
          start={meeting}
          onCancel={close}
          onSave={(fields, before) => {
            close();
            const patch = patchOf(before, fields);
            if (patch)
              void act(
                { kind: 'correct-meeting', fact: id, fields: patch },
                text('said_corrected', fields.name),
              );
          }}
        />
      ) : (
        <>
          <div className="fact-head">
            <p className="chips">
              <span className="chip kind">{kindWord(kind)}</span>
              {day && <span className="chip date">{day}</span>}
              {status === 'planned' && <span className="chip">{text('planned')}</span>}
              {!main && <span className="chip">{text('in_passing')}</span>}
            </p>
            <FactActions id={id} state={state} name={name} decision={decision} onEdit={edit} />
          </div>
          <h3>{name}</h3>
          {body && <p className="positions">{shown(body)}</p>}
          {place && <p className="positions">{text('at_place', shown(place))}</p>}
          {state !== 'rejected' && (
            <>
              <MeetingPeople people={people} />
              <Foot fact={meeting} name={name} evidence={evidenceOf(entry)} mergeable={mergeable}>
                {told && <Told name={name} told={told} />}
              </Foot>
              <ToldApart judgements={apart} name={name} />
            </>
          )}
        </>
      )}
    </FactCard>
  );
}
