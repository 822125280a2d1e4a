import type { Article, Extraction } from '../model/index.ts';
import { findDeadlines } from './deadlines/index.ts';
import { findDocumentReferences } from './documents/index.ts';
import { findFigures } from './figures/index.ts';
import { GRAMMAR } from './grammar.ts';
import { findMeetings } from './meetings/index.ts';
import { findOfficials } from './officials/index.ts';
import { passagesOf } from './passage.ts';
import { readPlaces } from './story-places.ts';

/** Understands an article. Pure: no DOM, no clock, no I/O; time in proportion to the text. */
export function extract(article: Article): Extraction {
  const passages = passagesOf(article);
  const places = readPlaces(article, passages);
  const officials = findOfficials(article, passages, places);
  return {
    grammar: GRAMMAR,
    officials,
    meetings: findMeetings(article, passages, officials),
    documents: findDocumentReferences(article, passages, places),
    figures: findFigures(article, passages),
    deadlines: findDeadlines(article, passages),
  };
}
