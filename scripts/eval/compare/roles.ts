import type { GoldMeeting } from '../gold.ts';
import type { Basis, PredictedMeeting } from '../prediction.ts';
import type { Sheet } from '../sheet.ts';
import { norm } from '../text.ts';

const CHAIR = 'chủ trì';

/** The folded names of those who chair a meeting of a record. */
export function goldChairs({ people }: GoldMeeting): Set<string> {
  return new Set(people.filter(({ roles }) => roles.includes(CHAIR)).map(({ name }) => norm(name)));
}

function compareSets(
  sheet: Sheet,
  story: string,
  kind: string,
  gold: ReadonlySet<string>,
  predicted: ReadonlyMap<string, Basis | null>,
): void {
  const missed = [...gold].filter((fact) => !predicted.has(fact));
  const invented = [...predicted].filter(([fact]) => !gold.has(fact));
  sheet.tally(`${kind}s`, gold.size - missed.length, invented.length, missed.length);
  for (const fact of missed) sheet.missed(story, kind, fact);
  for (const [fact, basis] of invented) sheet.invented(story, kind, fact, basis);
}

export function compareChairs(
  sheet: Sheet,
  story: string,
  gold: GoldMeeting,
  predicted: PredictedMeeting,
): void {
  const chairs = predicted.people.flatMap(({ name, roles }) =>
    roles.filter(({ role }) => role === CHAIR).map(({ basis }) => [norm(name), basis] as const),
  );
  compareSets(sheet, story, 'chair', goldChairs(gold), new Map(chairs));
}

/** Everyone's every role at a matched main meeting. */
export function compareRoles(
  sheet: Sheet,
  story: string,
  gold: GoldMeeting,
  predicted: PredictedMeeting,
): void {
  const key = (name: string, role: string) => `${norm(name)}: ${role}`;
  const wanted = new Set(gold.people.flatMap(({ name, roles }) => roles.map((role) => key(name, role))));
  const had = new Map(
    predicted.people.flatMap(({ name, roles }) =>
      roles.map(({ role, basis }) => [key(name, role), basis] as const),
    ),
  );
  compareSets(sheet, story, 'role', wanted, had);
  for (const [fact, basis] of had) sheet.judge('roles', basis, wanted.has(fact));
}
