import type {
  Act,
  Decision,
  DocumentReference,
  Evidence,
  Extraction,
  Meeting,
  Official,
  OfficialFields,
  Role,
} from '../model/index.ts';

/** What a person has made of a fact; `suggested` while only the machine has spoken. */
export type ReviewState = 'suggested' | 'accepted' | 'corrected' | 'rejected' | 'added';

export interface ReviewedPosition {
  title: string;
  body: string | null;
  former: boolean;
  /** Null where a person wrote it. */
  evidence: Evidence | null;
}

export interface ReviewedOfficial {
  id: string;
  state: ReviewState;
  name: string;
  positions: ReviewedPosition[];
  evidence: Evidence;
  mentions: Evidence[];
}

export interface ReviewedMeeting extends Omit<Meeting, 'people'> {
  state: ReviewState;
  people: { official: string; name: string; roles: Role[] }[];
}

export interface ReviewedDocument extends DocumentReference {
  state: ReviewState;
}

/** A story's record: the machine's facts with the person's decisions laid over them. Neither layer is changed. */
export interface Reviewed {
  officials: ReviewedOfficial[];
  meetings: ReviewedMeeting[];
  documents: ReviewedDocument[];
  /** Decisions about facts that this reading no longer finds: kept and shown, never dropped. */
  orphans: Decision[];
}

type FactAct = Exclude<Act, { kind: 'not-same' | 'remove-story' }>;

/** Lays decisions over an extraction. Pure; the order of `decisions` does not matter, their `at` does. */
export function review(extraction: Extraction, decisions: Decision[]): Reviewed {
  const history = actsByFact(decisions);
  const added = [...history.values()].flat();
  const officials = [
    ...extraction.officials.map(asReviewedOfficial),
    ...added.flatMap((act) => (act.kind === 'add-official' ? [addedOfficial(act)] : [])),
  ].map((official) => decidedOfficial(official, history.get(official.id) ?? []));
  const names = new Map(officials.map((official) => [official.id, official.name]));
  const gone = new Set(officials.filter((official) => official.state === 'rejected').map((o) => o.id));
  const meetings = [
    ...extraction.meetings.map(asReviewedMeeting),
    ...added.flatMap((act) => (act.kind === 'add-meeting' ? [addedMeeting(act)] : [])),
  ].map((meeting) => decidedMeeting(meeting, history.get(meeting.id) ?? [], names, gone));
  const documents = extraction.documents.map((document) => ({
    ...document,
    state: stateAfter('suggested', history.get(document.id) ?? []),
  }));
  const known = new Set([...officials, ...meetings, ...documents].map((fact) => fact.id));
  return { officials, meetings, documents, orphans: orphansOf(decisions, known) };
}

function actsByFact(decisions: Decision[]): Map<string, FactAct[]> {
  const acts = new Map<string, FactAct[]>();
  for (const { act } of inOrder(decisions)) {
    if (act.kind === 'not-same' || act.kind === 'remove-story') continue;
    acts.set(act.fact, [...(acts.get(act.fact) ?? []), act]);
  }
  return acts;
}

function orphansOf(decisions: Decision[], known: Set<string>): Decision[] {
  return inOrder(decisions).filter(({ act }) => act.kind !== 'remove-story' && !known.has(act.fact));
}

/** The decisions that stand, oldest first. */
function inOrder(decisions: Decision[]): Decision[] {
  return decisions.filter((d) => d.undoneAt === null).sort((a, b) => a.at.localeCompare(b.at));
}

/** The last word counts; accepting a corrected fact leaves it corrected, an added one stays added until rejected. */
function stateAfter(start: ReviewState, acts: FactAct[]): ReviewState {
  let own = start;
  let rejected = false;
  for (const { kind } of acts) {
    rejected = kind === 'reject';
    if (kind === 'accept' && own === 'suggested') own = 'accepted';
    if ((kind === 'correct-official' || kind === 'correct-meeting') && own !== 'added') own = 'corrected';
  }
  return rejected ? 'rejected' : own;
}

function asReviewedOfficial(official: Official): ReviewedOfficial {
  const { id, name, positions, evidence, mentions } = official;
  return { id, state: 'suggested', name, positions, evidence, mentions };
}

function addedOfficial(act: Extract<Act, { kind: 'add-official' }>): ReviewedOfficial {
  const positions = act.fields.positions.map((position) => ({ ...position, evidence: null }));
  const { fact: id, evidence } = act;
  return { id, state: 'added', name: act.fields.name, positions, evidence, mentions: [evidence] };
}

function decidedOfficial(official: ReviewedOfficial, acts: FactAct[]): ReviewedOfficial {
  const fields = acts.findLast((act) => act.kind === 'correct-official')?.fields;
  const state = stateAfter(official.state, acts);
  return fields ? { ...official, ...correctedBy(fields, official.positions), state } : { ...official, state };
}

/** A corrected post keeps its evidence where the person left it as it was. */
function correctedBy(fields: OfficialFields, before: ReviewedPosition[]) {
  const positions = fields.positions.map((position) => {
    const same = before.find((b) => b.title === position.title && b.body === position.body);
    return { ...position, evidence: same?.evidence ?? null };
  });
  return { name: fields.name, positions };
}

function asReviewedMeeting(meeting: Meeting): ReviewedMeeting {
  const people = meeting.people.map(({ official, roles }) => ({
    official,
    name: '',
    roles: [...new Set(roles.map(({ role }) => role))],
  }));
  return { ...meeting, state: 'suggested', people };
}

function addedMeeting(act: Extract<Act, { kind: 'add-meeting' }>): ReviewedMeeting {
  const { fact: id, fields, evidence } = act;
  const open = { status: 'held', term: null, ordinal: null, main: true, dateEvidence: null } as const;
  const people = fields.people.map((person) => ({ ...person, name: '' }));
  return { ...open, ...fields, id, evidence, people, state: 'added' };
}

function decidedMeeting(
  meeting: ReviewedMeeting,
  acts: FactAct[],
  names: Map<string, string>,
  gone: Set<string>,
): ReviewedMeeting {
  const fields = acts.findLast((act) => act.kind === 'correct-meeting')?.fields;
  const people = (fields?.people ?? meeting.people)
    .filter(({ official }) => names.has(official) && !gone.has(official))
    .map(({ official, roles }) => ({ official, roles, name: names.get(official) ?? '' }));
  return { ...meeting, ...fields, people, state: stateAfter(meeting.state, acts) };
}
