import { ownStories } from '../read/stories.ts';

/** The running texts of the project's own stories, in a fixed order. */
export function sampleTexts(): string[] {
  return ownStories()
    .stories.toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ article }) => article.text);
}
