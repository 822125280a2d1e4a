import { describe, expect, it } from 'vitest';
import { shown } from './article-of.ts';

const province = 'Bình Định';

describe('posts before a name', () => {
  it('runs into the name, level word and surname side by side', () => {
    expect(shown('Chủ tịch HĐND thành phố Lương Nguyễn Minh An chủ trì.', { province: 'Đà Nẵng' })).toEqual([
      'Lương Nguyễn Minh An: Chủ tịch + HĐND thành phố Đà Nẵng',
    ]);
    expect(shown('Phó Bí thư Thành ủy TP Hồ Chí Minh Nguyễn Văn Đàn tiếp khách.')).toEqual([
      'Nguyễn Văn Đàn: Phó Bí thư + Thành ủy thành phố Hồ Chí Minh',
    ]);
    expect(shown('Chủ tịch UBND xã Sông Lam Đinh Thị Bảy dự.')).toEqual([
      'Đinh Thị Bảy: Chủ tịch + UBND xã Sông Lam',
    ]);
  });

  it('takes a list, a dash, an address', () => {
    expect(
      shown(
        'Ủy viên dự khuyết Trung ương Đảng, Phó Bí thư Tỉnh ủy - Đoàn Văn Sáu và Thứ trưởng, Thượng tướng Hồ Bá Chín',
        { province },
      ),
    ).toEqual([
      'Đoàn Văn Sáu: Ủy viên dự khuyết + Ban Chấp hành Trung ương Đảng | Phó Bí thư + Tỉnh ủy Bình Định',
      'Hồ Bá Chín: Thứ trưởng',
    ]);
  });

  it('tells an abbreviation from a word', () => {
    expect(shown('Bộ trưởng Bộ Tư pháp Lê Văn Tư; Bí thư T.Ư Đoàn Trần Bá Ba.')).toEqual([
      'Lê Văn Tư: Bộ trưởng + Bộ Tư pháp',
      'Trần Bá Ba: Bí thư + Trung ương Đoàn',
    ]);
  });

  it('keeps halves of acronyms, and joins them with the words they stand for', () => {
    const text =
      'Thứ trưởng Bộ Khoa học và Công nghệ Lê Văn Ba dự.\nÔng Lê Văn Ba, Thứ trưởng Bộ KH&CN, phát biểu.';
    expect(shown(text)).toEqual(['Lê Văn Ba: Thứ trưởng + Bộ Khoa học và Công nghệ']);
    expect(shown('Vụ trưởng Vụ KH&CN Lê Văn Ba')).toEqual(['Lê Văn Ba: Vụ trưởng + Vụ KH&CN']);
  });

  it('knows heads of other states', () => {
    expect(shown('Tổng thống Hy Lạp Alexia Doukas tiếp Đại sứ Nhật Bản tại Việt Nam Sato Kenji.')).toEqual([
      'Alexia Doukas: Tổng thống + Hy Lạp',
      'Sato Kenji: Đại sứ + Nhật Bản tại Việt Nam',
    ]);
  });
});

