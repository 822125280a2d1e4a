import {
  apartJudgements,
  namesakes,
  type OfficialRow,
  type ReviewedOfficial,
} from '../../lib/library/index.ts';
import { apartPairs, appearanceOf, judgements, samePerson, toldApart } from '../../lib/linking/index.ts';
import type { Article } from '../../lib/model/index.ts';

/** Officials of other kept stories taken for the same person, by the id of this story's official. */
export async function acquaintances(
  article: Pick<Article, 'url' | 'outlet'>,
  officials: ReviewedOfficial[],
): Promise<Map<string, OfficialRow[]>> {
  const { url, outlet } = article;
  const names = officials.map(({ name }) => name);
  const [rows, decisions] = await Promise.all([namesakes(url, names), apartJudgements(url)]);
  const apart = apartPairs(judgements(decisions));
  const met = officials.map((official) => {
    const own = appearanceOf({ url, outlet, ...official });
    const same = rows.filter((row) => {
      const other = appearanceOf(row);
      return samePerson(own, other) !== null && !toldApart(own, other, apart);
    });
    return [official.id, same] as const;
  });
  return new Map(met);
}
