import { expect, test } from 'vitest';
import { evidenceOf, surroundings } from '../../../components/quote.ts';

const text = 'Sáng nay, ông Đặng Hữu Thiện chủ trì.\nChiều, ông Đặng Hữu Thiện tiếp khách.';

test('the surroundings stay within the block', () => {
  const start = text.indexOf('Đặng', 40);
  expect(surroundings(text, { start, end: start + 14 })).toEqual({
    before: 'Chiều, ông ',
    after: ' tiếp khách.',
  });
});

test('long surroundings are cut at whole words', () => {
  const long = `${'chữ '.repeat(60)}TÊN${' chữ'.repeat(60)}`;
  const start = long.indexOf('TÊN');
  const { before, after } = surroundings(long, { start, end: start + 3 });
  expect(before).toMatch(/^…( chữ)+ $/);
  expect(after).toMatch(/^( chữ)+ …$/);
});

test('a selection is found by what stands around it', () => {
  const found = evidenceOf(text, { exact: 'Đặng Hữu Thiện', prefix: 'Chiều, ông ', suffix: ' tiếp khách.' });
  expect(found?.start).toBe(text.lastIndexOf('Đặng'));
  expect(found?.quote).toBe('Đặng Hữu Thiện');
});

test('a selection from outside the story is none', () => {
  expect(evidenceOf(text, { exact: 'Tin đọc nhiều', prefix: '', suffix: '' })).toBeNull();
});
