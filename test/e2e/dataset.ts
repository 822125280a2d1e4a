import { Dataset, type DatasetStory } from '../../lib/exchange/dataset.ts';
import { downloadedJson, press, type Stage, testId, turnTo } from './stage.ts';

/** Presses the panel's export button and reads the file it gives, checked against its schema. */
export async function exportDataset({ driver, downloads }: Stage): Promise<Dataset> {
  const panel = await driver.panel();
  await turnTo(panel, 'library');
  await panel.waitFor(`${testId('export')}:not(:disabled)`);
  await press(panel, testId('export'));
  const dataset = Dataset.parse(await downloadedJson(downloads, /^bien-ban-.*\.json$/));
  await turnTo(panel, 'story');
  return dataset;
}

/** The story of an address; fails where it is not in the dataset. */
export function storyAt(dataset: Dataset, url: string): DatasetStory {
  const story = dataset.stories.find((it) => it.url === url);
  if (!story)
    throw new Error(`${url} is not in the dataset: ${dataset.stories.map((it) => it.url).join(' ')}`);
  return story;
}

/** An official of a story by name; fails where there is none. */
export function officialOf(story: DatasetStory, name: string): DatasetStory['officials'][number] {
  const official = story.officials.find((it) => it.name === name);
  if (!official) {
    throw new Error(`${name} is not in ${story.url}: ${story.officials.map((it) => it.name).join(', ')}`);
  }
  return official;
}

/** The stories in which each person of a name stands: one list for each person. */
export function storiesByPerson(dataset: Dataset, name: string): string[][] {
  return dataset.people
    .filter((person) => person.name === name)
    .map(({ members }) => members.map(({ story }) => story).sort());
}
