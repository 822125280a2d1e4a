import type { Report } from '../appearance.ts';
import type { Candidate, Choice } from '../people.ts';
import type { EventProfile, Verdict } from '../profile.ts';
import { growEvent } from './growth.ts';
import { weighEvents } from './weighing.ts';

/** Doubts to be asked about; a day of many ceremonies of one name would ask about all. */
const MOST_DOUBTS = 5;

interface Weighed {
  candidate: Candidate<EventProfile>;
  verdict: Verdict;
}

/** Which real meeting a report tells of: the best that it joins; the others it shows to be that one; and doubts. */
export function chooseEvent(report: Report, candidates: Candidate<EventProfile>[]): Choice {
  const own = growEvent(null, report);
  const weighed = candidates
    .filter(({ apart }) => !apart)
    .map((candidate): Weighed => ({ candidate, verdict: weighEvents(own, candidate.profile) }))
    .filter(({ verdict }) => verdict.outcome !== 'apart')
    .sort(byScore);
  const [best, ...joined] = weighed.filter(({ verdict }) => verdict.outcome === 'joined');
  if (!best) return { into: null, also: [], doubts: asked(weighed) };
  const grown = growEvent(best.candidate.profile, report);
  const fits = ({ candidate }: Weighed) => weighEvents(grown, candidate.profile).outcome === 'joined';
  const also = joined.filter(fits);
  const rest = weighed.filter((one) => one !== best && !also.includes(one));
  return {
    into: best.candidate.id,
    also: also.map(({ candidate }) => candidate.id),
    doubts: asked(rest),
  };
}

/** Of two alike the one with more reports, then by id: the same library gives the same answer. */
function byScore(one: Weighed, two: Weighed): number {
  return (
    two.verdict.score - one.verdict.score ||
    two.candidate.profile.reports - one.candidate.profile.reports ||
    (one.candidate.id < two.candidate.id ? -1 : 1)
  );
}

const asked = (weighed: Weighed[]) => weighed.slice(0, MOST_DOUBTS).map(doubt);

const doubt = ({ candidate, verdict: { score, reasons } }: Weighed): Choice['doubts'][number] => ({
  id: candidate.id,
  score,
  reasons,
});
