import type { Article, Evidence, Extraction, Official, Supplied } from '../model/index.ts';
import { codePointOffsets } from './codePoints.ts';

/** Evidence in an export: offsets count Unicode code points of the article's text, end exclusive. */
export interface RecordEvidence {
  quote: string;
  start: number;
  end: number;
  /** What the fact has from elsewhere than the quote. */
  supplied?: Supplied;
}

function recordOfficial(official: Official, evidence: (of: Evidence) => RecordEvidence) {
  return {
    name: official.name,
    titles: official.positions.map((position) => ({
      title: position.title,
      body: position.body,
      evidence: evidence(position.evidence),
    })),
    former: official.former,
    evidence: evidence(official.evidence),
  };
}

/**
 * One story in the shape of a gold record (the corpus's guidelines), with evidence for each fact.
 * Pure: the article and its extraction in, plain data out.
 */
export function toRecord(article: Article, extraction: Extraction) {
  const at = codePointOffsets(article.text);
  const evidence = ({ quote, start, end, supplied }: Evidence): RecordEvidence => ({
    quote,
    start: at(start),
    end: at(end),
    ...(supplied && { supplied }),
  });
  const names = new Map(extraction.officials.map((official) => [official.id, official.name]));
  return {
    url: article.url,
    article: {
      title: article.title,
      kicker: article.kicker,
      subheads: article.subheads,
      publishedAt: article.publishedAt,
      bylines: article.bylines,
      agency: article.agency,
    },
    officials: extraction.officials.map((official) => recordOfficial(official, evidence)),
    meetings: extraction.meetings.map((meeting, index) => ({
      key: `m${index + 1}`,
      kind: meeting.kind,
      name: meeting.name,
      status: meeting.status,
      date: meeting.date,
      partOfDay: meeting.partOfDay,
      place: meeting.place,
      body: meeting.body,
      term: meeting.term,
      ordinal: meeting.ordinal,
      main: meeting.main,
      people: meeting.people.flatMap(({ official, roles }) => {
        const name = names.get(official);
        if (name === undefined) return [];
        const first = roles[0];
        return [
          {
            name,
            roles: roles.map(({ role }) => role),
            ...(first && { evidence: evidence(first.evidence) }),
          },
        ];
      }),
      evidence: evidence(meeting.evidence),
    })),
    documents: extraction.documents.map(({ type, number, issuer, issuedOn, evidence: words }) => ({
      type,
      number,
      issuer,
      issuedOn,
      evidence: evidence(words),
    })),
    figures: extraction.figures.map(({ value, unit, about, share, change, evidence: words }) => ({
      value,
      unit,
      about,
      ...(share !== null && { share }),
      ...(change !== null && { change }),
      quote: words.quote,
      evidence: evidence(words),
    })),
    deadlines: extraction.deadlines.map(({ by, who, what, evidence: words }) => ({
      by,
      who,
      what,
      evidence: evidence(words),
    })),
  };
}
