import { useMemo } from 'react';
import type { Role } from '../../../lib/model/index.ts';
import { shown, text } from '../../text.ts';
import { roleWord } from '../../words.ts';
import { figure } from '../figures.ts';
import type { Facet } from './filters.ts';
import { sortKey } from './sort-key.ts';

interface FacetSelectProps {
  name: Facet;
  label: string;
  value: string;
  counts: Map<string, number> | undefined;
  onChoose(value: string): void;
}

/** One of the values that rows have, with how many rows each would leave. */
export function FacetSelect({ name, label, value, counts, onChoose }: FacetSelectProps) {
  const options = useMemo(() => {
    const known = new Map(counts);
    // What is chosen stays to be seen where nothing fits it.
    if (value && !known.has(value)) known.set(value, 0);
    return [...known]
      .map(([said, count]) => ({ said, count, key: sortKey(said) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }, [counts, value]);

  return (
    <label className="field">
      <span>{label}</span>
      <select
        data-testid={`filter-${name}`}
        value={value}
        data-chosen={value !== '' || undefined}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">{text('lib_filter_all')}</option>
        {options.map(({ said, count }) => (
          <option key={said} value={said}>
            {wordOf(name, said)} ({figure(count)})
          </option>
        ))}
      </select>
    </label>
  );
}

function wordOf(name: Facet, value: string): string {
  if (name === 'role') return roleWord(value as Role);
  if (name === 'reviewed') return text(value === 'yes' ? 'lib_reviewed' : 'lib_unreviewed');
  return shown(value);
}
