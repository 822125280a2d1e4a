import { type Title, titleAt } from '../../../vietnamese/titles.ts';
import type { Token } from '../../../vietnamese/tokens.ts';

const DASH = /^[-–—−]$/;
const LONGEST = 12;

/** Titles one behind the other: `T1, T2 và T3`, `T1 kiêm T2`, `T1 - T2`. */
export interface TitleList {
  titles: Title[];
  from: number;
  /** Behind the last title. */
  end: number;
}

/** The index behind what may part two titles of one person at `at`; else null. */
function separatorEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.text === ',' || DASH.test(token.text)) {
    const next = tokens[at + 1];
    if (next?.fold === 'kiêm' || next?.fold === 'đồng thời' || next?.fold === 'và') return at + 2;
    return at + 1;
  }
  if (token.fold === 'và' || token.fold === 'kiêm') return at + 1;
  return null;
}

/** The list of titles that starts at `at`; else null. */
export function titleListAt(tokens: readonly Token[], at: number): TitleList | null {
  const titles: Title[] = [];
  let from = at;
  let end = at;
  while (titles.length < LONGEST) {
    const title = titleAt(tokens, from);
    if (!title) break;
    titles.push(title);
    end = title.end;
    // Two posts may share what follows the second with no sign between: `Phó Tư lệnh kiêm Tham mưu trưởng`.
    const next = separatorEnd(tokens, end);
    if (next === null) break;
    from = next;
  }
  if (titles.length === 0) return null;
  return { titles: spreadPast(titles), from: at, end };
}

/** `nguyên Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh`: past with the first, past with all behind it. */
function spreadPast(titles: Title[]): Title[] {
  let past = false;
  return titles.map((title) => {
    past = past || title.past;
    return past === title.past ? title : { ...title, past };
  });
}
