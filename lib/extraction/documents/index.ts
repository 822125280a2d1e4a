import type { Article, DocumentReference, Evidence } from '../../model/index.ts';
import { findDocuments } from '../../vietnamese/documents.ts';
import { evidenceIn, type Passage } from '../passage.ts';
import { issuerOf } from './issuer.ts';

const SURE = 0.97;
const SHORT = 0.8;

/** `35- NQ/TW`, `35-NQ/TW` and `35/NQ-TW` are one number; `07` and `7` too. */
function keyOf(number: string): string {
  return number.toLowerCase().replace(/\s/g, '').replace(/[-/]/g, '-').replace(/^0+/, '');
}

/** Documents cited by number, each once, in order of the text, with every place that cites it. */
export function findDocumentReferences(article: Article, passages: Passage[]): DocumentReference[] {
  const found: (DocumentReference & { key: string; short: boolean })[] = [];
  for (const passage of passages)
    for (const sentence of passage.sentences)
      for (const m of findDocuments(sentence.plain, sentence.lower)) {
        const short = m.organ === null;
        const number = sentence.plain.slice(m.numberFrom, m.numberTo);
        const evidence: Evidence = evidenceIn(
          article,
          sentence,
          m.from,
          m.to,
          short ? 'document.short-number' : 'document.number',
          short ? SHORT : SURE,
        );
        const key = keyOf(number);
        const issuer = issuerOf(
          sentence.plain.slice(0, m.from),
          sentence.plain.slice(m.after),
          m.organ,
          article.outlet.province,
        );
        // A short number repeats a full one of the same type (`Chỉ thị 45` after `45-CT/TW`).
        const same = found.find(
          (d) =>
            d.key === key ||
            (d.short !== short &&
              d.key.split('-')[0] === key.split('-')[0] &&
              d.type?.toLowerCase() === m.type?.toLowerCase()),
        );
        if (
          same &&
          (same.key !== key || same.issuedOn === null || m.issuedOn === null || same.issuedOn === m.issuedOn)
        ) {
          same.mentions.push(evidence);
          same.issuer ??= issuer;
          same.issuedOn ??= m.issuedOn;
          same.type ??= m.type;
          if (same.short && !short) Object.assign(same, { number, key, short, evidence });
          continue;
        }
        found.push({
          id: '',
          type: m.type,
          number,
          issuer,
          issuedOn: m.issuedOn,
          evidence,
          mentions: [evidence],
          key,
          short,
        });
      }
  const taken = new Set<string>();
  return found.map(({ key, short: _short, ...document }) => {
    const base = `document:${(document.type ?? '').toLowerCase()}:${key}`;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}:${n}`;
    taken.add(id);
    return { ...document, id };
  });
}
