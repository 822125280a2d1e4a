import { bodyEnd } from '../../../vietnamese/bodies.ts';
import { foldName } from '../../../vietnamese/forms.ts';
import { countryAt } from '../../../vietnamese/places.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { writtenOut } from '../../../vietnamese/written-out.ts';
import type { ScannedBlock } from './index.ts';

const NO_MINISTRY = /^Bộ (Chính trị|Chỉ huy|CHQS|Tư lệnh|đội|Tổng|luật)/iu;

/** The one body of this country with that first word that the story names (`Bộ`: its ministry); null for none or two. */
export function onlyBody(blocks: readonly ScannedBlock[], head: string): string | null {
  const [first = '', ...rest] = foldName(head).split(' ');
  let only: string | null = null;
  for (const { tokens } of blocks) {
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]?.fold !== first || tokens[at]?.capital === 'none') continue;
      const behind = at + 1 + rest.length;
      if (!rest.every((word, step) => tokens[at + 1 + step]?.fold === word)) continue;
      if (tokens[behind]?.capital === 'none') continue;
      const end = bodyEnd(tokens, at);
      // `Bộ Tư pháp Việt Nam` is the `Bộ Tư pháp`.
      const body = writtenOut(tokens, at, end).replace(/ Việt Nam$/, '');
      if (end <= behind || NO_MINISTRY.test(body) || isForeign(tokens, at, end)) continue;
      if (only !== null && foldName(only) !== foldName(body)) return null;
      only = body;
    }
  }
  return only;
}

function isForeign(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    if (countryAt(tokens, at) !== null && tokens[at]?.fold !== 'việt') return true;
  }
  return false;
}