describe('posts behind a name', () => {
  it('reads lists of people and titles', () => {
    const text =
      'Dự có các đồng chí: Hầu A Sinh - Ủy viên BTV Tỉnh ủy, Trưởng ban Nội chính Tỉnh ủy; Y Biêr Ka, Tỉnh ủy viên, ' +
      'Giám đốc Sở Y tế; Trần Lê Hoa (Phó trưởng Đoàn ĐBQH tỉnh).';
    expect(shown(text, { province })).toEqual([
      'Hầu A Sinh: Ủy viên + Ban Thường vụ Tỉnh ủy Bình Định | Trưởng ban + Ban Nội chính Tỉnh ủy Bình Định',
      'Y Biêr Ka: Ủy viên + Ban Chấp hành Đảng bộ tỉnh Bình Định | Giám đốc + Sở Y tế tỉnh Bình Định',
      'Trần Lê Hoa: Phó trưởng Đoàn + Đoàn đại biểu Quốc hội tỉnh Bình Định',
    ]);
  });

  it('shares an owner at the end of the list', () => {
    expect(
      shown(
        'Mai Thanh Tư, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Thành ủy; Lê Bá Năm, Bí thư Đảng ủy, Chủ tịch UBND xã Sông Lam',
        {
          province: 'Cần Thơ',
        },
      ),
    ).toEqual([
      'Mai Thanh Tư: Ủy viên + Ban Thường vụ Thành ủy Cần Thơ | Trưởng Ban + Ban Tổ chức Thành ủy Cần Thơ',
      'Lê Bá Năm: Bí thư + Đảng ủy xã Sông Lam | Chủ tịch + UBND xã Sông Lam',
    ]);
  });

  it('leaves a post that runs into the next name to that name', () => {
    expect(shown('Chủ tịch nước Lý Văn Một, Thủ tướng Chính phủ Trịnh Bá Hai cùng dự.')).toEqual([
      'Lý Văn Một: Chủ tịch nước',
      'Trịnh Bá Hai: Thủ tướng + Chính phủ',
    ]);
  });

  it('keeps past posts apart, and the dead out', () => {
    expect(shown('Ông Tạ Văn Bốn, nguyên Bí thư Tỉnh ủy; cố Tổng Bí thư Lê Bá Sáu.', { province })).toEqual([
      'Tạ Văn Bốn: nguyên Bí thư + Tỉnh ủy Bình Định',
    ]);
  });

  it('reads posts told by a verb', () => {
    expect(
      shown('Hội nghị bầu các ông Vũ Văn Tám, Lê Bá Chín và Cao Thị Mười giữ chức Phó Chủ tịch UBND tỉnh.', {
        province,
      }),
    ).toEqual(
      ['Vũ Văn Tám', 'Lê Bá Chín', 'Cao Thị Mười'].map(
        (name) => `${name}: Phó Chủ tịch + UBND tỉnh Bình Định`,
      ),
    );
    expect(shown('Đoàn Thanh tra do ông Vũ Văn Tám, Cục trưởng Cục Thuế làm trưởng đoàn.')).toEqual([
      'Vũ Văn Tám: Cục trưởng + Cục Thuế | Trưởng đoàn + Đoàn Thanh tra',
    ]);
  });

  it('gives the label of a list to each', () => {
    expect(shown('Dự có các Phó Chủ tịch HĐND tỉnh Vũ Văn Tám, Cao Thị Mười.', { province })).toEqual([
      'Vũ Văn Tám: Phó Chủ tịch + HĐND tỉnh Bình Định',
      'Cao Thị Mười: Phó Chủ tịch + HĐND tỉnh Bình Định',
    ]);
  });
});

