import { describe, expect, it } from 'vitest';
import { shown } from './article-of.ts';

const province = 'Bình Định';

describe('posts won', () => {
  it('reads on over commas while the person stays the same', () => {
    expect(
      shown(
        'Đồng chí Vũ Văn Tám, Phó Chủ tịch UBND huyện Sông Lam được điều động, bổ nhiệm giữ chức Phó Trưởng Ban Dân vận Tỉnh ủy.',
        { province },
      ),
    ).toEqual([
      'Vũ Văn Tám: Phó Chủ tịch + UBND huyện Sông Lam | Phó Trưởng Ban + Ban Dân vận Tỉnh ủy Bình Định',
    ]);
  });

  it('keeps a lower post won beside a higher one held before', () => {
    expect(
      shown(
        'Ông Vũ Văn Tám - Phó Bí thư Thường trực Tỉnh ủy khóa X tái đắc cử chức danh Phó Bí thư Tỉnh ủy.',
        {
          province,
        },
      ),
    ).toEqual(['Vũ Văn Tám: Phó Bí thư Thường trực + Tỉnh ủy Bình Định | Phó Bí thư + Tỉnh ủy Bình Định']);
  });

  it('knows a seat by joining the committee', () => {
    expect(
      shown('Ban Bí thư chuẩn y ông Cao Bá Chín, Bí thư Huyện ủy Sông Lam, tham gia Ban Thường vụ Tỉnh ủy.', {
        province,
      }),
    ).toEqual(['Cao Bá Chín: Bí thư + Huyện ủy Sông Lam | Ủy viên + Ban Thường vụ Tỉnh ủy Bình Định']);
  });

  it('gives the office told last to all who are elected', () => {
    expect(
      shown(
        'Đại biểu bầu ông Vũ Văn Tám, Giám đốc Sở Nội vụ và bà Cao Thị Mười (Giám đốc Sở Y tế) giữ chức Ủy viên UBND tỉnh.',
        {
          province,
        },
      ),
    ).toEqual([
      'Vũ Văn Tám: Giám đốc + Sở Nội vụ tỉnh Bình Định | Ủy viên + UBND tỉnh Bình Định',
      'Cao Thị Mười: Giám đốc + Sở Y tế tỉnh Bình Định | Ủy viên + UBND tỉnh Bình Định',
    ]);
  });

  it('leaves the office to those it is given to, not to who gives it', () => {
    expect(shown('Thủ tướng Lý Văn Một vừa phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh.')).toEqual([
      'Lý Văn Một: Thủ tướng',
    ]);
    expect(
      shown('Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Y tế Lê Bá Hai trình bày tờ trình.'),
    ).toEqual(['Lê Bá Hai: Bộ trưởng + Bộ Y tế']);
    expect(shown('Thừa ủy quyền của Chủ tịch nước, đồng chí Lê Bá Hai trao Huân chương.')).toEqual([]);
  });

  it('reads posts towards the one who gets or loses them', () => {
    const text =
      'HĐND tỉnh bầu bổ sung Ủy viên UBND tỉnh, nhiệm kỳ 2021-2026 đối với đồng chí Vũ Văn Tám - Giám đốc Sở Tư pháp.\n' +
      'HĐND tỉnh miễn nhiệm chức danh Phó Chủ tịch HĐND tỉnh đối với bà Cao Thị Mười và ông Lê Bá Sáu.';
    expect(shown(text, { province })).toEqual([
      'Vũ Văn Tám: Ủy viên + UBND tỉnh Bình Định | Giám đốc + Sở Tư pháp tỉnh Bình Định',
      'Cao Thị Mười: nguyên Phó Chủ tịch + HĐND tỉnh Bình Định',
      'Lê Bá Sáu: nguyên Phó Chủ tịch + HĐND tỉnh Bình Định',
    ]);
  });

  it('tells who is replaced from who replaces', () => {
    expect(shown('Ông Vũ Văn Tám được bổ nhiệm thay ông Lê Bá Sáu làm Giám đốc Bệnh viện Sông Lam.')).toEqual(
      ['Vũ Văn Tám: Giám đốc + Bệnh viện Sông Lam'],
    );
    expect(shown('UBND tỉnh bổ nhiệm ông Lê Bá Sáu làm Giám đốc Bệnh viện Sông Lam.')).toEqual([
      'Lê Bá Sáu: Giám đốc + Bệnh viện Sông Lam',
    ]);
  });

  it('knows posts given up as past', () => {
    expect(shown('Ông Vũ Văn Tám từ chức Phó chủ tịch UBND quận 1.')).toEqual([
      'Vũ Văn Tám: nguyên Phó chủ tịch + UBND quận 1',
    ]);
    expect(shown('Chấp thuận đơn xin từ chức Phó chủ tịch UBND quận 1 của ông Vũ Văn Tám.')).toEqual([
      'Vũ Văn Tám: nguyên Phó chủ tịch + UBND quận 1',
    ]);
  });

  it('leaves new out of the title', () => {
    expect(shown('Ông Vũ Văn Tám - tân Bí thư Huyện ủy Sông Lam.')).toEqual([
      'Vũ Văn Tám: Bí thư + Huyện ủy Sông Lam',
    ]);
  });
});

