import type { Official } from '../../../model/index.ts';
import { foldName } from '../../../vietnamese/forms.ts';

/** The one official in a post; `Bộ trưởng nêu rõ` may leave the body out where the holder speaks. */
export function seatHolder(
  holders: Holders,
  title: string,
  body: string | null,
  spoken: boolean,
): Official | undefined {
  const post = foldName(title);
  const place = body === null ? null : foldName(body);
  const fits = new Set<Official>();
  for (const { official, body: held } of holders.get(post) ?? []) {
    const same =
      held === null
        ? place === null
        : place === null
          ? spoken
          : held === place || held.startsWith(`${place} `);
    if (same) fits.add(official);
  }
  return fits.size === 1 ? [...fits][0] : undefined;
}

/** Who holds what, by folded post. */
export type Holders = Map<string, { official: Official; body: string | null }[]>;

/** More holders of one post than this are no help in telling who is meant. */
const MOST = 40;

/** Enters every present post of the officials. */
export function indexPosts(officials: readonly Official[]): Holders {
  const holders: Holders = new Map();
  for (const official of officials) {
    for (const position of official.positions) {
      if (position.former) continue;
      const post = foldName(position.title);
      const all = holders.get(post) ?? [];
      if (all.length < MOST)
        all.push({ official, body: position.body === null ? null : foldName(position.body) });
      holders.set(post, all);
    }
  }
  return holders;
}
