import { memo } from 'react';
import type { Decision, Role } from '../../../lib/model/index.ts';
import type { MetMeeting, MetOfficial, Reviewed } from '../../services.ts';
import { roleWord } from '../../words.ts';
import type { Entry } from '../queue/entry.ts';
import type { Recorded } from '../review-context.ts';
import { MeetingCard } from './MeetingCard.tsx';
import { OfficialCard } from './OfficialCard.tsx';
import { PlainCard } from './PlainCard.tsx';

/** What a card shows of the rest of the record. */
export interface Around {
  /** The last decision on the fact that holds. */
  decision: Decision | undefined;
  /** Whether there is another of the kind to merge with. */
  mergeable: boolean;
  /** What an official did, over all meetings of the story that stand. */
  roles: string;
  /** What the library knows of an official. */
  met: MetOfficial | undefined;
  /** What the library knows of a meeting. */
  told: MetMeeting | undefined;
  /** The judgements that tell an official or a meeting apart from others. */
  apart: Decision[];
}

/** What the card of a fact shows of the rest of the record. */
export function around({ kind, fact: { id } }: Entry, recorded: Recorded): Around {
  const { reviewed, known, told, lastOn, apart } = recorded;
  const kindred = kind === 'figure' || kind === 'deadline' ? 0 : reviewed[`${kind}s`].length;
  return {
    decision: lastOn(id),
    mergeable: kindred > 1,
    roles: kind === 'official' ? rolesOf(id, reviewed) : '',
    met: known.get(id),
    told: told.get(id),
    apart: apart(id),
  };
}

interface FactProps {
  entry: Entry;
  around: Around;
}

/** The card of a fact, drawn anew only where the fact itself or what the card shows of the rest has changed. */
export const Fact = memo(function Fact({ entry, around }: FactProps) {
  if (entry.kind === 'meeting') return <MeetingCard meeting={entry.fact} around={around} />;
  if (entry.kind === 'official') return <OfficialCard official={entry.fact} around={around} />;
  return <PlainCard entry={entry} around={around} />;
}, isSame);

function isSame(before: FactProps, now: FactProps): boolean {
  const [a, b] = [before.around, now.around];
  return (
    before.entry.fact === now.entry.fact &&
    a.decision === b.decision &&
    a.mergeable === b.mergeable &&
    a.roles === b.roles &&
    a.met === b.met &&
    a.told === b.told &&
    a.apart.length === b.apart.length &&
    a.apart.every((judgement, at) => judgement === b.apart[at])
  );
}

function rolesOf(id: string, { meetings }: Reviewed): string {
  const roles = new Set<Role>();
  for (const { state, people } of meetings) {
    if (state === 'rejected') continue;
    for (const person of people) if (person.official === id) for (const role of person.roles) roles.add(role);
  }
  return [...roles].map(roleWord).join(' · ');
}
