import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';
import type { Sites } from './server.ts';

const folder = join(root, 'test', 'site');

/** The story on which `npm start` opens. */
export const FIRST_STORY = 'http://baosonglam.example/hop-ban-thuong-vu-a1001.html';

/** The sample news site that the project ships: each folder of `test/site` with a dot in its name is a host. */
export function sampleSites(): Sites {
  const hosts = readdirSync(folder).filter((name) => name.includes('.'));
  return Object.fromEntries(hosts.map((host) => [host, pagesOf(host)]));
}

function pagesOf(host: string): Sites[string] {
  const files = readdirSync(join(folder, host), { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [`/${file}`, () => readFileSync(join(folder, host, file))] as const);
  const index = pages.find(([path]) => path === '/index.html');
  return Object.fromEntries(index ? [['/', index[1]], ...pages] : pages);
}
