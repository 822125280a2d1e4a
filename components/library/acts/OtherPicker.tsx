import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useId, useState } from 'react';
import { shown, text } from '../../text.ts';
import { search } from '../linked.ts';
import type { Other, Subject } from './asked.ts';

interface OtherPickerProps {
  subject: Subject;
  chosen: Other | null;
  onChoose(other: Other): void;
}

/** Which other it is: the likely ones at once, any by its name. */
export function OtherPicker({ subject, chosen, onChoose }: OtherPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim());
  const found = useLiveQuery(() => othersFor(subject, sought), [subject.id, sought]);
  const listed = sought ? (found ?? []) : subject.likely;
  // What was chosen stays in sight, whatever is looked for next.
  const others = chosen && !listed.some(({ id }) => id === chosen.id) ? [chosen, ...listed] : listed;

  return (
    <div className="other-picker">
      <label className="field" htmlFor={id}>
        <span>{text('lp_find_other')}</span>
        <input
          id={id}
          type="search"
          autoComplete="off"
          data-testid="merge-search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {sought && found?.length === 0 && (
        <p className="soft" role="status">
          {text('lp_none_found')}
        </p>
      )}
      <fieldset className="merge-list">
        <legend className="unseen">{text('lp_find_other')}</legend>
        {others.map((other) => (
          <label key={other.id} className="check" htmlFor={`${id}${other.id}`}>
            <input
              id={`${id}${other.id}`}
              type="radio"
              name="other"
              checked={other.id === chosen?.id}
              data-testid="merge-other"
              onChange={() => onChoose(other)}
            />
            <span>
              <strong>{shown(other.name)}</strong>
              {other.lines.length > 0 && <small>{shown(other.lines.join('; '))}</small>}
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

async function othersFor(subject: Subject, sought: string): Promise<Other[]> {
  if (!sought) return [];
  const kind = subject.kind === 'people' ? 'person' : 'meeting';
  const { hits } = await search(sought, 30);
  return hits
    .filter((hit) => hit.kind === kind && hit.id !== subject.id)
    .slice(0, 8)
    .map(({ id, label, detail }) => ({ id, name: label, lines: detail ? [detail] : [] }));
}
