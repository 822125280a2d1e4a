import { type Linked, linkAll, linkAsGiven } from '../../lib/linking/index.ts';
import { appearancesOf, type LinkRecord, type Links, reportsOf } from './record.ts';

/** Links records, the oldest first or as given: clusters of `record:name` and `record:key`. */
export function linkRecords(records: readonly LinkRecord[], byDay = true): Links {
  const link = byDay ? linkAll : linkAsGiven;
  return printed(link(records.flatMap(appearancesOf), records.flatMap(reportsOf)));
}

function printed({ people, meetings }: Linked): Links {
  const items = (clusters: Linked['people'] | Linked['meetings']) =>
    clusters.map(({ members }) => members.map(({ story, fact }) => `${story}:${fact}`));
  return { people: items(people), meetings: items(meetings) };
}
