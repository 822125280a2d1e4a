/** What a table can be narrowed by, besides its words and its days. */
export const facets = ['place', 'body', 'role', 'outlet', 'tag', 'reviewed'] as const;
export type Facet = (typeof facets)[number];

/** What the reader asks of a table; empty where nothing is asked. */
export interface Filters extends Partial<Record<Facet, string>> {
  /** Words that must all occur, with or without marks. */
  text?: string;
  /** ISO day, or `YYYY-MM`, both in. */
  from?: string;
  to?: string;
}

export interface Sort {
  column: string;
  down: boolean;
}

const NAMES: readonly (keyof Filters)[] = ['text', 'from', 'to', ...facets];

/** What a hash query asks: `table=people&place=Sông Lam&sort=-stories`. */
export function readFilters(query: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const name of NAMES) {
    const value = query.get(name);
    if (value) filters[name] = value;
  }
  return filters;
}

export function readSort(query: URLSearchParams, columns: readonly string[]): Sort | null {
  const said = query.get('sort') ?? '';
  const column = said.replace(/^-/, '');
  return columns.includes(column) ? { column, down: said.startsWith('-') } : null;
}

/** The address of a table so narrowed and sorted; what asks nothing is left out. */
export function tableHref(table: string, filters: Filters, sort: Sort | null): string {
  const query = new URLSearchParams();
  if (table !== 'stories') query.set('table', table);
  for (const name of NAMES) {
    const value = filters[name];
    if (value) query.set(name, value);
  }
  if (sort) query.set('sort', `${sort.down ? '-' : ''}${sort.column}`);
  const said = query.toString();
  return said ? `#/?${said}` : '#/';
}

export const isNarrowed = (filters: Filters): boolean => NAMES.some((name) => filters[name]);
