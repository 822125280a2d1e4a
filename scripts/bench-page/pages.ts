import type { Sites } from '../site/server.ts';
import { crowdedPage, LAYOUTS, type Layout, listPage, storyPage } from './made/page.ts';

/** An invented commune under a listed portal. */
const HOST = 'bai-say.quangninh.gov.vn';

const storyPath = (n: number, layout: Layout) => `/tin/${layout}-chuyen-so-${1000 + n}.html`;
const crowdedPath = (mentions: number) => `/tin/dong-nguoi-${mentions}.html`;
const LIST_PATH = '/danh-sach-tin.html';

/** Address of the nth story in a layout. */
export const storyAddress = (n: number, layout: Layout): string => `http://${HOST}${storyPath(n, layout)}`;
/** How often the stories of forty officials name them. */
export const CROWDS = [200, 300] as const;
/** Address of the story that names its officials so many times. */
export const crowdedAddress = (mentions: (typeof CROWDS)[number]): string =>
  `http://${HOST}${crowdedPath(mentions)}`;
/** Address of a page that is no story. */
export const LIST_ADDRESS = `http://${HOST}${LIST_PATH}`;

/** A site with so many stories, each in both layouts, the crowded ones, and a page of lists. */
export function madeSites(stories: number): Sites {
  const pages: Sites[string] = { [LIST_PATH]: listPage() };
  for (let n = 0; n < stories; n++)
    for (const layout of LAYOUTS) pages[storyPath(n, layout)] = () => storyPage(n, layout);
  for (const mentions of CROWDS) pages[crowdedPath(mentions)] = () => crowdedPage(mentions, 'known');
  return { [HOST]: pages };
}