describe('places', () => {
  it('fills a place only where the level fits', () => {
    const text = 'Ông Vũ Văn Tám, Ủy viên BTV Tỉnh ủy, Bí thư Thành ủy.';
    expect(shown(text)).toEqual(['Vũ Văn Tám: Ủy viên + Ban Thường vụ Tỉnh ủy | Bí thư + Thành ủy']);
    expect(shown(text, { province })).toEqual([
      'Vũ Văn Tám: Ủy viên + Ban Thường vụ Tỉnh ủy Bình Định | Bí thư + Thành ủy',
    ]);
  });

  it('does not take a city under the centre for a town of the province', () => {
    expect(shown('Bí thư Thành ủy Vũ Văn Tám thăm TP Đà Nẵng.', { province })).toEqual([
      'Vũ Văn Tám: Bí thư + Thành ủy',
    ]);
  });

  it('takes a city of the province from the story itself', () => {
    expect(shown('Bí thư Thành ủy Vũ Văn Tám dự họp tại TP. Quy Nhơn.', { province })).toEqual([
      'Vũ Văn Tám: Bí thư + Thành ủy Quy Nhơn',
    ]);
  });

  it('takes a province or city from the posts beside', () => {
    const text =
      'Ông Vũ Văn Tám, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Cao Bằng, nguyên Phó Giám đốc Công an tỉnh.';
    expect(shown(text, { province })).toEqual([
      'Vũ Văn Tám: Phó Bí thư + Tỉnh ủy Cao Bằng | Chủ tịch + UBND tỉnh Cao Bằng | nguyên Phó Giám đốc + Công an tỉnh Bình Định',
    ]);
    expect(
      shown('Thành ủy viên, Bí thư Thành ủy Thủ Đức Lê Bá Chín.', { province: 'TP Hồ Chí Minh' }),
    ).toEqual([
      'Lê Bá Chín: Ủy viên + Ban Chấp hành Đảng bộ thành phố Hồ Chí Minh | Bí thư + Thành ủy Thủ Đức',
    ]);
  });

  it('takes a place from the same post printed without a name, in a story from elsewhere', () => {
    const text =
      'Phó Bí thư Thành ủy Hải Phòng tiếp khách\nÔng Vũ Văn Tám, Phó Bí thư Thành ủy, đã tiếp bà Lan.';
    expect(shown(text, { province: 'Đà Nẵng' })).toEqual(['Vũ Văn Tám: Phó Bí thư + Thành ủy Hải Phòng']);
    expect(shown(`${text} Bà Lan đến từ Đà Nẵng.`, { province: 'Đà Nẵng' })).toEqual([
      'Vũ Văn Tám: Phó Bí thư + Thành ủy Đà Nẵng',
    ]);
    expect(shown(`${text}\nPhó Bí thư Thành ủy Hải Phòng Lê Bá Chín dự.`, { province: 'Đà Nẵng' })).toEqual([
      'Lê Bá Chín: Phó Bí thư + Thành ủy Hải Phòng',
      'Vũ Văn Tám: Phó Bí thư + Thành ủy Đà Nẵng',
    ]);
  });

  it('follows a province into the one it was merged with', () => {
    const text = 'Bí thư Tỉnh ủy Vũ Văn Tám và Bí thư Thành ủy Lê Bá Chín dự họp tại TP Quy Nhơn.';
    expect(shown(text, { province, publishedAt: '2025-06-30' })).toEqual([
      'Vũ Văn Tám: Bí thư + Tỉnh ủy Bình Định',
      'Lê Bá Chín: Bí thư + Thành ủy Quy Nhơn',
    ]);
    expect(shown(text, { province, publishedAt: '2025-07-01' })).toEqual([
      'Vũ Văn Tám: Bí thư + Tỉnh ủy Gia Lai',
      'Lê Bá Chín: Bí thư + Thành ủy',
    ]);
    const past = 'Ông Vũ Văn Tám, nguyên Bí thư Tỉnh ủy Bình Định, Phó Bí thư Thành ủy.';
    expect(shown(past, { province: 'Bình Dương', publishedAt: '2025-07-01' })).toEqual([
      'Vũ Văn Tám: nguyên Bí thư + Tỉnh ủy Bình Định | nguyên Phó Bí thư + Thành ủy Hồ Chí Minh',
    ]);
  });
});

describe('silence', () => {
  it.each([
    'Đường Lê Duẩn, Chủ tịch UBND tỉnh cho biết, nối Trường THPT Nguyễn Huệ.',
    'Học tập tư tưởng Hồ Chí Minh; Chủ tịch Hồ Chí Minh dạy; Đoàn TNCS Hồ Chí Minh.',
    'Ông Vũ Văn Tám, Giám đốc Công ty TNHH Sông Lam; bà Cao Thị Mười, Chủ tịch HĐQT Công ty CP Hòa An.',
    'Thiếu tá Vũ Văn Tám và Nghệ sĩ Nhân dân Cao Mười.',
    'Phát biểu tại hội nghị. Ảnh: CAO MƯỜI',
  ])('%s', (text) => {
    expect(shown(text, { province })).toEqual([]);
  });

  it('does not read bylines', () => {
    expect(shown('Bí thư Tỉnh ủy Vũ Văn Tám', { kinds: ['byline'] })).toEqual([]);
  });

  it('gives a post that opens the clause to its holder', () => {
    const text =
      'Chủ tịch UBND tỉnh Vũ Văn Tám tiếp dân.\nVề hộ bà Cao Thị Mười, Chủ tịch UBND tỉnh giao sở làm rõ.';
    expect(shown(text, { province })).toEqual(['Vũ Văn Tám: Chủ tịch + UBND tỉnh Bình Định']);
  });
});