describe('bodies told elsewhere', () => {
  it('gives a minister the ministry of the delegation', () => {
    expect(shown('Đoàn công tác Bộ Xây dựng do Thứ trưởng Vũ Văn Tám dẫn đầu đến làm việc.')).toEqual([
      'Vũ Văn Tám: Thứ trưởng + Bộ Xây dựng',
    ]);
  });

  it('gives members of foreign houses the house of the delegation', () => {
    expect(
      shown(
        'Đoàn Thượng nghị sĩ Hoa Kỳ gồm các Thượng nghị sĩ Brendan Doherty, Tim Oakley và Tammy Whitlock.',
      ),
    ).toEqual(
      ['Brendan Doherty', 'Tim Oakley', 'Tammy Whitlock'].map((name) => `${name}: Thượng nghị sĩ + Hoa Kỳ`),
    );
  });

  it('takes a body behind the name', () => {
    expect(shown('Công sứ Sato Kenji, Đại sứ quán Nhật Bản tại Việt Nam.')).toEqual([
      'Sato Kenji: Công sứ + Đại sứ quán Nhật Bản tại Việt Nam',
    ]);
  });

  it('gives a deputy the body of the post before', () => {
    expect(
      shown('Ông Vũ Văn Tám giữ chức Chủ tịch UBND huyện Sông Lam; bà Cao Thị Mười giữ chức Phó Chủ tịch.'),
    ).toEqual([
      'Vũ Văn Tám: Chủ tịch + UBND huyện Sông Lam',
      'Cao Thị Mười: Phó Chủ tịch + UBND huyện Sông Lam',
    ]);
  });

  it('tells the delegation that is led from the one it belongs to', () => {
    expect(
      shown(
        'Đoàn giám sát của Đoàn ĐBQH tỉnh do ông Vũ Văn Tám, Trưởng đoàn Đoàn ĐBQH tỉnh làm trưởng đoàn kiểm tra công tác.',
        { province },
      ),
    ).toEqual([
      'Vũ Văn Tám: Trưởng đoàn + Đoàn đại biểu Quốc hội tỉnh Bình Định | Trưởng đoàn + Đoàn giám sát của Đoàn đại biểu Quốc hội tỉnh Bình Định',
    ]);
  });

  it('keeps a campaign in quotes inside the body', () => {
    expect(
      shown('Trưởng Ban Chỉ đạo phong trào “Xanh hóa làng quê” tỉnh Vũ Văn Tám dự.', { province }),
    ).toEqual(['Vũ Văn Tám: Trưởng Ban + Ban Chỉ đạo phong trào “Xanh hóa làng quê” tỉnh Bình Định']);
  });
});

describe('businesses and what deals with them', () => {
  it('keeps the heads of state offices', () => {
    const text =
      'Ông Vũ Văn Tám, Giám đốc Ngân hàng Nhà nước Chi nhánh Nghệ An; bà Cao Thị Mười, Vụ trưởng Vụ Tài chính - Ngân hàng; ' +
      'ông Lê Bá Sáu, Trưởng phòng Kinh doanh Công ty CP Hòa An; bà Đỗ Thị Ba, Giám đốc Chi nhánh Ngân hàng Sông Lam.';
    expect(shown(text)).toEqual([
      'Vũ Văn Tám: Giám đốc + Ngân hàng Nhà nước Chi nhánh Nghệ An',
      'Cao Thị Mười: Vụ trưởng + Vụ Tài chính - Ngân hàng',
    ]);
  });
});
