import type { Extraction } from '../../model/index.ts';
import { identifiedDeadlines, identifiedFigures } from './machine.ts';
import type { Reviewed, ReviewedDocument, ReviewedFact, ReviewedPassage, ReviewedPlace } from './record.ts';
import type { FactAct } from './standing.ts';
import { remarksOf, stateAfter } from './state.ts';

type Acts = ReadonlyMap<string, FactAct[]>;

const untouched = { state: 'suggested', note: '', tags: [] } satisfies Partial<ReviewedFact>;

/** Documents, figures, deadlines, and what a person marked besides: plain facts, corrected field by field. */
export function reviewedOthers(
  { documents, figures, deadlines }: Extraction,
  acts: Acts,
): Pick<Reviewed, 'documents' | 'figures' | 'deadlines' | 'places' | 'passages'> {
  const all = [...acts.values()].flat();
  const added = all.flatMap((act): ReviewedDocument[] => {
    if (act.kind !== 'add-document') return [];
    const { fact: id, fields, evidence, mentions = [] } = act;
    return [{ ...untouched, ...fields, id, evidence, mentions: [evidence, ...mentions], state: 'added' }];
  });
  const places = all.flatMap((act): ReviewedPlace[] => {
    if (act.kind !== 'add-place') return [];
    const { fact: id, name, meeting, evidence } = act;
    return [{ ...untouched, id, name, meeting, evidence, state: 'added' }];
  });
  const passages = all.flatMap((act): ReviewedPassage[] => {
    if (act.kind !== 'add-note') return [];
    return [{ ...untouched, id: act.fact, text: act.text, evidence: act.evidence, state: 'added' }];
  });
  const decide = <T extends ReviewedFact>(fact: T): T => decided(fact, acts.get(fact.id) ?? []);
  return {
    documents: [...documents.map((document) => ({ ...untouched, ...document })), ...added].map(decide),
    figures: identifiedFigures(figures).map((figure) => decide({ ...untouched, ...figure })),
    deadlines: identifiedDeadlines(deadlines).map((deadline) => decide({ ...untouched, ...deadline })),
    places: places.map(decide),
    passages: passages.map(decide),
  };
}

function decided<T extends ReviewedFact>(fact: T, acts: FactAct[]): T {
  let now = fact;
  for (const act of acts) {
    const { kind } = act;
    if (kind === 'correct-document' || kind === 'correct-figure' || kind === 'correct-deadline')
      now = { ...now, ...act.fields };
  }
  return { ...now, state: stateAfter(fact.state, acts), ...remarksOf(acts) };
}

/** What one document gains where another turns out to be the same. */
export function joinedDocument(into: ReviewedDocument, from: ReviewedDocument): ReviewedDocument {
  const mentions = [...into.mentions, ...from.mentions].sort((a, b) => a.start - b.start);
  const { type, issuer, issuedOn } = from;
  return {
    ...into,
    type: into.type ?? type,
    issuer: into.issuer ?? issuer,
    issuedOn: into.issuedOn ?? issuedOn,
    mentions,
  };
}
