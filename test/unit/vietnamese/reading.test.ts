import { describe, expect, it } from 'vitest';
import {
  endOf,
  readingOf,
  startOf,
  tokenFrom,
  unitBehind,
  unitFrom,
} from '../../../lib/vietnamese/reading.ts';
import { tokenize } from '../../../lib/vietnamese/tokens.ts';

const read = (text: string) => readingOf(text, tokenize(text));

describe('the reading', () => {
  it('reads NFD, odd spaces, dashes and tone placement alike and leads back to the text', () => {
    const text = `Đồng chí\u00a0 A – Uỷ viên`.normalize('NFD');
    const reading = read(text);
    expect(reading.plain).toBe('Đồng chí A - Ủy viên');
    expect(reading.lower).toBe('đồng chí a - ủy viên');
    const at = reading.plain.indexOf('Ủy viên');
    const quote = text.slice(startOf(reading, at), endOf(reading, at + 'Ủy viên'.length));
    expect(quote.normalize('NFC')).toBe('Uỷ viên');
  });

  it('points inside a word too', () => {
    const reading = read('họp ngày (2-4).');
    const at = reading.plain.indexOf('gày');
    expect(startOf(reading, at)).toBe(at);
    expect(endOf(reading, at + 2)).toBe(at + 2);
  });

  it('leaves zero-width characters out and reads Ð as Đ', () => {
    expect(read('H\u200bội Ðồng').plain).toBe('Hội Đồng');
  });

  it('keeps closed syllables and qu as they are', () => {
    expect(read('hoàn quý khoẻ').plain).toBe('hoàn quý khỏe');
  });

  it('finds tokens and units from both sides', () => {
    const text = 'Sáng  2-4, họp';
    const reading = read(text);
    expect(reading.plain).toBe('Sáng 2-4, họp');
    expect(tokenFrom(reading, reading.plain.indexOf('họp'))).toBe(reading.tokens.length - 1);
    expect(unitFrom(reading, text.indexOf('2'))).toBe(5);
    expect(unitBehind(reading, text.indexOf(','))).toBe(8);
  });
});
