import type { Evidence, Official } from '../../model/index.ts';
import { foldName } from '../../vietnamese/forms.ts';
import type { Title } from '../../vietnamese/titles.ts';
import { byGivenName, type Cite, type ScannedBlock } from './people.ts';
import { type Places, withPlace } from './places.ts';

/** A place of the text where an official is meant without the full name. */
export interface Resolved {
  official: Official;
  evidence: Evidence;
}

/** Words behind an address alone that make it the one who spoke last: `Đồng chí nhấn mạnh`. */
const SPEECH = new Set(
  'nhấn yêu đề lưu chỉ khẳng cho kết phát nêu bày mong ghi đánh biểu chia cũng đã tin hy giao nói thông'.split(
    ' ',
  ),
);

/**
 * Ties later mentions to the officials: a given name behind an address, a post alone, an address alone.
 * What could be two people is nobody.
 */
export function resolve(
  officials: Official[],
  blocks: readonly ScannedBlock[],
  places: Places,
  cite: Cite,
): Resolved[] {
  const found: Resolved[] = [];
  const named = new Map(officials.map((official) => [foldName(official.name), official]));
  let speaker: Official | null = null;
  for (const { tokens, scan } of blocks) {
    const steps = [
      ...scan.people.map((phrase) => ({ from: phrase.from, kind: 'name' as const, phrase })),
      ...scan.bare.map((bare) => ({ from: bare.from, kind: 'post' as const, bare })),
      ...scan.short.map((short) => ({ from: short.from, kind: 'short' as const, short })),
    ].sort((a, b) => a.from - b.from);
    for (const step of steps) {
      if (step.kind === 'name') {
        const official = named.get(foldName(step.phrase.name.text));
        if (official && speaks(tokens[step.phrase.end]?.fold)) speaker = official;
      } else if (step.kind === 'post') {
        const title = step.bare.titles[step.bare.titles.length - 1] as Title;
        const holder = holderOf(officials, title, places, speaks(tokens[step.bare.end]?.fold));
        if (!holder) continue;
        found.push({
          official: holder,
          evidence: cite(tokens, step.bare.from, step.bare.end, 'post-alone', 0.88),
        });
        if (speaks(tokens[step.bare.end]?.fold)) speaker = holder;
      } else if (step.short.name !== '') {
        const official = byGivenName(officials, step.short.name);
        if (!official) continue;
        found.push({ official, evidence: cite(tokens, step.short.from, step.short.end, 'given-name', 0.9) });
        if (speaks(tokens[step.short.end]?.fold)) speaker = official;
      } else if (
        speaker &&
        speaks(tokens[step.short.end]?.fold) &&
        tokens[step.short.from]?.capital !== 'none'
      ) {
        const evidence = cite(tokens, step.short.from, step.short.end, 'address-alone', 0.75);
        found.push({ official: speaker, evidence });
      }
    }
  }
  return found;
}

const speaks = (fold: string | undefined) => fold !== undefined && SPEECH.has(fold);

/** The one official who holds a post told without a name; a membership is never told so. */
function holderOf(
  officials: readonly Official[],
  title: Title,
  places: Places,
  spoken: boolean,
): Official | null {
  const post = foldName(title.title);
  if (title.past || title.post.kind === 'member' || post.startsWith('ủy viên')) return null;
  const body = title.body === null ? null : foldName(withPlace(title.body, places));
  const fits = officials.filter((official) =>
    official.positions.some((position) => {
      if (position.former || foldName(position.title) !== post) return false;
      if (position.body === null) return body === null;
      // `Bộ trưởng nêu rõ`: the body is left out only where the holder speaks.
      if (body === null) return spoken;
      const own = foldName(position.body);
      return own === body || own.startsWith(`${body} `);
    }),
  );
  return fits.length === 1 ? (fits[0] as Official) : null;
}
