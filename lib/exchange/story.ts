import { type Reviewed, type RevisionRow, review, type StoryRow } from '../library/index.ts';
import type { Article, Decision, Extraction } from '../model/index.ts';
import { codePointOffsets } from './codePoints.ts';
import type { DatasetStory } from './dataset.ts';

/** One kept story in the form of the dataset, its offsets in code points. Pure. */
export function datasetStory(story: StoryRow, revisions: RevisionRow[], decisions: Decision[]): DatasetStory {
  const current = revisions.find(({ number }) => number === story.revision);
  if (!current) throw new Error(`story without its revision ${story.revision}: ${story.url}`);
  const { article, extraction } = current;
  const record = inCodePoints<Reviewed>(review(extraction, decisions, article.text), article.text);
  return {
    url: story.url,
    savedAt: story.savedAt,
    revision: story.revision,
    readAt: current.readAt,
    ...outward(article, extraction),
    officials: record.officials,
    meetings: record.meetings,
    documents: record.documents,
    figures: record.figures,
    deadlines: record.deadlines,
    places: record.places,
    passages: record.passages,
    ...record.story,
    earlier: revisions
      .filter(({ number }) => number < story.revision)
      .map(({ number, readAt, article, extraction }) => ({
        number,
        readAt,
        ...outward(article, extraction),
      })),
  };
}

function outward(article: Article, extraction: Extraction): { article: Article; extraction: Extraction } {
  return { article: inCodePoints(article, article.text), extraction: inCodePoints(extraction, article.text) };
}

/**
 * A decision in the form of the dataset: its offsets in code points of the state of the story it was made on,
 * the latest one in which its words stand where it says.
 */
export function datasetDecision(decision: Decision, revisions: RevisionRow[]): Decision {
  const { act, about } = decision;
  const words = 'evidence' in act ? { exact: act.evidence.quote, start: act.evidence.start } : about?.target;
  if (!words) return decision;
  const texts = revisions.map(({ article }) => article.text);
  return inCodePoints(decision, texts.findLast((text) => text.startsWith(words.exact, words.start)) ?? '');
}

/** A copy of a value in which every `start` and `end` counts code points of `text`. */
function inCodePoints<T>(value: T, text: string): T {
  const offset = codePointOffsets(text);
  return JSON.parse(JSON.stringify(value), (key, item: unknown) =>
    (key === 'start' || key === 'end') && typeof item === 'number' ? offset(item) : item,
  );
}
