import type { Role } from '../../../model/index.ts';
import { DEEDS, type DeedKind, NO_DEEDS } from '../../../vietnamese/lexicon/deeds.ts';
import { PhraseSet } from '../../../vietnamese/phrases.ts';
import { tokenFrom } from '../../../vietnamese/reading.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { variants } from '../../../vietnamese/variants.ts';
import type { Sentence } from '../../passage.ts';

/** The role each kind of deed gives; null where it is no part in a meeting. */
const ROLES: Record<DeedKind, Role | null> = {
  leads: null,
  apart: null,
  chairs: 'chủ trì',
  visits: 'tham dự',
  receives: 'nhận',
  addresses: 'phát biểu',
  reports: 'báo cáo',
  speaks: 'phát biểu',
  attends: 'tham dự',
};

const deeds = new PhraseSet<DeedKind | null>([
  ...NO_DEEDS.flatMap(variants).map((phrase) => [phrase, null] as const),
  ...Object.entries(DEEDS).flatMap(([kind, patterns]) =>
    patterns.flatMap(variants).map((phrase) => [phrase, kind as DeedKind] as const),
  ),
]);

/** What someone does, told by a verb; `from` and `to` are units of the sentence. */
export interface Deed {
  role: Role | null;
  rule: string;
  from: number;
  to: number;
}

/** The deeds told from unit `from` to unit `to` of a sentence, in order, none overlapping; at most `most`. */
export function deedsIn(sentence: Sentence, from: number, to: number, most: number): Deed[] {
  const { tokens, reading } = sentence.block;
  const { units } = reading;
  const end = sentence.offset + to;
  const found: Deed[] = [];
  for (let at = tokenFrom(reading, sentence.offset + from); found.length < most; at++) {
    const unit = units[at];
    if (unit === undefined || unit >= end) break;
    const deed = deeds.at(tokens, at);
    // A capital is part of a name: `Sở Thông tin và Truyền thông`.
    if (!deed || tokens[at]?.capital !== 'none') continue;
    const last = tokens[deed.end - 1] as Token;
    const behind = (units[deed.end - 1] as number) + last.plain.length;
    if (behind > end) break;
    at = deed.end - 1;
    if (deed.value === null) continue;
    found.push({
      role: ROLES[deed.value],
      rule: `role.${deed.value}`,
      from: unit - sentence.offset,
      to: behind - sentence.offset,
    });
  }
  return found;
}
