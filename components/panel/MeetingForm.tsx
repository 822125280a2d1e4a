import { useState } from 'react';
import type { MeetingFields, MeetingKind, PartOfDay } from '../../lib/model/index.ts';
import { text } from '../text.ts';
import { readDate, showDate } from '../time.ts';
import { kindWord, meetingKinds, partsOfDay, partWord } from '../words.ts';
import { Choice, FactForm, Field, LongField } from './FactForm.tsx';
import { PeopleField } from './PeopleField.tsx';

interface MeetingFormProps {
  start: MeetingFields;
  onSave(fields: MeetingFields): void;
  onCancel(): void;
}

const kindOptions = meetingKinds.map((kind): [MeetingKind, string] => [kind, kindWord(kind)]);

/** What can be put right about one meeting. */
export function MeetingForm({ start, onSave, onCancel }: MeetingFormProps) {
  const [name, setName] = useState(start.name);
  const [kind, setKind] = useState(start.kind);
  const [date, setDate] = useState(start.date ? showDate(start.date) : '');
  const [partOfDay, setPartOfDay] = useState(start.partOfDay);
  const [body, setBody] = useState(start.body ?? '');
  const [place, setPlace] = useState(start.place ?? '');
  const [people, setPeople] = useState(start.people.map(({ official, roles }) => ({ official, roles })));
  const [problem, setProblem] = useState('');

  const save = () => {
    const day = readDate(date);
    if (day === undefined) return setProblem(text('date_unreadable'));
    onSave({
      name: name.trim(),
      kind,
      date: day,
      partOfDay,
      body: body.trim() || null,
      place: place.trim() || null,
      people,
    });
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
      <Field
        label={text('field_date')}
        testId="edit-date"
        value={date}
        problem={problem}
        hint="28-5-2020"
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
      <Field label={text('field_held_by')} testId="edit-body" value={body} onChange={setBody} />
      <Field label={text('field_place')} testId="edit-place" value={place} onChange={setPlace} />
      <PeopleField people={people} onChange={setPeople} />
    </FactForm>
  );
}
