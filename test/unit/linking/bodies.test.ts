import { expect, test } from 'vitest';
import { bodyOf, postKey, successionOf } from '../../../lib/linking/bodies.ts';

const BEFORE = '2024-05-06';
const SINCE = '2025-09-02';
const key = (body: string, home = '', day = BEFORE) => bodyOf(body, home, day)?.key;

test('one body has one key however it is printed', () => {
  const committee = key('Thành ủy Cần Thơ');
  for (const print of ['Thành uỷ TP. Cần Thơ', 'Thành ủy thành phố Cần Thơ', 'THÀNH ỦY CẦN THƠ'])
    expect(key(print), print).toBe(committee);
  expect(key('Thành ủy', 'Cần Thơ')).toBe(committee);
  expect(key('UBND tỉnh', 'tỉnh Sông Lam')).toBe(key('Ủy ban nhân dân tỉnh Sông Lam', 'bao.example'));
  expect(key('Sở GD&ĐT', 'Sông Lam')).toBe(key('Sở Giáo dục và Đào tạo tỉnh Sông Lam'));
  expect(key('Sở VH-TT tỉnh Sông Lam')).toBe(key('Sở Văn hóa và Thể thao', 'Sông Lam'));
  expect(key('UBMTTQ Việt Nam tỉnh Sông Lam')).toBe(key('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Sông Lam'));
  expect(key('Ban Chấp hành T.Ư Đảng')).toBe(key('Trung ương Đảng'));
  expect(key('Huyện ủy Đồi Thông, tỉnh Sông Lam')).toBe(key('Huyện ủy Đồi Thông', 'Sông Lam'));
  expect(key('UBND xã Đồi Chè, huyện Đồi Thông, tỉnh Sông Lam')).toBe(key('UBND xã Đồi Chè', 'Sông Lam'));
});

test('a part has a key of its own and names what it is part of', () => {
  const part = bodyOf('BTV Thành ủy', 'Cần Thơ', BEFORE);
  expect(part?.key).toBe(key('Ban Thường vụ Thành ủy Cần Thơ'));
  expect(part?.key).not.toBe(key('Thành ủy Cần Thơ'));
  expect(part?.partOf).toBe(key('Thành ủy Cần Thơ'));
  expect(bodyOf('Ban Tuyên giáo Tỉnh ủy', 'Sông Lam', BEFORE)?.partOf).toBe(key('Tỉnh ủy Sông Lam'));
  expect(bodyOf('Cục Chống hàng giả, Bộ Công an', '', BEFORE)?.partOf).toBe(key('Bộ Công an'));
  expect(bodyOf('Ban Chấp hành Đảng bộ tỉnh Sông Lam', '', BEFORE)?.partOf).toBe(key('Tỉnh ủy Sông Lam'));
});

test('the home places what is local and nothing else', () => {
  expect(bodyOf('Sở Tài chính', 'Sông Lam', BEFORE)).toMatchObject({
    name: 'Sở Tài chính tỉnh Sông Lam',
    place: 'sông lam',
  });
  expect(bodyOf('Tỉnh ủy', 'Sông Lam', BEFORE)?.name).toBe('Tỉnh ủy Sông Lam');
  expect(bodyOf('Bộ Công an', 'Sông Lam', BEFORE)?.place).toBeNull();
  expect(bodyOf('Quốc hội', 'Sông Lam', BEFORE)?.place).toBeNull();
  expect(bodyOf('Hội Nông dân Việt Nam', 'Sông Lam', BEFORE)?.place).toBeNull();
  expect(bodyOf('Bộ Y tế Lào', 'Sông Lam', BEFORE)?.place).toBe('lào');
  // A host is no place: the body stays open.
  expect(bodyOf('Sở Y tế', 'bao.example', BEFORE)).toMatchObject({ key: 'sở y tế@?', place: '' });
  expect(bodyOf(null, 'Sông Lam', BEFORE)).toBeNull();
});

test('words that only look like a short form or a place stay', () => {
  expect(bodyOf('Sở Tư pháp', 'Sông Lam', BEFORE)?.name).toBe('Sở Tư pháp tỉnh Sông Lam');
  expect(bodyOf('Bộ Tư lệnh Quân khu 5', '', BEFORE)?.place).toBeNull();
  expect(bodyOf('Bảo tàng Hồ Chí Minh', '', BEFORE)?.place).toBeNull();
  expect(bodyOf('Trung ương Đoàn TNCS Hồ Chí Minh', '', BEFORE)?.place).toBeNull();
  expect(key('UBND huyện Đông Anh', 'Hà Nội')).toBe('ubnd@hà nội/huyện đông anh');
  expect(key('Sở Lao động - Thương binh và Xã hội', 'Sông Lam')).toBe(
    'sở lao động thương binh xã hội@sông lam',
  );
});

test('the home counts as the unit of the day', () => {
  expect(key('Tỉnh ủy', 'Bình Định', BEFORE)).toBe('tỉnh ủy@bình định');
  expect(key('Tỉnh ủy', 'Bình Định', SINCE)).toBe('tỉnh ủy@gia lai');
  expect(successionOf('tỉnh ủy@bình định')).toEqual([
    { key: 'tỉnh ủy@gia lai', name: 'Tỉnh ủy Gia Lai', since: '2025-07-01' },
  ]);
  expect(successionOf('ubnd@cần thơ').map((each) => each.name)).toEqual([
    'UBND tỉnh Hậu Giang',
    'UBND tỉnh Sóc Trăng',
  ]);
  expect(successionOf('bộ công an')).toEqual([]);
  expect(successionOf('ubnd@bình định/huyện vân canh')).toEqual([]);
});

test('a post has one key however it is printed', () => {
  const council = bodyOf('HĐND tỉnh Sông Lam', '', BEFORE);
  expect(postKey('PCT Thường trực', council)).toBe(postKey('Phó Chủ tịch thường trực', council));
  expect(postKey('Phó Chủ tịch', council)).not.toBe(postKey('Chủ tịch', council));
  expect(postKey('Thủ tướng', bodyOf('Chính phủ', '', BEFORE))).toBe(postKey('Thủ tướng Chính phủ', null));
  expect(postKey('Quyền Giám đốc', null)).toBe(postKey('Giám đốc', null));
  expect(postKey('Tổng thống', bodyOf('Liên bang Nga', '', BEFORE))).toBe(
    postKey('Tổng thống', bodyOf('Nga', '', BEFORE)),
  );
});
