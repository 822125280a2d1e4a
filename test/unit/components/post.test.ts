import { expect, test } from 'vitest';
import { postWords } from '../../../components/post.ts';

test.each([
  ['Bí thư', 'Tỉnh ủy Sông Lam', 'Bí thư Tỉnh ủy Sông Lam'],
  ['Trưởng Ban', 'Ban Tổ chức Tỉnh ủy', 'Trưởng Ban Tổ chức Tỉnh ủy'],
  ['Trưởng đoàn', 'Đoàn đại biểu Quốc hội', 'Trưởng Đoàn đại biểu Quốc hội'],
  ['Thanh tra', 'Thanh tra tỉnh', 'Thanh tra Thanh tra tỉnh'],
  ['Nhà văn', null, 'Nhà văn'],
])('%s of %s', (title, body, read) => expect(postWords(title, body)).toBe(read));
