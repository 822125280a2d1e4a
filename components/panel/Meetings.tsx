import { useMemo } from 'react';
import type { MeetingFields } from '../../lib/model/index.ts';
import { text } from '../text.ts';
import { AddFact } from './AddFact.tsx';
import { doubtfulFirst, meetingConfidence } from './confidence.ts';
import { MeetingCard } from './MeetingCard.tsx';
import { MeetingForm } from './MeetingForm.tsx';
import { useReviewing } from './review-context.ts';

const blank: Omit<MeetingFields, 'name'> = {
  kind: 'hội nghị',
  date: null,
  partOfDay: null,
  body: null,
  place: null,
  people: [],
};

/** The meetings of the story: those it reports, then those it only mentions. */
export function Meetings() {
  const { reviewed, act } = useReviewing();
  const { meetings } = reviewed;
  const ordered = useMemo(
    () => doubtfulFirst(meetings, meetingConfidence).sort((a, b) => Number(b.main) - Number(a.main)),
    [meetings],
  );

  return (
    <section aria-labelledby="meetings">
      <div className="section-head meeting">
        <h2 id="meetings" tabIndex={-1}>
          {text('section_meetings', meetings.length)}
        </h2>
        <AddFact<MeetingFields>
          testId="add-meeting"
          label={text('add_meeting')}
          name={text('add_meeting_name')}
          form={(selected, done, cancel) => (
            <MeetingForm start={{ ...blank, name: selected }} onSave={done} onCancel={cancel} />
          )}
          keep={(fields, evidence) =>
            act(
              { kind: 'add-meeting', fact: `meeting:reader-${crypto.randomUUID()}`, fields, evidence },
              text('said_added', fields.name),
            )
          }
        />
      </div>
      {meetings.length === 0 ? (
        <p className="empty">{text('no_meetings')}</p>
      ) : (
        <ul className="facts">
          {ordered.map((meeting) => (
            <MeetingCard key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      )}
    </section>
  );
}
