import fc from 'fast-check';

/** Words and marks that stories of the genre are made of, some where no story would have them. */
const PIECES = [
  ...['Nguyễn', 'Trần', 'Đặng', 'Hữu', 'Thị', 'Văn', 'Thiện', 'Hòa', 'Cúc', 'Hoà', 'Y', 'Hồ', 'Chí', 'Minh'],
  ...[
    'đồng chí',
    'các đồng chí',
    'ông',
    'bà',
    'đ/c',
    'Đ/c',
    'GS.TS',
    'Thiếu tướng',
    'nguyên',
    'cố',
    'đại diện',
  ],
  ...[
    'Bí thư',
    'Phó Bí thư Thường trực',
    'Chủ tịch',
    'Phó Chủ tịch',
    'Ủy viên',
    'Uỷ viên',
    'UVTW',
    'Giám đốc',
  ],
  ...['Trưởng Ban', 'Tổng Bí thư', 'Thủ tướng', 'Chánh Thanh tra', 'Tỉnh ủy viên', 'Bí thư Tỉnh ủy', 'Phó'],
  ...[
    'Tỉnh ủy',
    'Thành ủy',
    'Tỉnh uỷ',
    'UBND',
    'HĐND',
    'tỉnh',
    'TP',
    'thành phố',
    'huyện',
    'xã',
    'Ban',
    'Sở',
  ],
  ...[
    'Y tế',
    'Ban Tổ chức',
    'BTV',
    'BCH',
    'Trung ương',
    'Đảng',
    'Quốc hội',
    'Lam Sơn',
    'Sông Lam',
    'khóa XII',
  ],
  ...[
    'hội nghị',
    'Hội nghị',
    'cuộc họp',
    'kỳ họp',
    'Đại hội',
    'buổi làm việc',
    'lễ',
    'hội thảo',
    'tiếp xúc cử tri',
  ],
  ...['lần thứ', 'XIV', 'nhất', '22', 'nhiệm kỳ', '2015-2020', 'sơ kết', 'đánh giá', 'công tác', 'quý I'],
  ...[
    'chủ trì',
    'dự',
    'tham dự',
    'phát biểu',
    'trình bày báo cáo',
    'tiếp',
    'nhận',
    'cho biết',
    'làm việc với',
  ],
  ...['Sáng', 'Chiều', 'sáng 5-4', 'ngày 30/2', 'ngày 12-3-2031', 'tháng 9', 'hôm qua', 'chiều cùng ngày'],
  ...['tại', 'và', 'cùng', 'cho', 'của', 'do', 'để', 'về', 'trước ngày', 'với', 'là', 'không'],
  ...[
    'Kế hoạch số',
    '12-KH/TU',
    'Chỉ thị',
    '45-CT/TW',
    'Nghị quyết',
    '120',
    'đảng viên',
    '40%',
    '1.452',
    '14/16',
  ],
  ...[',', ',', '.', '.', ';', ':', '(', ')', '“', '”', '"', '–', '-', '…', '*', '/', '!', '?'],
  ...['\n', '\n', '\u00a0', '\t', '\u200b', '\u00ad', '\u0301', '😀', 'ﬁ', 'Ð', '\ud800', '\0'],
];

const piece = fc.constantFrom(...PIECES);

/** Random mixes of the genre's words, up to so many. */
export const mixes = (most: number) =>
  fc.array(piece, { maxLength: most, size: 'max' }).map((pieces) => pieces.join(' '));

const name = fc
  .tuple(
    fc.constantFrom('Nguyễn', 'Trần', 'Đặng', 'Lý', 'Hoàng', 'Trịnh'),
    fc.constantFrom('Văn', 'Thị', 'Hữu', 'Hoài', 'Thu'),
    fc.constantFrom('Thiện', 'Hòa', 'Cúc', 'Nam', 'Thúy', 'Sơn'),
  )
  .map((syllables) => syllables.join(' '));

const post = fc.constantFrom(
  'Bí thư Tỉnh ủy',
  'Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy',
  'Phó Chủ tịch Thường trực UBND tỉnh',
  'Giám đốc Sở Y tế',
  'Ủy viên Trung ương Đảng, Chủ tịch HĐND tỉnh',
  'nguyên Phó Bí thư Thành ủy Lam Sơn',
);

const gathering = fc.constantFrom(
  'hội nghị sơ kết công tác quý I',
  'cuộc họp đánh giá tiến độ xây dựng bệnh viện',
  'buổi làm việc với Đảng ủy xã Hồng An',
  'kỳ họp thứ 12, HĐND tỉnh khóa XVIII',
);

const opening = fc
  .record({
    day: fc.integer({ min: 1, max: 5 }),
    part: fc.constantFrom('Sáng', 'Chiều'),
    chair: name,
    post,
    gathering,
  })
  .map(({ day, part, chair, post, gathering }) => {
    return `${part} ${day}-4, đồng chí ${chair}, ${post}, chủ trì ${gathering}.`;
  });

const list = fc
  .array(fc.tuple(name, post), { minLength: 1, maxLength: 4 })
  .map((people) => `Cùng dự có các đồng chí: ${people.map((one) => one.join(', ')).join('; ')}.`);

const told = fc.oneof(
  fc
    .tuple(name, post)
    .map(([who, post]) => `Phát biểu tại hội nghị, ${post} ${who} đề nghị các ngành sớm báo cáo.`),
  fc.constant('Theo Kế hoạch số 12-KH/TU ngày 3-3-2031, tỉnh kết nạp 120 đảng viên, đạt 40% kế hoạch.'),
  fc.constant('Các sở, ngành hoàn thành báo cáo trước ngày 30-4.'),
);

/** The paragraphs of an invented story as papers write them. */
export const stories = fc
  .tuple(opening, list, fc.array(told, { maxLength: 3 }))
  .map(([opening, list, told]) => ['Sông Lam đánh giá công tác quý I', opening, list, ...told]);
