import { decisionsOf, type Reviewed, review } from '../../lib/library/index.ts';
import { met } from '../../lib/library/views/met.ts';
import { metCounts } from '../../lib/library/views/met-counts.ts';
import type { StoryOfTab } from '../../lib/messages/requests.ts';
import { lastReading } from './readings.ts';
import { tabAddress } from './tabAddress.ts';

export type Story = Extract<StoryOfTab, { state: 'story' }>;

/** The story a tab was found to show; null where it shows none, or another page by now. */
export async function storyOf(tabId: number): Promise<Story | null> {
  const reading = await lastReading(tabId, await tabAddress(tabId));
  return reading?.state === 'story' ? reading : null;
}

/** The record of a story as the person left it. */
export async function recordOf({ article, extraction }: Story): Promise<Reviewed> {
  return review(extraction, await decisionsOf(article.url), article.text);
}

/** In how many other kept stories each official was met, by `ReviewedOfficial.id`. */
export async function knownIn(story: Story, record: Reviewed): Promise<Map<string, number>> {
  const kept = await metCounts(story.article.url);
  if (kept) return kept;
  const { officials } = await met(story, record);
  return new Map(officials.filter(({ person }) => person).map(({ fact, stories }) => [fact, stories]));
}
