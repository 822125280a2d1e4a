import type { Evidence, Official } from '../../../model/index.ts';
import { foldName } from '../../../vietnamese/forms.ts';
import { isSyllable } from '../../../vietnamese/syllables.ts';
import type { Title } from '../../../vietnamese/titles.ts';
import { withPlace } from '../../places.ts';
import type { Places } from '../../story-places.ts';
import type { Rule } from '../scan/phrases.ts';
import { type Holders, indexPosts, seatHolder } from './holders.ts';
import { type ByLastWord, byGivenName, type Cite, enter, type ScannedBlock } from './index.ts';

/** A place of the text where an official is meant without the full name. */
export interface Resolved {
  official: Official;
  evidence: Evidence;
}

/** Words behind an address alone that make it the one who spoke last: `Đồng chí nhấn mạnh`. */
const SPEECH = new Set(
  'nhấn yêu đề lưu chỉ khẳng cho kết phát nêu bày mong ghi đánh biểu chia cũng đã tin hy giao nói thông nhắc gửi bày trao chúc'.split(
    ' ',
  ),
);

/**
 * Ties later mentions to the officials: a given name behind an address, a post alone, an address alone.
 * What could be two people is nobody.
 * @param names all people named in the story, officials or not
 */
export function resolve(
  officials: Official[],
  names: readonly string[],
  blocks: readonly ScannedBlock[],
  places: Places,
  cite: Cite,
): Resolved[] {
  const found: Resolved[] = [];
  const named = new Map(officials.map((official) => [foldName(official.name), official]));
  const everyone: ByLastWord = new Map();
  for (const name of names) {
    // A foreign name in a second spelling is no second person.
    if (named.has(foldName(name)) || !isForeign(name)) enter(everyone, name);
  }
  const holders = indexPosts(officials);
  let speaker: Official | null = null;
  for (const { tokens, scan } of blocks) {
    const meet = (official: Official | undefined, from: number, end: number, rule: Rule) => {
      if (official) found.push({ official, evidence: cite(tokens, from, end, rule) });
      return official;
    };
    const spoken = (end: number) => speaks(tokens[end]?.fold);
    const steps: { from: number; end: number; read: () => Official | undefined }[] = [
      ...scan.people.map(({ name, from, end }) => ({
        from,
        end,
        read: () => {
          const official = named.get(foldName(name.text));
          if (official || !isForeign(name.text)) return official;
          const alias = byGivenName(everyone, foldName(name.text).split(/[\s.]/).pop() ?? '');
          return meet(alias ? named.get(alias) : undefined, name.from, name.end, 'given-name');
        },
      })),
      ...scan.bare.map(({ titles, from, end }) => ({
        from,
        end,
        read: () =>
          meet(
            holderOf(holders, titles[titles.length - 1] as Title, places, spoken(end)),
            from,
            end,
            'post-alone',
          ),
      })),
      ...scan.roundabout.map(({ title, body, from, end }) => ({
        from,
        end,
        read: () =>
          meet(seatHolder(holders, title, body && withPlace(body, places), false), from, end, 'roundabout'),
      })),
      ...scan.short.map(({ name, from, end }) => ({
        from,
        end,
        read: () => {
          if (name !== '') {
            const person = byGivenName(everyone, name);
            return meet(person ? named.get(person) : undefined, from, end, 'given-name');
          }
          const alone = speaker && spoken(end) && tokens[from]?.capital !== 'none';
          return alone ? meet(speaker ?? undefined, from, end, 'address-alone') : undefined;
        },
      })),
    ].sort((a, b) => a.from - b.from);
    for (const { end, read } of steps) {
      const official = read();
      if (official && spoken(end)) speaker = official;
    }
  }
  return found;
}

const isForeign = (name: string) => name.split(/[\s.]+/).some((word) => word.length > 1 && !isSyllable(word));
const speaks = (fold: string | undefined) => fold !== undefined && SPEECH.has(fold);

/** The holder of a post told without a name; a membership is never told so. */
function holderOf(holders: Holders, title: Title, places: Places, spoken: boolean): Official | undefined {
  if (title.past || title.post.kind === 'member' || foldName(title.title).startsWith('ủy viên'))
    return undefined;
  return seatHolder(holders, title.title, title.body && withPlace(title.body, places), spoken);
}
