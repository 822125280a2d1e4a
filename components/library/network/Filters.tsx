import { useId, useMemo, useState } from 'react';
import { DateField } from '../../fields/DateField.tsx';
import { SuggestInput } from '../../fields/SuggestInput.tsx';
import { shown, text } from '../../text.ts';
import { type Gatherings, placesOf } from './gatherings.ts';
import type { Filter, GraphPerson } from './graph.ts';

/** What one may ask for as the least number of shared meetings. */
const LEAST = [1, 2, 3, 5, 10, 20];

interface FiltersProps {
  gatherings: Gatherings;
  filter: Filter;
  people: GraphPerson[];
  onFilter(filter: Filter): void;
  onFind(person: string): void;
}

/** Which meetings count, and whom to look for. */
export function Filters({ gatherings, filter, people, onFilter, onFind }: FiltersProps) {
  const id = useId();
  const places = useMemo(() => placesOf(gatherings), [gatherings]);
  const names = useMemo(() => [...new Set(people.map(({ name }) => shown(name)))], [people]);
  const [sought, setSought] = useState('');
  const [from, setFrom] = useState<string | null | undefined>(filter.from);
  const [to, setTo] = useState<string | null | undefined>(filter.to);
  const find = (words: string) => {
    setSought(words);
    const found = people.find(({ name }) => shown(name) === words);
    if (found) onFind(found.id);
  };
  // An end of a span, or a month, bounds as well as a day.
  const bound = (date: string | null | undefined, end: 0 | -1) => date?.split('/').at(end) ?? null;

  return (
    <div className="network-filters">
      <div className="field">
        <label htmlFor={`${id}-who`}>{text('lc_find_person')}</label>
        <SuggestInput
          id={`${id}-who`}
          testId="network-find"
          value={sought}
          suggestions={names}
          onChange={setSought}
          onChoose={find}
          onEnter={() => find(sought)}
        />
      </div>
      <DateField
        label={text('lc_from')}
        testId="network-from"
        value={from}
        placeholder={text('lib_any_day')}
        onChange={(date) => {
          setFrom(date);
          if (date !== undefined) onFilter({ ...filter, from: bound(date, 0) });
        }}
      />
      <DateField
        label={text('lc_to')}
        testId="network-to"
        value={to}
        placeholder={text('lib_any_day')}
        onChange={(date) => {
          setTo(date);
          if (date !== undefined) onFilter({ ...filter, to: bound(date, -1) });
        }}
      />
      <div className="field">
        <label htmlFor={`${id}-place`}>{text('lc_place')}</label>
        <select
          id={`${id}-place`}
          data-testid="network-place"
          value={filter.place ?? ''}
          onChange={({ target }) => onFilter({ ...filter, place: target.value || null })}
        >
          <option value="">{text('lc_place_all')}</option>
          {places.map((place) => (
            <option key={place} value={place}>
              {shown(place)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-least`}>{text('lc_least')}</label>
        <select
          id={`${id}-least`}
          data-testid="network-least"
          value={filter.least}
          onChange={({ target }) => onFilter({ ...filter, least: Number(target.value) })}
        >
          {LEAST.map((least) => (
            <option key={least} value={least}>
              {text('lc_least_of', least)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
