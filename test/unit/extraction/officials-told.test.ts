import { describe, expect, it } from 'vitest';
import { shown } from './article-of.ts';

const province = 'Nghệ An';
const read = (text: string) => shown(text, { province });

describe('labels of several', () => {
  it('gives an office to all behind `đối với`, a group its posts behind the last', () => {
    expect(
      read(
        'Thủ tướng phê chuẩn kết quả bầu Phó Chủ tịch UBND tỉnh đối với: bà Lê Thị Ba, Ủy viên Ban Thường vụ Tỉnh ủy; ' +
          'ông Lò Văn Tư, ông Vũ Văn Năm, Tỉnh ủy viên.',
      ),
    ).toEqual([
      'Lê Thị Ba: Phó Chủ tịch + UBND tỉnh Nghệ An | Ủy viên + Ban Thường vụ Tỉnh ủy Nghệ An',
      'Lò Văn Tư: Phó Chủ tịch + UBND tỉnh Nghệ An | Ủy viên + Ban Chấp hành Đảng bộ tỉnh Nghệ An',
      'Vũ Văn Năm: Phó Chủ tịch + UBND tỉnh Nghệ An | Ủy viên + Ban Chấp hành Đảng bộ tỉnh Nghệ An',
    ]);
  });

  it('gives it to those who have posts before their names', () => {
    expect(
      read(
        'Bổ sung Ủy viên Ủy ban MTTQ Việt Nam tỉnh đối với Trưởng Ban Dân vận Tỉnh ủy Lê Văn Tám và Chủ tịch Hội Nông dân tỉnh Trần Thị Yến.',
      ).map((line) => line.split(' | ').length),
    ).toEqual([2, 2]);
  });

  it('reads a label behind `là` up to its colon', () => {
    expect(
      read(
        'Cùng dự có các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy: Lê Thị Ba, Trưởng Ban Dân vận Tỉnh ủy.',
      ),
    ).toEqual([
      'Lê Thị Ba: Ủy viên + Ban Thường vụ Tỉnh ủy Nghệ An | Trưởng Ban + Ban Dân vận Tỉnh ủy Nghệ An',
    ]);
  });

  it('gives no post to one who acts for its holder', () => {
    expect(
      read(
        'Theo phân công của Giám đốc Sở Y tế, đồng chí Lê Văn Tám, Phó Giám đốc Sở Y tế công bố quyết định.',
      ),
    ).toEqual(['Lê Văn Tám: Phó Giám đốc + Sở Y tế tỉnh Nghệ An']);
  });

  it('ends a body before the deed right behind it', () => {
    for (const deed of ['công bố quyết định', 'đánh giá kết quả', 'thảo luận tại tổ', 'động viên nông dân'])
      expect(read(`Ông Lê Văn Tám, Giám đốc Sở Nội vụ ${deed}.`)).toEqual([
        'Lê Văn Tám: Giám đốc + Sở Nội vụ tỉnh Nghệ An',
      ]);
  });

  it('reads a foreign state with the seat of its consulate', () => {
    expect(
      read('Tổng lãnh sự nước Cộng hòa Pháp tại TP Hồ Chí Minh - ông Marc Doherty đến thăm tỉnh.'),
    ).toEqual(['Marc Doherty: Tổng lãnh sự + nước Cộng hòa Pháp tại thành phố Hồ Chí Minh']);
  });

  it('reads on behind `đó là`', () => {
    expect(
      read('UBND tỉnh có ba Phó Chủ tịch UBND, đó là bà Lê Thị Hai và các ông Trần Văn Ba, Vũ Văn Tư.'),
    ).toEqual([
      'Lê Thị Hai: Phó Chủ tịch + UBND tỉnh Nghệ An',
      'Trần Văn Ba: Phó Chủ tịch + UBND tỉnh Nghệ An',
      'Vũ Văn Tư: Phó Chủ tịch + UBND tỉnh Nghệ An',
    ]);
  });
});

describe('careers', () => {
  it('reads the posts behind `nắm nhiều chức vụ như`', () => {
    expect(read('Ông Vũ Văn Tám nắm nhiều chức vụ như Bí thư Huyện ủy Sông Lam, Giám đốc Sở Y tế.')).toEqual([
      'Vũ Văn Tám: Bí thư + Huyện ủy Sông Lam | Giám đốc + Sở Y tế tỉnh Nghệ An',
    ]);
  });

  it('reads past the share of the votes', () => {
    expect(read('Ông Vũ Văn Tám được 100% đại biểu tín nhiệm bầu làm Chủ tịch UBND huyện Sông Lam.')).toEqual(
      ['Vũ Văn Tám: Chủ tịch + UBND huyện Sông Lam'],
    );
  });

  it('reads past work that is no post', () => {
    expect(
      read('TS Lê Văn Tám - giảng viên Trường ĐH Sông Lam, Chi hội trưởng Chi hội Văn nghệ nói.'),
    ).toEqual(['Lê Văn Tám: Chi hội trưởng + Chi hội Văn nghệ']);
  });
});

