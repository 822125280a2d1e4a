import { useState } from 'react';
import { shown, text } from '../../text.ts';
import { kindWord } from '../../words.ts';
import type { MeetingLine } from '../services.ts';
import { sayRole, whenWords } from '../words.ts';
import { byYear, inRole, rolesIn } from './groups.ts';
import { LibraryLink } from './LibraryLink.tsx';

const SHOWN = 30;

interface MeetingListProps {
  lines: readonly MeetingLine[];
  testId: string;
}

/** Meetings by year; where they are a person's, with the role there and only those of one role on demand. */
export function MeetingList({ lines, testId }: MeetingListProps) {
  const [role, setRole] = useState<string | null>(null);
  const [limit, setLimit] = useState(SHOWN);
  const roles = rolesIn(lines);
  const wanted = inRole(lines, role);
  const groups = byYear(wanted.slice(0, limit), ({ event }) => event.day);

  return (
    <>
      {roles.length > 1 && (
        <fieldset className="role-filter">
          <legend className="unseen">{text('lp_role_filter')}</legend>
          <Choice label={text('lp_all_roles')} chosen={role === null} onChoose={() => setRole(null)} />
          {roles.map((each) => (
            <Choice
              key={each.role}
              label={`${sayRole(each.role)} · ${each.times}`}
              value={each.role}
              chosen={role === each.role}
              onChoose={() => setRole(each.role)}
            />
          ))}
        </fieldset>
      )}
      {groups.map(({ year, items }) => (
        <div key={year} className="year">
          <h3>{year}</h3>
          <ul>
            {items.map((line) => (
              <Line key={line.event.id} line={line} testId={testId} />
            ))}
          </ul>
        </div>
      ))}
      {wanted.length > limit && (
        <button type="button" className="link more" onClick={() => setLimit(limit + SHOWN * 4)}>
          {text('lp_more_meetings', wanted.length - limit)}
        </button>
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  value?: string;
  chosen: boolean;
  onChoose(): void;
}

function Choice({ label, value, chosen, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      className="chip-button"
      aria-pressed={chosen}
      data-testid="role-choice"
      data-role={value}
      onClick={onChoose}
    >
      {label}
    </button>
  );
}

function Line({ line: { event, roles }, testId }: { line: MeetingLine; testId: string }) {
  return (
    <li data-testid={testId} data-id={event.id} data-roles={roles.join(',') || undefined}>
      <LibraryLink page="meeting" id={event.id} name={event.name} />
      <p className="meta">
        <span>{whenWords(event)}</span>
        <span>{kindWord(event.kind)}</span>
        {event.status === 'planned' && <span>{text('lp_planned')}</span>}
        {event.place && <span>{shown(event.place)}</span>}
        {roles.length > 0 && <strong>{roles.map(sayRole).join(', ')}</strong>}
        {event.reportCount > 1 && <span>{text('lp_source_count', event.reportCount)}</span>}
      </p>
    </li>
  );
}
