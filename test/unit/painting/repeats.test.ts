import { expect, test } from 'vitest';
import { repeatsOf } from '../../../entrypoints/background/repeats.ts';

const text = 'Ông Hà Văn Lúa nói. Ông Hà  Văn Lúa đi. Hà Văn Lúan thì không. Ha Van Lua cũng không.';
const start = text.indexOf('Hà');

test('the same words elsewhere are found as whole words, whatever the spaces', () => {
  const found = repeatsOf(text, { start, end: start + 'Hà Văn Lúa'.length });
  expect(found.map((span) => text.slice(span.start, span.end))).toEqual(['Hà  Văn Lúa']);
});

test('in decomposed letters too', () => {
  const nfd = `${text} ${'Hà Văn Lúa'.normalize('NFD')}.`;
  expect(repeatsOf(nfd, { start, end: start + 'Hà Văn Lúa'.length })).toHaveLength(2);
});
