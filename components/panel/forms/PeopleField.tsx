import Trash from 'lucide-react/icons/trash-2';
import type { MeetingFields } from '../../../lib/model/index.ts';
import { RoleChips } from '../../fields/RoleChips.tsx';
import { IconButton } from '../../IconButton.tsx';
import { shown, text } from '../../text.ts';
import { useRecord } from '../review-context.ts';

type People = MeetingFields['people'];

interface PeopleFieldProps {
  people: People;
  onChange(people: People): void;
}

/** Which of the story's officials were at a meeting, and what each did. */
export function PeopleField({ people, onChange }: PeopleFieldProps) {
  const { officials } = useRecord().reviewed;
  const names = new Map(officials.map(({ id, name }) => [id, shown(name)]));
  const absent = officials.filter(
    ({ id, state }) => state !== 'rejected' && !people.some(({ official }) => official === id),
  );
  return (
    <fieldset>
      <legend>{text('field_people')}</legend>
      {people.map(({ official, roles }) => {
        const name = names.get(official) ?? official;
        return (
          <fieldset key={official} className="person-roles">
            <legend>{name}</legend>
            <RoleChips
              name={name}
              roles={roles}
              onChange={(now) =>
                onChange(
                  people.map((person) => (person.official === official ? { official, roles: now } : person)),
                )
              }
            />
            <IconButton
              label={text('remove_person', name)}
              onClick={() => onChange(people.filter((person) => person.official !== official))}
            >
              <Trash size={15} aria-hidden />
            </IconButton>
          </fieldset>
        );
      })}
      {absent.length > 0 && (
        <label className="field">
          <span>{text('add_person')}</span>
          <select
            data-testid="edit-add-person"
            value=""
            onChange={(event) => onChange([...people, { official: event.target.value, roles: ['tham dự'] }])}
          >
            <option value="" disabled>
              {text('choose_official')}
            </option>
            {absent.map(({ id, name }) => (
              <option key={id} value={id}>
                {shown(name)}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
