import type { MeetingFields, OfficialFields } from '../../../lib/model/index.ts';
import { text } from '../../text.ts';
import { MeetingForm, OfficialForm } from '../forms/lazy.tsx';
import { useReviewing } from '../review-context.ts';
import { AddFact } from './AddFact.tsx';

const blankMeeting: Omit<MeetingFields, 'name'> = {
  kind: 'hội nghị',
  date: null,
  partOfDay: null,
  body: null,
  place: null,
  people: [],
};

/** Adds a meeting from the words selected on the page. */
export function AddMeeting() {
  const { act } = useReviewing();
  return (
    <AddFact<MeetingFields>
      testId="add-meeting"
      label={text('add_meeting')}
      name={text('add_meeting_name')}
      form={(selected, done, cancel) => (
        <MeetingForm start={{ ...blankMeeting, name: selected }} onSave={done} onCancel={cancel} />
      )}
      keep={(fields, evidence) =>
        act(
          { kind: 'add-meeting', fact: `meeting:reader-${crypto.randomUUID()}`, fields, evidence },
          text('said_added', fields.name),
        )
      }
    />
  );
}

/** Adds an official from the words selected on the page. */
export function AddOfficial() {
  const { act } = useReviewing();
  return (
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
  );
}