describe('bodies told in other ways', () => {
  it.each([
    [
      'Ông Lê Văn Tám, Chánh Văn phòng kiêm người phát ngôn của Tỉnh ủy nói.',
      'Chánh Văn phòng + Văn phòng Tỉnh ủy Nghệ An | Người phát ngôn + Tỉnh ủy Nghệ An',
    ],
    ['Thiếu tá Lê Văn Tám, Trưởng CA xã Sông Lam nói.', 'Trưởng CA + CA xã Sông Lam'],
    [
      'Ông Lê Văn Tám, đại biểu Quốc hội, Bí thư Đảng đoàn, Chủ tịch Hội Nông dân Việt Nam dự.',
      'Đại biểu Quốc hội | Bí thư + Đảng đoàn | Chủ tịch + Hội Nông dân Việt Nam',
    ],
  ])('%s', (text, posts) => {
    expect(read(text)).toEqual([`Lê Văn Tám: ${posts}`]);
  });

  it('gives a country to the posts before it', () => {
    expect(read('Phó Thủ tướng, Bộ trưởng Ngoại giao nước CHDCND Lào Kham-phủn Xay-la dự.')).toEqual([
      'Kham-phủn Xay-la: Phó Thủ tướng + nước CHDCND Lào | Bộ trưởng + Ngoại giao nước CHDCND Lào',
    ]);
    expect(
      read('Bộ trưởng Các vấn đề Nghị viện của Ấn Độ ông Anand Sarabhai và quan chức bang Andhra Pradesh.'),
    ).toEqual(['Anand Sarabhai: Bộ trưởng + Các vấn đề Nghị viện của Ấn Độ']);
  });

  it('takes a ministry with its country for the ministry', () => {
    expect(
      read('Bộ trưởng Lê Văn Tám tiếp khách tại trụ sở Bộ Tư pháp. Khách cảm ơn Bộ Tư pháp Việt Nam.'),
    ).toEqual(['Lê Văn Tám: Bộ trưởng + Bộ Tư pháp']);
  });
});

describe('what is nobody’s name or post', () => {
  it('leaves scripts, schools and groups of deputies', () => {
    expect(
      read('Nhà nghiên cứu Hán Nôm, TS Lê Văn Tám - Phó trưởng Khoa Văn hóa Trường Đại học Sông Lam, nói.'),
    ).toEqual(['Lê Văn Tám: Phó trưởng Khoa + Khoa Văn hóa Trường Đại học Sông Lam']);
    expect(read('Thay mặt Tổ đại biểu Quốc hội, ông Lê Văn Tám - Bí thư Tỉnh ủy phát biểu.')).toEqual([
      'Lê Văn Tám: Bí thư + Tỉnh ủy Nghệ An',
    ]);
  });
});

describe('the whole body', () => {
  it.each([
    ['Cục trưởng Cục An ninh mạng (A05), Bộ Công an', 'Cục trưởng + Cục An ninh mạng, Bộ Công an'],
    [
      'Vụ trưởng Vụ Thị trường châu Âu (Bộ Công Thương)',
      'Vụ trưởng + Vụ Thị trường châu Âu (Bộ Công Thương)',
    ],
    ['Trưởng khoa Kế toán, Trường Đại học Sông Lam', 'Trưởng khoa + Khoa Kế toán, Trường Đại học Sông Lam'],
    ['Tổng Giám đốc Đài Tiếng nói Việt Nam (VOV)', 'Tổng Giám đốc + Đài Tiếng nói Việt Nam'],
    [
      'Phó Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy',
      'Phó Cục trưởng + Cục Cảnh sát điều tra tội phạm về ma túy',
    ],
    ['Bộ trưởng KH-CN', 'Bộ trưởng + KH-CN'],
  ])('%s', (post, shownAs) => {
    expect(read(`Ông Lê Văn Tám, ${post}, cho biết.`)).toEqual([`Lê Văn Tám: ${shownAs}`]);
  });

  it('runs into names of other tongues', () => {
    expect(
      read('Đại sứ nước CHDCND Lào tại Việt Nam Kham-phủn Xay-la, Tổng Giám đốc WHO Margaret Chen dự.'),
    ).toEqual([
      'Kham-phủn Xay-la: Đại sứ + nước CHDCND Lào tại Việt Nam',
      'Margaret Chen: Tổng Giám đốc + WHO',
    ]);
    expect(read('Tổng Giám đốc Đài Tiếng nói Việt Nam (VOV) Lê Văn Tám dự.')).toEqual([
      'Lê Văn Tám: Tổng Giám đốc + Đài Tiếng nói Việt Nam',
    ]);
  });

  it('leaves bodies that are told one after the other', () => {
    expect(read('Dự có ông Lê Văn Tám, Cục trưởng Cục Thống kê, Sở Nội vụ, Sở Y tế.')).toEqual([
      'Lê Văn Tám: Cục trưởng + Cục Thống kê',
    ]);
  });
});
