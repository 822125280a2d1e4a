import { toRecord } from '../../lib/exchange/record.ts';
import type { Article, Evidence, Extraction, Role } from '../../lib/model/index.ts';

type StoryRecord = ReturnType<typeof toRecord>;

/** The rule a fact was found by, and how sure that rule says it is. */
export type Basis = Pick<Evidence, 'rule' | 'confidence'>;

type Based<T> = T & { basis: Basis | null };

export type PredictedTitle = Based<{ title: string; body: string | null }>;

export interface PredictedOfficial extends Based<{ name: string }> {
  titles: PredictedTitle[];
}

export interface PredictedMeeting extends Based<Omit<StoryRecord['meetings'][number], 'people'>> {
  dateBasis: Basis | null;
  people: { name: string; roles: Based<{ role: Role }>[] }[];
}

/** A story's record, as the extension exports it, with the basis of each fact. */
export interface Prediction {
  article: StoryRecord['article'];
  officials: PredictedOfficial[];
  meetings: PredictedMeeting[];
  documents: Based<{ number: string }>[];
  figures: Based<{ value: number | string; unit: string }>[];
  deadlines: Based<{ by: string }>[];
}

/** What stands for a story that could not be read. */
export const NOTHING: Prediction = {
  article: { title: '', kicker: null, subheads: [], publishedAt: null, bylines: [], agency: null },
  officials: [],
  meetings: [],
  documents: [],
  figures: [],
  deadlines: [],
};

/** Puts each fact of a record beside what it was extracted as: both stand in the same order. */
function withBasis<T, F extends { evidence: Evidence }>(records: T[], facts: F[]): Based<T>[] {
  if (records.length !== facts.length) throw new Error('the record and the extraction part');
  return records.map((record, at) => ({ ...record, basis: facts[at]?.evidence ?? null }));
}

function predictedMeetings(record: StoryRecord, extraction: Extraction): PredictedMeeting[] {
  const names = new Map(extraction.officials.map(({ id, name }) => [id, name]));
  return withBasis(record.meetings, extraction.meetings).map((meeting, at) => ({
    ...meeting,
    dateBasis: extraction.meetings[at]?.dateEvidence ?? null,
    people: (extraction.meetings[at]?.people ?? []).flatMap(({ official, roles }) => {
      const name = names.get(official);
      if (name === undefined) return [];
      return [{ name, roles: roles.map(({ role, evidence }) => ({ role, basis: evidence })) }];
    }),
  }));
}

export function predict(article: Article, extraction: Extraction): Prediction {
  const record = toRecord(article, extraction);
  return {
    article: record.article,
    officials: withBasis(record.officials, extraction.officials).map((official, at) => ({
      ...official,
      titles: withBasis(official.titles, extraction.officials[at]?.positions ?? []),
    })),
    meetings: predictedMeetings(record, extraction),
    documents: withBasis(record.documents, extraction.documents),
    figures: withBasis(record.figures, extraction.figures),
    deadlines: withBasis(record.deadlines, extraction.deadlines),
  };
}
