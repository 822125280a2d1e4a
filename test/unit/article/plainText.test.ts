import { expect, it } from 'vitest';
import { readPlainText } from '../../../lib/article/index.ts';
import { HEADLINE, kinds, PARAGRAPHS } from './pages.ts';

const read = (lines: string[]) => {
  const result = readPlainText(lines.join('\r\n\r\n'), 'https://baocantho.com.vn/a1.html');
  if (!result.ok) throw new Error(result.reason);
  return result.article;
};

it('reads date, kicker, headline, subhead, body, captions and byline; leaves the buttons', () => {
  const [first = '', second = '', third = ''] = PARAGRAPHS;
  const article = read([
    'Tin tức sự kiện',
    '12/03/2024 - 21:05',
    'Đồng chí Hà Văn Lúa, Chủ tịch UBND tỉnh:',
    `${HEADLINE} `,
    '* Huyện Cầu Mây ra mắt tổ thủy lợi',
    first,
    'Quang cảnh cuộc họp',
    second,
    `* ${third}`,
    `${'\u00a0'.repeat(30)}Trúc Mai`,
    'Chia sẻ bài viết',
    'Các tin khác',
    'Bí thư Tỉnh ủy Đỗ Bên Lề thăm bà con vùng lũ',
  ]);
  expect(kinds(article)).toEqual(
    'kicker title subhead paragraph caption paragraph paragraph byline'.split(' '),
  );
  expect(article).toMatchObject({
    title: HEADLINE,
    publishedAt: '2024-03-12T21:05+07:00',
    subheads: ['Huyện Cầu Mây ra mắt tổ thủy lợi'],
    bylines: ['Trúc Mai'],
    outlet: { province: 'Cần Thơ' },
  });
});
