import { useState } from 'react';
import type { MeetingFields, MeetingKind, PartOfDay } from '../../../lib/model/index.ts';
import { DateField } from '../../fields/DateField.tsx';
import { SuggestField } from '../../fields/SuggestField.tsx';
import { text } from '../../text.ts';
import { kindWord, meetingKinds, partsOfDay, partWord } from '../../words.ts';
import { useReviewing } from '../review-context.ts';
import { Choice, FactForm, LongField } from './FactForm.tsx';
import { PeopleField } from './PeopleField.tsx';
import { useBodies } from './use-bodies.ts';

interface MeetingFormProps {
  start: MeetingFields;
  /** `before`: what the fields were when the form was opened. */
  onSave(fields: MeetingFields, before: MeetingFields): void;
  onCancel(): void;
}

const kindOptions = meetingKinds.map((kind): [MeetingKind, string] => [kind, kindWord(kind)]);

/** What can be put right about one meeting. */
export function MeetingForm({ start: now, onSave, onCancel }: MeetingFormProps) {
  // What another window changes meanwhile must not look like a change made here.
  const [start] = useState(() => fieldsOf(now));
  const [name, setName] = useState(start.name);
  const [kind, setKind] = useState(start.kind);
  const [date, setDate] = useState<string | null | undefined>(start.date);
  const [partOfDay, setPartOfDay] = useState(start.partOfDay);
  const [body, setBody] = useState(start.body ?? '');
  const [place, setPlace] = useState(start.place ?? '');
  const [people, setPeople] = useState(start.people);
  const { article } = useReviewing();
  const bodies = useBodies();

  const save = () => {
    if (date === undefined) return;
    const rest = { body: body.trim() || null, place: place.trim() || null, people };
    onSave({ name: name.trim(), kind, date, partOfDay, ...rest }, start);
  };

  return (
    <FactForm label={text('edit_fact', start.name)} onSave={save} onCancel={onCancel}>
      <LongField label={text('field_meeting_name')} testId="edit-name" value={name} onChange={setName} />
      <Choice
        label={text('field_kind')}
        testId="edit-kind"
        value={kind}
        options={kindOptions}
        onChange={(value) => setKind(value as MeetingKind)}
      />
      <DateField
        label={text('field_date')}
        testId="edit-date"
        value={date}
        near={article.publishedAt?.slice(0, 10)}
        onChange={setDate}
      />
      <Choice
        label={text('field_part')}
        testId="edit-part"
        value={partOfDay ?? ''}
        options={[
          ['', text('part_none')],
          ...partsOfDay.map((part): [PartOfDay, string] => [part, partWord(part)]),
        ]}
        onChange={(value) => setPartOfDay(value === '' ? null : (value as PartOfDay))}
      />
      <SuggestField
        label={text('field_held_by')}
        testId="edit-body"
        value={body}
        suggestions={bodies}
        onChange={setBody}
      />
      <SuggestField
        label={text('field_place')}
        testId="edit-place"
        value={place}
        suggestions={[]}
        onChange={setPlace}
      />
      <PeopleField people={people} onChange={setPeople} />
    </FactForm>
  );
}

/** What of a meeting can be put right. */
function fieldsOf({ name, kind, date, partOfDay, body, place, people }: MeetingFields): MeetingFields {
  const seats = people.map(({ official, roles }) => ({ official, roles }));
  return { name, kind, date, partOfDay, body, place, people: seats };
}
