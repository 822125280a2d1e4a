import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shared } from '../../scripts/read/shared.ts';
import type { Sites } from '../../scripts/site/server.ts';
import { exportDataset, storiesByPerson, storyAt } from './dataset.ts';
import { fold, missing, readGold } from './gold.ts';
import { uninvited } from './quiet.ts';
import { browsers, panelOn, type Stage, save, setStage } from './stage.ts';

const folder = join(shared, 'corpus', 'pages', 'seeds');
const isThere = existsSync(folder);

const seeds = (
  isThere
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .sort()
    : []
).map((name) => {
  const html = readFileSync(join(folder, name), 'utf8');
  const url = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
  return {
    seed: name.slice(0, 3),
    html,
    url,
    gold: readGold(join(shared, 'corpus', 'seeds', name.replace('.html', '.json'))),
  };
});

/** Recurring officials: in which seeds the same person stands. */
const RECURRING = [
  ['Phạm Văn Hiểu', ['000', '001']],
  ['Trần Quốc Trung', ['001', '004']],
] as const;

function seedSites(): Sites {
  const sites: Sites = {};
  for (const { url, html } of seeds) {
    const { hostname, pathname, search } = new URL(url);
    sites[hostname] = { ...sites[hostname], [pathname + search]: html };
  }
  return sites;
}

if (!isThere) {
  console.log(`The seed stories were NOT tested: ${folder} is missing (BIEN_BAN_SHARED says where it is).`);
  it('says that the seed stories are not here', () => expect(seeds).toEqual([]));
}

describe.each(isThere ? browsers : [])('the five seed stories in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser, seedSites());
  });
  afterAll(() => stage?.close());

  it.each(seeds)('keeps $seed under its own address and shows it in the panel', async ({ url, gold }) => {
    await save(stage, url);
    const panel = await panelOn(stage.driver, gold.article.title);
    await panel.waitFor(
      `(document.querySelectorAll('[data-testid=official]').length >= ${gold.officials.length})`,
    );
    const names = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('[data-testid=official]')].map((it) => it.dataset.name)`,
    );
    for (const { name } of gold.officials) expect(names.map(fold)).toContain(fold(name));
    for (const { date, main } of gold.meetings) {
      if (main) await panel.waitFor(`[data-testid=meeting][data-date="${date}"]`);
    }
  });

  it('exports every official with every post, every main meeting with day and chair', async () => {
    const dataset = await exportDataset(stage);
    expect(dataset.stories).toHaveLength(seeds.length);
    const missed = seeds.flatMap(({ url, gold }) => missing(gold, storyAt(dataset, url)));
    expect(missed).toEqual([]);
  });

  it.each(RECURRING)('knows %s of two stories as one person', async (name, stories) => {
    const people = storiesByPerson(await exportDataset(stage), name);
    const urls = seeds.filter(({ seed }) => stories.some((it) => it === seed)).map(({ url }) => url);
    expect(people).toEqual([urls.sort()]);
  });

  it('asks nothing of the network but the five pages', () => {
    expect(uninvited(stage.site.refused)).toEqual([]);
    const urls = seeds.map(({ url }) => url);
    const [pages, parts] = [true, false].map((is) =>
      stage.site.served.filter((url) => urls.includes(url) === is),
    );
    expect(pages?.sort()).toEqual(urls.sort());
    const named = (part: string) => seeds.some(({ html }) => html.includes(`"${part.split('/').at(-1)}"`));
    expect(parts?.filter((part) => !named(part))).toEqual([]);
  });
});
