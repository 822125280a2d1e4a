import type { Article, Evidence, Extraction, Meeting, Official } from '../../../lib/model/index.ts';

/** An invented story of an invented paper; every test that needs one starts from it. */
export const TEXT =
  'Tỉnh ủy Sông Lam họp đánh giá công tác quý I\nSáng 5-4, đồng chí Đặng Hữu Thiện, Bí thư Tỉnh ủy, chủ trì cuộc họp đánh giá công tác quý I.';

export function evidenceOf(text: string, quote: string, rule = 'test'): Evidence {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { quote, start, end: start + quote.length, rule, confidence: 0.9 };
}

export function makeArticle(over: Partial<Article> = {}): Article {
  const text = over.text ?? TEXT;
  const lineEnd = text.indexOf('\n');
  return {
    url: 'https://baosonglam.example/hop-quy-1-a1.html',
    address: 'https://baosonglam.example/hop-quy-1-a1.html',
    outlet: { host: 'baosonglam.example', name: 'Báo Sông Lam', province: 'Sông Lam' },
    title: text.slice(0, lineEnd),
    kicker: null,
    subheads: [],
    lead: null,
    section: null,
    publishedAt: '2031-04-05T10:00+07:00',
    updatedAt: null,
    postingTimes: [],
    bylines: [],
    agency: null,
    writing: 'unicode',
    text,
    blocks: [
      { kind: 'title', start: 0, end: lineEnd },
      { kind: 'paragraph', start: lineEnd + 1, end: text.length },
    ],
    ...over,
  };
}

export function makeOfficial(text: string, name: string, title: string, body: string | null): Official {
  const evidence = evidenceOf(text, name);
  const positions = [{ title, body, former: false, evidence }];
  return {
    id: `official:${name.toLowerCase()}`,
    name,
    former: false,
    positions,
    evidence,
    mentions: [evidence],
  };
}

export function makeMeeting(text: string, name: string, official: string): Meeting {
  const evidence = evidenceOf(text, name);
  return {
    id: `meeting:2031-04-05:${name}`,
    kind: 'họp',
    name,
    status: 'held',
    date: '2031-04-05',
    partOfDay: 'sáng',
    place: null,
    body: null,
    term: null,
    ordinal: null,
    main: true,
    people: [{ official, roles: [{ role: 'chủ trì', evidence: evidenceOf(text, 'chủ trì') }] }],
    evidence,
    dateEvidence: evidenceOf(text, 'Sáng 5-4'),
  };
}

export function makeExtraction(text = TEXT): Extraction {
  const official = makeOfficial(text, 'Đặng Hữu Thiện', 'Bí thư', 'Tỉnh ủy Sông Lam');
  const meeting = makeMeeting(text, 'cuộc họp đánh giá công tác quý I', official.id);
  return {
    grammar: 'test',
    officials: [official],
    meetings: [meeting],
    documents: [],
    figures: [],
    deadlines: [],
  };
}

export const makeReading = () => ({ article: makeArticle(), extraction: makeExtraction() });
