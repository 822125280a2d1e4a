import type { Meeting, Role } from '../../model/index.ts';
import type { ReviewedMeeting } from './record.ts';
import type { FactAct } from './standing.ts';
import { remarksOf, stateAfter } from './state.ts';

type Acts = ReadonlyMap<string, FactAct[]>;
type People = ReviewedMeeting['people'];

/** The meetings with what was decided on them; names of people are still to be filled in. */
export function reviewedMeetings(machine: Meeting[], acts: Acts): ReviewedMeeting[] {
  const all = [...acts.values()].flat();
  const found = machine.map((meeting): ReviewedMeeting => {
    const people = meeting.people.map(({ official, roles }) => ({
      official,
      name: '',
      roles: [...new Set(roles.map(({ role }) => role))],
    }));
    return { ...meeting, people, state: 'suggested', note: '', tags: [] };
  });
  const added = all.flatMap((act) => (act.kind === 'add-meeting' ? [addedBy(act)] : []));
  return [...found, ...added].map((meeting) => decided(meeting, acts.get(meeting.id) ?? [], all));
}

function addedBy({ fact, fields, evidence }: Extract<FactAct, { kind: 'add-meeting' }>): ReviewedMeeting {
  const open = { status: 'held', term: null, ordinal: null, main: true, dateEvidence: null } as const;
  const people = fields.people.map((person) => ({ ...person, name: '' }));
  return { ...open, ...fields, id: fact, evidence, people, state: 'added', note: '', tags: [] };
}

function decided(meeting: ReviewedMeeting, acts: FactAct[], all: FactAct[]): ReviewedMeeting {
  let now = meeting;
  for (const act of acts) {
    if (act.kind !== 'correct-meeting') continue;
    const people = act.fields.people?.map((person) => ({ ...person, name: '' })) ?? now.people;
    now = { ...now, ...act.fields, people };
  }
  const place = all.findLast((act) => act.kind === 'add-place' && act.meeting === meeting.id);
  if (place?.kind === 'add-place') now = { ...now, place: place.name };
  return { ...now, state: stateAfter(meeting.state, acts), ...remarksOf(acts) };
}

/** The people of a meeting once it is known who stands, who is who, and what each is called. */
export function peopleNow(
  people: People,
  whoIs: (official: string) => { id: string; name: string } | null,
): People {
  const found = new Map<string, People[number]>();
  for (const { official, roles } of people) {
    const who = whoIs(official);
    if (!who) continue;
    const before: Role[] = found.get(who.id)?.roles ?? [];
    found.set(who.id, { official: who.id, name: who.name, roles: [...new Set([...before, ...roles])] });
  }
  return [...found.values()];
}

/** What one meeting gains where another turns out to be the same: its people, and what it left open. */
export function joinedMeeting(into: ReviewedMeeting, from: ReviewedMeeting): ReviewedMeeting {
  return {
    ...into,
    date: into.date ?? from.date,
    dateEvidence: into.date ? into.dateEvidence : from.dateEvidence,
    partOfDay: into.partOfDay ?? from.partOfDay,
    place: into.place ?? from.place,
    body: into.body ?? from.body,
    people: [...into.people, ...from.people],
  };
}
