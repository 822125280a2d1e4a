import type {
  Deadline,
  Decision,
  DocumentReference,
  Evidence,
  Figure,
  Meeting,
  PositionFields,
  Role,
} from '../../model/index.ts';

/** What a person has made of a fact; `suggested` while only the machine has spoken. */
export type ReviewState = 'suggested' | 'accepted' | 'corrected' | 'rejected' | 'added';

/** A person's words on a fact, or on the whole story. */
export interface Remarks {
  /** Markdown, kept as text; empty while there is none. */
  note: string;
  tags: string[];
}

/** What every fact under review has. */
export interface ReviewedFact extends Remarks {
  id: string;
  state: ReviewState;
  evidence: Evidence;
}

export interface ReviewedPosition extends PositionFields {
  /** Null where a person wrote it. */
  evidence: Evidence | null;
}

export interface ReviewedOfficial extends ReviewedFact {
  name: string;
  positions: ReviewedPosition[];
  mentions: Evidence[];
}

export interface ReviewedMeeting extends Omit<Meeting, 'people'>, ReviewedFact {
  people: { official: string; name: string; roles: Role[] }[];
}

export interface ReviewedDocument extends DocumentReference, ReviewedFact {}
export interface ReviewedFigure extends Figure, ReviewedFact {}
export interface ReviewedDeadline extends Deadline, ReviewedFact {}

/** Words a person marked as a place; of a meeting, where one was told. */
export interface ReviewedPlace extends ReviewedFact {
  name: string;
  meeting: string | null;
}

/** A note on words of the story. */
export interface ReviewedPassage extends ReviewedFact {
  text: string;
}

/** Why a decision speaks of nothing in the present reading. */
export interface Orphan {
  decision: Decision;
  /** `gone`: its words are no longer in the text; `unread`: they are, but the machine no longer reads that in them. */
  why: 'gone' | 'unread';
}

/** A story's record: the machine's facts with the person's decisions laid over them. Neither layer is changed. */
export interface Reviewed {
  officials: ReviewedOfficial[];
  meetings: ReviewedMeeting[];
  documents: ReviewedDocument[];
  figures: ReviewedFigure[];
  deadlines: ReviewedDeadline[];
  places: ReviewedPlace[];
  passages: ReviewedPassage[];
  /** Note and tags of the story as a whole. */
  story: Remarks;
  /** Decisions about facts that this reading no longer finds: kept and shown, never dropped. */
  orphans: Orphan[];
}

/** The facts of a record that ask for a judgement, in the order of the panel. */
export function factsOf(record: Reviewed): ReviewedFact[] {
  const { meetings, officials, documents, figures, deadlines } = record;
  return [...meetings, ...officials, ...documents, ...figures, ...deadlines];
}
