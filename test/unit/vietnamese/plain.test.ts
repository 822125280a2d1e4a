import { describe, expect, it } from 'vitest';
import { plainOf } from '../../../lib/vietnamese/plain.ts';

describe('the reading copy', () => {
  it('reads NFD, odd spaces, dashes and tone placement alike and leads back to the text', () => {
    const text = `Đồng chí\u00a0 A – Uỷ viên`.normalize('NFD');
    const copy = plainOf(text, 100);
    expect(copy.plain).toBe('Đồng chí A - Ủy viên');
    const at = copy.plain.indexOf('Ủy viên');
    const quote = text.slice(copy.start(at) - 100, copy.end(at + 'Ủy viên'.length) - 100);
    expect(quote.normalize('NFC')).toBe('Uỷ viên');
  });

  it('leaves zero-width characters out and reads Ð as Đ', () => {
    expect(plainOf('H\u200bội Ðồng').plain).toBe('Hội Đồng');
  });

  it('keeps closed syllables and qu as they are', () => {
    expect(plainOf('hoàn quý khoẻ').plain).toBe('hoàn quý khỏe');
  });
});
