import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extraction/index.ts';
import { chairs, pageText, readSample, sampleStory } from './made/site.ts';

describe('the bad pages of the sample site', () => {
  it.each([
    ['no-story.html', 'no-story'],
    ['empty.html', 'no-story'],
    ['english.html', 'not-vietnamese'],
  ])('has a page without a story to keep: %s', (file, reason) => {
    expect(readSample('bad.example', file)).toEqual({ ok: false, reason });
  });

  it.each([
    ['nfd.html', 'Huỳnh Công Thiệp', '2026-04-20'],
    ['broken.html', 'Tống Thị Mỹ Hòa', '2026-05-05'],
    ['replaced-map.html', 'Ngô Thị Ánh Tuyền', '2026-07-22'],
    ['javascript-canonical.html', 'Chu Đức Hiển', '2026-06-09'],
  ])('has a story in a bad page: %s', (file, chair, date) => {
    const article = sampleStory('bad.example', file);
    const extraction = extract(article);
    expect(article.url).toBe(`http://bad.example/${file}`);
    const [meeting] = extraction.meetings;
    expect(meeting?.date).toBe(date);
    expect(chairs(extraction, meeting?.people ?? []).map((name) => name.normalize('NFC'))).toEqual([chair]);
  });

  it('keeps one page decomposed and one headline with markup in its words', () => {
    const nfd = pageText('bad.example/nfd.html');
    expect(nfd).toBe(nfd.normalize('NFD'));
    expect(sampleStory('bad.example', 'javascript-canonical.html').title).toContain('<img src=x onerror=');
  });
});
