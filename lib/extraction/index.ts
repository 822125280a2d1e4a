import type { Article, Extraction } from '../model/index.ts';
import { findDocumentReferences } from './documents/index.ts';
import { GRAMMAR } from './grammar.ts';
import { findMeetings } from './meetings/index.ts';
import { passagesOf } from './passage.ts';

/** Understands an article. Pure: no DOM, no clock, no I/O; time in proportion to the text. */
export function extract(article: Article): Extraction {
  const passages = passagesOf(article);
  return {
    grammar: GRAMMAR,
    officials: [],
    meetings: findMeetings(article, passages, []),
    documents: findDocumentReferences(article, passages),
    figures: [],
    deadlines: [],
  };
}
