import { describe, expect, it } from 'vitest';
import { shown } from './article-of.ts';

describe('the dead', () => {
  it.each([
    'Đoàn viếng Khu lưu niệm Tổng Bí thư Lê Văn Tám. Chủ tịch nước Lê Văn Tám từng sống ở đây.',
    'Thành phố có đường mang tên Đại tướng Trần Văn Bảy và nguyên Chủ tịch nước Lê Văn Tám.',
    'Kỷ niệm 100 năm Ngày sinh đồng chí Lê Văn Tám, nguyên Bí thư Tỉnh ủy Nghệ An.',
    'Gia đình cố đồng chí Lê Văn Tám, nguyên Bí thư Tỉnh ủy Nghệ An, nhận huân chương.',
    'Cây đa do Tổng thống Ấn Độ Anand Sarabhai tặng Chủ tịch Hồ Chí Minh.',
    'Tình hữu nghị do Chủ tịch Hồ Chí Minh và Chủ tịch Quốc hội Lào Kham-phủn Xay-la vun đắp.',
    'Ông Lê Văn Tám, nguyên Giám đốc Sở Y tế tỉnh Nghệ An, vừa qua đời.',
  ])('are no officials: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('take no posts from those told after them', () => {
    expect(
      shown(
        'Do Chủ tịch Hồ Chí Minh và Chủ tịch Kham-phủn Xay-la, Chủ tịch Bun-thoong vun đắp. Chủ tịch UBND tỉnh Lê Văn Tám dự.',
      ),
    ).toEqual(['Lê Văn Tám: Chủ tịch + UBND tỉnh']);
  });

  it('leaves the living who honour them', () => {
    expect(
      shown('Chủ tịch nước Lê Văn Tám viếng Lăng Chủ tịch Hồ Chí Minh sau sự cố. Ông Lê Văn Tám phát biểu.'),
    ).toEqual(['Lê Văn Tám: Chủ tịch nước']);
  });
});

describe('posts that are no public ones', () => {
  it.each([
    'Ông Lee Min Ho, Tổng Giám đốc Samhwa Việt Nam phát biểu.',
    'Ông Trần Văn Bảy, Chủ tịch Hòa Thịnh Group, trao quà.',
    'Ông John Doherty, Phó Chủ tịch bộ phận Thiết bị & Dịch vụ, Samhwa toàn cầu nói.',
    'Ông Trần Văn Bảy, Giám đốc Siêu thị Bình Minh phát biểu.',
    'Ông Trần Văn Bảy, Trưởng phòng kinh doanh Công ty Sao Xanh nói.',
    'Cầu thủ Trần Văn Bảy, đội trưởng đội tuyển Việt Nam, nói.',
    'Bà Trần Thị Bảy, Phó Tư lệnh Quân Giải phóng miền Nam, là người con của quê hương.',
    'Linh mục Trần Văn Bảy - Tổng Đại diện Giáo phận Sông Lam đến thăm.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('count beside a public one', () => {
    expect(
      shown('Ông Trần Văn Bảy, Phó Chủ tịch UBND huyện Sông Lam được cử làm Giám đốc Công ty Sao Xanh.'),
    ).toEqual(['Trần Văn Bảy: Phó Chủ tịch + UBND huyện Sông Lam | Giám đốc + Công ty Sao Xanh']);
  });

  it('leaves bodies of many states and posts that begin like words for the dead', () => {
    expect(
      shown('Ông John Doherty, Giám đốc Unicef tại Việt Nam và Cố vấn An ninh quốc gia Mỹ Peter Hansen dự.'),
    ).toEqual(['John Doherty: Giám đốc + Unicef tại Việt Nam', 'Peter Hansen: Cố vấn + An ninh quốc gia Mỹ']);
  });
});
