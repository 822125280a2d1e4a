import { bare } from '../../../lib/vietnamese/forms.ts';
import type { Sort } from './filters.ts';
import type { Kind } from './kind.ts';
import { directed, ranksOf } from './order.ts';

/** Rows in memory with what finding among them takes, made ready once. */
export interface Shelf<Row> {
  kind: Kind<Row>;
  rows: readonly Row[];
  /** `Kind.words` without marks, a row each. */
  words: readonly string[];
  /** Row numbers in the order asked for. */
  order(sort: Sort | null): Int32Array;
  /** Makes ready what sorting by a column takes: done ahead, the press of its head waits for nothing. */
  prepare(column: string): void;
}

/** Takes rows some thousands at a time. */
export class ShelfMaker<Row> {
  readonly #rows: Row[] = [];
  readonly #words: string[] = [];

  readonly kind: Kind<Row>;

  constructor(kind: Kind<Row>) {
    this.kind = kind;
  }

  get size(): number {
    return this.#rows.length;
  }

  add(rows: readonly Row[]): void {
    for (const row of rows) {
      this.#rows.push(row);
      this.#words.push(bare(this.kind.words(row)));
    }
  }

  finish(): Shelf<Row> {
    return shelfOf(this.kind, this.#rows, this.#words);
  }
}

export function makeShelf<Row>(kind: Kind<Row>, rows: readonly Row[]): Shelf<Row> {
  const maker = new ShelfMaker(kind);
  maker.add(rows);
  return maker.finish();
}

function shelfOf<Row>(kind: Kind<Row>, rows: readonly Row[], words: readonly string[]): Shelf<Row> {
  const ranks = new Map<string, Int32Array>();
  const ranked = (key: string): Int32Array | undefined => {
    const column = kind.columns.find((it) => it.key === key);
    if (!column) return undefined;
    const known = ranks.get(key) ?? ranksOf(rows, column.value);
    ranks.set(key, known);
    return known;
  };
  let last: { said: string; order: Int32Array } | undefined;

  return {
    kind,
    rows,
    words,
    order(asked) {
      const sort = asked ?? kind.usual;
      const said = `${sort.down}${sort.column}`;
      if (last?.said === said) return last.order;
      const known = ranked(sort.column);
      const order = known ? directed(known, sort.down) : Int32Array.from(rows, (_, at) => at);
      last = { said, order };
      return order;
    },
    prepare: ranked,
  };
}
