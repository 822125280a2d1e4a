import { expect, it } from 'vitest';
import { looksLikeStory } from '../../../lib/article/looksLikeStory.ts';
import { fixture, page, parse } from './pages.ts';

it.each([
  'newscontents',
  'detail-content',
  'portlet',
  'sharepoint',
  'breaks',
  'unknown',
])('a story: %s', (name) => {
  expect(looksLikeStory(parse(fixture(name)))).toBe(true);
});

it('no story: a list, an empty page, a front page', () => {
  expect(looksLikeStory(parse(fixture('front')))).toBe(false);
  expect(looksLikeStory(parse(page('')))).toBe(false);
  expect(looksLikeStory(parse(fixture('newscontents'), 'https://lamgiang.example/'))).toBe(false);
});
