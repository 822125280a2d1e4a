import { apartJudgements, namesakes, type ReviewedOfficial } from '../lib/library/index.ts';
import type { OfficialRow } from '../lib/library/rows.ts';
import { apartPairs, appearanceOf, judgements, samePerson, toldApart } from '../lib/linking/index.ts';
import type { Article, Outlet } from '../lib/model/index.ts';

/** The same official in another kept story. */
export interface Acquaintance {
  /** Address of the other story. */
  story: string;
  storyTitle: string;
  publishedAt: string | null;
  outlet: Outlet;
  /** `Official.id` there. */
  official: string;
  name: string;
  positions: OfficialRow['positions'];
}

/**
 * Where else the officials of a story were met: by the name and a body or place that fits, but for those the
 * reader has told apart. Latest story first.
 * @returns by `ReviewedOfficial.id`; who was met nowhere else is not in it
 */
export async function acquaintances(
  { url, outlet }: Pick<Article, 'url' | 'outlet'>,
  officials: ReviewedOfficial[],
): Promise<Map<string, Acquaintance[]>> {
  const standing = officials.filter(({ state }) => state !== 'rejected');
  const rows = await namesakes(
    url,
    standing.map(({ name }) => name),
  );
  const pairs = apartPairs(judgements(await apartJudgements(url)));
  const found = standing.map(({ id, name, positions }): [string, Acquaintance[]] => {
    const here = appearanceOf({ url, id, name, positions, outlet });
    const same = rows.filter((row) => {
      const there = appearanceOf(row);
      return samePerson(here, there) !== null && !toldApart(here, there, pairs);
    });
    return [id, same.map(asAcquaintance).sort(latestFirst)];
  });
  return new Map(found.filter(([, met]) => met.length > 0));
}

function asAcquaintance({ url, id, ...row }: OfficialRow): Acquaintance {
  const { storyTitle, publishedAt, outlet, name, positions } = row;
  return { story: url, storyTitle, publishedAt, outlet, official: id, name, positions };
}

const latestFirst = (a: Acquaintance, b: Acquaintance): number =>
  (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '');
