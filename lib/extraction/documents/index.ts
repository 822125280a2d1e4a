import type { Article, DocumentReference, Supplied } from '../../model/index.ts';
import { findDocuments } from '../../vietnamese/documents.ts';
import { foldName } from '../../vietnamese/forms.ts';
import { evidenceIn, type Passage } from '../passage.ts';
import type { Places } from '../story-places.ts';
import { issuerOf } from './issuer.ts';

/** `35- NQ/TW`, `35-NQ/TW` and `35/NQ-TW` are one number; `07` and `7` too. */
function keyOf(number: string): string {
  return number.toLowerCase().replace(/\s/g, '').replace(/[-/]/g, '-').replace(/^0+/, '');
}

interface Entry {
  document: Omit<DocumentReference, 'id'>;
  key: string;
  short: boolean;
  /** What was filled in of the issuer. */
  supplied: Supplied | null;
}

/** Two citations with different days are two documents: numbers start again with each year and term. */
function sameDay(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** Documents cited by number, each once, in order of the text, with every place that cites it. */
export function findDocumentReferences(
  article: Article,
  passages: Passage[],
  places: Places,
): DocumentReference[] {
  const entries: Entry[] = [];
  /** By whole number, and by type and bare figures: `Chỉ thị 45` repeats `45-CT/TW`. */
  const known = new Map<string, Entry>();
  for (const passage of passages)
    for (const sentence of passage.sentences)
      for (const m of findDocuments(sentence.plain, sentence.lower)) {
        const short = m.organ === null;
        const number = sentence.plain.slice(m.numberFrom, m.numberTo);
        const rule = short ? 'document.short-number' : 'document.number';
        const evidence = evidenceIn(article, sentence, m.from, m.to, rule);
        const key = keyOf(number);
        const figures = `${m.type?.toLowerCase()} ${key.split('-')[0]}`;
        const before = sentence.plain.slice(0, m.from);
        const after = sentence.plain.slice(m.to);
        const found = issuerOf(before, after, m.organ, places);
        const issuer = found?.name ?? null;
        const supplied = found?.supplied ?? null;
        const { type, issuedOn } = m;
        const repeated = known.get(key) ?? known.get(figures);
        const same =
          repeated &&
          (repeated.key === key || repeated.short !== short) &&
          sameDay(repeated.document.issuedOn, issuedOn)
            ? repeated
            : null;
        if (!same) {
          const document = { type, number, issuer, issuedOn, evidence, mentions: [evidence] };
          const entry = { document, key, short, supplied };
          entries.push(entry);
          known.set(key, entry);
          known.set(figures, entry);
          continue;
        }
        const { document } = same;
        document.mentions.push(evidence);
        if (document.issuer === null) {
          document.issuer = issuer;
          same.supplied = supplied;
        }
        document.issuedOn ??= issuedOn;
        document.type ??= type;
        if (same.short && !short) {
          Object.assign(document, { number, evidence });
          Object.assign(same, { key, short });
          known.set(key, same);
        }
      }
  const times = new Map<string, number>();
  return entries.map(({ document, key, supplied }) => {
    if (supplied) document.evidence.supplied = supplied;
    const base = `document:${foldName(document.type ?? '')}:${key}`;
    const time = (times.get(base) ?? 0) + 1;
    times.set(base, time);
    return { id: time > 1 ? `${base}:${time}` : base, ...document };
  });
}
