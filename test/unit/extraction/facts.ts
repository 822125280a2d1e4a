import { toRecord } from '../../../lib/exchange/record.ts';
import { extract } from '../../../lib/extraction/index.ts';
import type { Article, Block, Evidence } from '../../../lib/model/index.ts';
import { foldName } from '../../../lib/vietnamese/forms.ts';

const isEvidence = (value: object): value is Evidence => 'quote' in value && 'start' in value;

/** Every evidence that stands anywhere in a value. */
export function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isEvidence(value)) return [value];
  return Object.values(value).flatMap(evidenceIn);
}

/** A value with every text folded and no evidence: what is said, without how the page spells it. */
function folded(value: unknown): unknown {
  if (typeof value === 'string') return foldName(value);
  if (Array.isArray(value)) return value.map(folded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'evidence' && key !== 'quote')
      .map(([key, part]) => [key, folded(part)]),
  );
}

/** What a story says, whatever the spelling of its page. */
export function factsOf(article: Article): unknown {
  return folded(toRecord(article, extract(article)));
}

/** The same story spelt otherwise: each block by `spell`, the offsets moved along. */
export function respelt(article: Article, spell: (text: string) => string): Article {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const block of article.blocks) {
    const text = spell(article.text.slice(block.start, block.end));
    blocks.push({ kind: block.kind, start, end: start + text.length });
    texts.push(text);
    start += text.length + 1;
  }
  return {
    ...article,
    title: spell(article.title),
    lead: article.lead === null ? null : spell(article.lead),
    text: texts.join('\n'),
    blocks,
  };
}
