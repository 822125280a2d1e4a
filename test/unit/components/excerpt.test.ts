import { expect, it } from 'vitest';
import { excerpt } from '../../../components/excerpt.ts';
import type { Piece } from '../../../lib/library/index.ts';

const long = Array.from({ length: 60 }, (_, at) => `từ${at}`).join(' ');
const change: Piece = { kind: 'added', text: ' mới' };
const same = (text: string): Piece => ({ kind: 'same', text });

it('shortens what stayed the same to the words beside a change', () => {
  const [before, , between, , after] = excerpt([
    same(long),
    change,
    same(` ${long}`),
    change,
    same(` ${long}`),
  ]);
  expect(before?.text).toMatch(/^… từ4\d .*từ59$/);
  expect(between?.text).toMatch(/^ từ0 từ1 .*… từ4\d .*từ59$/);
  expect(after?.text).toMatch(/^ từ0 .*…$/);
});

it('leaves short runs, changes, and a text without a change as they are', () => {
  const pieces = [same('Họp'), { kind: 'removed', text: ` ${long}` } as const, same(' xong')];
  expect(excerpt(pieces)).toEqual(pieces);
  expect(excerpt([same(long)])).toEqual([same(long)]);
});
