import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/vietnamese/tokens.ts';

const shown = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('parts words, digits and signs, and keeps line breaks', () => {
    expect(shown('Sáng 2-4, TP Sông Lam\nhọp')).toEqual([
      'Sáng',
      '2',
      '-',
      '4',
      ',',
      'TP',
      'Sông',
      'Lam',
      '\n',
      'họp',
    ]);
  });

  it('keeps ethnic names and marked numbers whole', () => {
    expect(shown('K’Bốt, H’ven (QH15)')).toEqual(['K’Bốt', ',', 'H’ven', '(', 'QH15', ')']);
  });

  it('points into the text as it stands, NFD too', () => {
    const text = 'ông Lê\u00A0Hu\u031B\u0301a'.normalize('NFD');
    for (const token of tokenize(text)) {
      expect(text.slice(token.start, token.end).normalize('NFC')).toBe(token.text);
    }
    expect(tokenize(text).at(-1)?.text).toBe('Hứa');
  });

  it('parts words that lost their space, not capitals with marks', () => {
    expect(shown('Đại tướngTrần An')).toEqual(['Đại', 'tướng', 'Trần', 'An']);
    expect(shown('NGƯỜI'.normalize('NFD'))).toEqual(['NGƯỜI']);
  });

  it('reads one kind of apostrophe', () => {
    expect(tokenize('K’Bốt').map(({ text, fold }) => [text, fold])).toEqual([['K’Bốt', "k'bốt"]]);
  });

  it('tells capitals', () => {
    expect(tokenize('UBND Bí thư Y Biêr ÁNH').map((token) => token.capital)).toEqual([
      'all',
      'initial',
      'none',
      'initial',
      'initial',
      'all',
    ]);
  });
});
