import Search from 'lucide-react/icons/search';
import { useState } from 'react';
import { DateField } from '../../fields/DateField.tsx';
import { SuggestField } from '../../fields/SuggestField.tsx';
import { type TextKey, text } from '../../text.ts';
import { FacetSelect } from './FacetSelect.tsx';
import { type Facet, type Filters, facets } from './filters.ts';
import type { Kind } from './kind.ts';
import type { Selection } from './select.ts';

export const facetWords: Record<Facet, TextKey> = {
  place: 'lib_col_place',
  body: 'lib_col_body',
  role: 'lib_filter_role',
  outlet: 'lib_col_outlet',
  tag: 'lib_filter_tag',
  reviewed: 'lib_col_reviewed',
};

/** Bodies are thousands: the most frequent are suggested, any other may be typed. */
const SUGGESTED = 200;

interface FilterBarProps<Row> {
  kind: Kind<Row>;
  filters: Filters;
  counts: Selection['counts'];
  /** @param typing each letter replaces the last one's address */
  onNarrow(change: Filters, typing?: boolean): void;
}

/** What narrows a table: words, days, and whatever its rows have in common. */
export function FilterBar<Row>({ kind, filters, counts, onNarrow }: FilterBarProps<Row>) {
  const [year] = useState(() => new Date().getFullYear());
  const bodies = () => mostFrequent(counts.body).slice(0, SUGGESTED);

  return (
    <search className="filters" aria-label={text('lib_filters')}>
      <label className="field filter-words">
        <span>{text('lib_filter_text')}</span>
        <span className="field-box">
          <Search size={15} aria-hidden />
          <input
            type="search"
            data-testid="filter-text"
            value={filters.text ?? ''}
            onChange={({ target }) => onNarrow({ text: target.value }, true)}
          />
        </span>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          label={text(`lib_filter_${end}`)}
          testId={`filter-${end}`}
          value={filters[end] ?? null}
          year={year}
          placeholder={text('lib_any_day')}
          onChange={(value) => value !== undefined && onNarrow({ [end]: value ?? '' }, true)}
        />
      ))}
      {facets.map((name) =>
        !kind.facets[name] ? null : name === 'body' ? (
          <SuggestField
            key={name}
            label={text(facetWords.body)}
            testId="filter-body"
            value={filters.body ?? ''}
            suggestions={bodies()}
            placeholder={text('lib_filter_all')}
            onChange={(body) => onNarrow({ body }, true)}
          />
        ) : (
          <FacetSelect
            key={name}
            name={name}
            label={text(facetWords[name])}
            value={filters[name] ?? ''}
            counts={counts[name]}
            onChoose={(value) => onNarrow({ [name]: value })}
          />
        ),
      )}
    </search>
  );
}

const mostFrequent = (counts: Map<string, number> = new Map()): string[] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
