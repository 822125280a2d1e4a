import { type Linked, linkAll } from '../../lib/linking/index.ts';
import { appearancesOf, type LinkRecord, type Links, reportsOf } from './record.ts';

/** Links records: clusters of `record:name` and `record:key`. */
export function linkRecords(records: readonly LinkRecord[]): Links {
  return printed(linkAll(records.flatMap(appearancesOf), records.flatMap(reportsOf)));
}

function printed({ people, meetings }: Linked): Links {
  const items = (clusters: Linked['people'] | Linked['meetings']) =>
    clusters.map(({ members }) => members.map(({ story, fact }) => `${story}:${fact}`));
  return { people: items(people), meetings: items(meetings) };
}
