import { given, type Reading } from './reading.ts';

/** The first sign behind a space: from `tran!` on stands no `tran …`, but `trang` does. */
const PAST_PAIRS = '!';

/**
 * The terms that begin with these letters: `quoc tr` gives `quoc tri`, `quoc trung`; `tr` gives words, not pairs.
 * @param most at most so many are looked at
 * @returns null where there are more: the beginning is too short to say anything
 */
export async function expand(
  reading: Reading,
  index: IDBIndex,
  begun: string,
  most: number,
): Promise<string[] | null> {
  const terms: string[] = [];
  const request = index.openKeyCursor(IDBKeyRange.bound(begun, `${begun}\uffff`));
  let cursor = await given(request);
  while (cursor) {
    const term = String(cursor.key);
    if (terms.length === most) return null;
    terms.push(term);
    if (!reading.step()) return terms;
    cursor.continue(`${term}${PAST_PAIRS}`);
    cursor = await given(request);
  }
  return terms;
}
