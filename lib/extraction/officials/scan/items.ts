import { nameAt } from '../../../vietnamese/names.ts';
import { placeAt } from '../../../vietnamese/places.ts';
import type { Title } from '../../../vietnamese/titles.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { addressAt } from './address.ts';
import { titleListAt } from './lists.ts';
import { looseName } from './names.ts';
import { shareOwners } from './owners.ts';

/** A person of a list: the titles before the name, and the span of the name. */
export interface Item {
  titles: Title[];
  from: number;
  end: number;
}

/** Where the first item of a list of people stands behind `các đồng chí`, over a label up to a colon. */
export function listStart(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text === ':') return itemAt(tokens, at + 1) ? at + 1 : null;
  if (itemAt(tokens, at)) return at;
  for (let ahead = at; ahead < Math.min(at + 16, tokens.length); ahead++) {
    const text = tokens[ahead]?.text ?? '';
    if (text === ':') return itemAt(tokens, ahead + 1) ? ahead + 1 : null;
    if (/^[.;!?\n]$/.test(text)) return null;
  }
  return null;
}

/** A person of a list: titles or address, then the name; `from`–`end` is the name. */
export function itemAt(tokens: readonly Token[], at: number): Item | null {
  const address = addressAt(tokens, at);
  let start = address?.end ?? at;
  const list = titleListAt(tokens, start);
  const titles = list ? shareOwners(list.titles) : [];
  if (list) {
    start = addressAt(tokens, list.end)?.end ?? list.end;
    if (/^[-–]$/.test(tokens[start]?.text ?? '')) start += 1;
  }
  const known = nameAt(tokens, start);
  if (known !== null) return { titles, from: start, end: known };
  const loose = looseName(tokens, start);
  if (loose === null || loose - start > 5 || (placeAt(tokens, start) !== null && !address)) return null;
  if (loose - start < 2 && !address) return null;
  const sign = tokens[loose]?.text ?? '.';
  return /^[,;.:(\-–]$/.test(sign) || tokens[loose]?.fold === 'và'
    ? { titles, from: start, end: loose }
    : null;
}

/** Over `;`, `,`, `và` — and the rest of an item up to `;` — to the next person; else null. */
export function nextItem(tokens: readonly Token[], behind: number): number | null {
  const at = tokens[behind]?.text === ')' ? behind + 1 : behind;
  const sign = tokens[at];
  if (sign?.text === ',' || sign?.fold === 'và' || sign?.fold === 'cùng') {
    const next = sign.text === ',' && tokens[at + 1]?.fold === 'và' ? at + 2 : at + 1;
    if (itemAt(tokens, next)) return next;
  }
  for (let ahead = at; ahead < Math.min(at + 40, tokens.length); ahead++) {
    const text = tokens[ahead]?.text ?? '';
    if (text === ';') return itemAt(tokens, ahead + 1) ? ahead + 1 : null;
    if (/^[.!?:\n]$/.test(text) && tokens[ahead + 1]?.capital !== 'none') return null;
  }
  return null;
}
