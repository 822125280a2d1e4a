import { readdirSync, readFileSync } from 'node:fs';
import { sampleStory } from './site.ts';

const STORIES = new URL('../../stories/', import.meta.url);

const SITE = [
  ['baosonglam.example', 'hop-ban-thuong-vu-a1001.html'],
  ['baosonglam.example', 'cong-bo-quyet-dinh-a1003.html'],
  ['baosonglam.example', 'phong-chong-thien-tai-a1002.html'],
  ['baonuihong.example', 'so-ket-y-te-co-so-2001.html'],
] as const;

/** The running texts of all sample stories, in a fixed order. */
export function sampleTexts(): string[] {
  const files = readdirSync(STORIES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  const written = files.sort().map((name) => readFileSync(new URL(name, STORIES), 'utf8').trim());
  return [...written, ...SITE.map(([host, file]) => sampleStory(host, file).text)];
}
