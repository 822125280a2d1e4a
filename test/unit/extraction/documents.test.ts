import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extraction/index.ts';
import { storyOf } from './story.ts';

const documents = (...lines: string[]) =>
  extract(storyOf(['Tin', ...lines], '2024-05-02', 'Lam Sơn')).documents;

describe('documents of a story', () => {
  it('are one where a short number repeats a full one', () => {
    const [only, ...more] = documents(
      'Thực hiện Chỉ thị số 45-CT/TW của Bộ Chính trị.',
      'Theo Chỉ thị 45, các cấp ủy chủ động.',
    );
    expect(more).toEqual([]);
    expect(only).toMatchObject({ number: '45-CT/TW', issuer: 'Bộ Chính trị' });
    expect(only?.mentions).toHaveLength(2);
  });

  it('take the issuer from the words, else from the letters of the number', () => {
    expect(documents('Nghị định số 67/2025/NĐ-CP ngày 15/3/2025.')).toMatchObject([{ issuer: 'Chính phủ' }]);
    expect(documents('Kết luận số 07-KL/TW của Bộ Chính trị khóa XII nêu rõ.')).toMatchObject([
      { issuer: 'Bộ Chính trị' },
    ]);
    expect(documents('Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 9-KH/TU.')).toMatchObject([
      { issuer: 'Ban Thường vụ Tỉnh ủy Lam Sơn' },
    ]);
    expect(documents('Theo Nghị quyết số 5-NQ/TW.')).toMatchObject([{ issuer: null }]);
  });

  it('are two where the same number bears two days', () => {
    const two = documents(
      'Quyết định số 9/QĐ-UBND ngày 1/2/2023 thay Quyết định số 9/QĐ-UBND ngày 1/2/2021.',
    );
    expect(two).toHaveLength(2);
    expect(new Set(two.map((d) => d.id)).size).toBe(2);
  });
});
