import type { GoldOfficial, GoldTitle } from '../gold.ts';
import { match } from '../match.ts';
import type { PredictedOfficial, PredictedTitle } from '../prediction.ts';
import type { Sheet } from '../sheet.ts';
import { contained, likeness, norm } from '../text.ts';

type Post = Pick<GoldTitle, 'title' | 'body'>;

const whole = ({ title, body }: Post) => `${title} ${body ?? ''}`;

/** The same post of much the same body, or much the same words in all. */
export function isSameTitle(gold: Post, predicted: Post): boolean {
  const sameBody =
    contained(gold.body, predicted.body) ||
    likeness(gold.body, predicted.body) >= 0.6 ||
    (!gold.body && !predicted.body);
  return (
    (norm(gold.title) === norm(predicted.title) && sameBody) ||
    likeness(whole(gold), whole(predicted)) >= 0.85
  );
}

function titleScore(gold: Post, predicted: Post): number {
  return isSameTitle(gold, predicted) ? 1 + likeness(gold.title, predicted.title) : 0;
}

function compareTitles(
  sheet: Sheet,
  story: string,
  name: string,
  gold: GoldTitle[],
  predicted: PredictedTitle[],
): void {
  const { pairs, missed, invented } = match(gold, predicted, titleScore);
  sheet.tally('titles', pairs.length, invented.length, missed.length);
  const line = ({ title, body }: Post) => `${name}: ${title} | ${body}`;
  for (const title of missed) sheet.missed(story, 'title', line(title));
  for (const title of invented) {
    sheet.invented(story, 'title', line(title), title.basis);
    sheet.judge('titles', title.basis, false);
  }
  for (const [, title] of pairs) sheet.judge('titles', title.basis, true);
}

/** Officials by name, each with their titles; those of an official missed or invented count too. */
export function compareOfficials(
  sheet: Sheet,
  story: string,
  gold: GoldOfficial[],
  predicted: PredictedOfficial[],
): void {
  const { pairs, missed, invented } = match(gold, predicted, (a, b) => Number(norm(a.name) === norm(b.name)));
  sheet.tally('officials', pairs.length, invented.length, missed.length);
  for (const { name } of missed) sheet.missed(story, 'official', name);
  for (const { name, basis } of invented) {
    sheet.invented(story, 'official', name, basis);
    sheet.judge('officials', basis, false);
  }
  for (const [, { basis }] of pairs) sheet.judge('officials', basis, true);
  for (const [a, b] of pairs) compareTitles(sheet, story, a.name, a.titles, b.titles);
  for (const { name, titles } of missed) compareTitles(sheet, story, name, titles, []);
  for (const { name, titles } of invented) compareTitles(sheet, story, name, [], titles);
}
