import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, sentencesOf } from '../../../lib/vietnamese/sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
  it('end at a full stop before a capital', () => {
    expect(cut('Hội nghị kết thúc. Các đại biểu ra về.')).toEqual([
      'Hội nghị kết thúc.',
      'Các đại biểu ra về.',
    ]);
  });

  it('do not end at short forms, initials, dates and numbers', () => {
    const text = 'Tại TP. Lam Sơn, GS. Hòa và ông V. Petrov họp ngày 2.4 với 1.452 người';
    expect(cut(text)).toEqual([text]);
  });

  it('are bounded on a text without stops', () => {
    const spans = sentencesOf('họp '.repeat(20_000));
    expect(Math.max(...spans.map((s) => s.to - s.from))).toBeLessThanOrEqual(2 * LONGEST_SENTENCE);
    expect(spans.length).toBeGreaterThan(10);
  });
});
