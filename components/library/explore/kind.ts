import type { ReactNode } from 'react';
import type { TextKey } from '../../text.ts';
import type { Facet, Sort } from './filters.ts';

/** A column of a table. */
export interface Column<Row> {
  key: string;
  label: TextKey;
  /** What it is sorted by; empty goes last in either direction. */
  value(row: Row): string | number;
  cell(row: Row): ReactNode;
  /** Figures and days: the most and the latest come first at the first press. */
  down?: boolean;
  /** A width for the grid: `minmax(0, 2fr)`. */
  width: string;
  numeric?: boolean;
}

/** How one kind of thing is shown, found and narrowed in a table. */
export interface Kind<Row> {
  id(row: Row): string;
  /** What the words of the filter are looked for in. */
  words(row: Row): string;
  /** First and last ISO day it concerns. */
  days(row: Row): readonly [string, string];
  facets: Partial<Record<Facet, (row: Row) => readonly string[]>>;
  /** The order where none is asked for: the latest first. */
  usual: Sort;
  /** The first names the row and leads to it. */
  columns: readonly Column<Row>[];
}
