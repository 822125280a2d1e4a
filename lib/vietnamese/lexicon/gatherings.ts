/** What a word says of a gathering. */
export type GatheringKind =
  | 'họp'
  | 'hội nghị'
  | 'đại hội'
  | 'kỳ họp'
  | 'làm việc'
  | 'hội thảo'
  | 'lễ'
  | 'tiếp xúc cử tri'
  | 'kiểm tra'
  | 'họp báo'
  | 'tiếp dân'
  | 'khác';

type Words = Partial<Record<GatheringKind, readonly string[]>>;

/** Nouns that name a gathering; `[…|…]` may be left out, `(…|…)` is a choice. */
export const GATHERING_NOUNS: Words = {
  'họp báo': ['(cuộc|buổi) họp báo'],
  họp: [
    '(phiên|cuộc|buổi) họp',
    'phiên (trù bị|giải trình)',
    '(phiên|cuộc|buổi) giao ban',
    'buổi sinh hoạt',
    'phiên thường kỳ',
  ],
  'kỳ họp': ['kỳ họp'],
  'tiếp xúc cử tri': ['(hội nghị|buổi|cuộc) tiếp xúc cử tri'],
  'hội nghị': ['hội nghị'],
  'đại hội': ['đại hội'],
  'làm việc': [
    '(buổi|cuộc|phiên) làm việc',
    '(buổi|cuộc) (tiếp|hội đàm|gặp|gặp gỡ)',
    'cuộc (hội kiến|tiếp kiến|điện đàm)',
    'buổi thăm và làm việc',
  ],
  'hội thảo': ['hội thảo', '[buổi] tọa đàm', 'diễn đàn'],
  lễ: ['[buổi] lễ', '(buổi|cuộc) gặp mặt', 'buổi (họp mặt|công bố|tuyên dương|trao)', 'mít tinh', 'ngày hội'],
  'tiếp dân': ['(buổi|phiên) tiếp công dân', 'buổi tiếp dân', 'buổi đối thoại với công dân'],
  'kiểm tra': ['(buổi|cuộc) (kiểm tra|giám sát)', 'buổi (khảo sát|thị sát)', 'chuyến (kiểm tra|khảo sát)'],
  khác: [
    'chương trình (nghệ thuật|giao lưu)',
    'đêm (nghệ thuật|giao lưu)',
    'buổi (đối thoại|giao lưu|thông tin|nói chuyện|trao đổi)',
    'hội (thi|diễn|thao)',
    '(cuộc|buổi|lễ) diễn tập',
  ],
};

/** Verbs that do what gatherings do: `X tiếp Đoàn đại biểu Y`. */
export const GATHERING_VERBS: Words = {
  họp: ['họp', 'nghe và cho ý kiến', 'nghe báo cáo', 'cho ý kiến về', 'xem xét, cho ý kiến', 'thảo luận'],
  'họp báo': ['họp báo'],
  'tiếp xúc cử tri': ['tiếp xúc [với] cử tri'],
  'tiếp dân': ['tiếp công dân', '[tiếp và] đối thoại với công dân'],
  'làm việc': [
    'thăm và làm việc',
    'làm việc với',
    'tiếp [xã giao|và làm việc|và làm việc với]',
    'đón tiếp',
    '[đến|tới] [thăm và] chào xã giao',
    'hội kiến',
    'hội đàm',
    'điện đàm',
    'gặp',
  ],
  lễ: [
    '(gặp|họp) mặt',
    'công bố và trao quyết định',
    'công bố, trao quyết định',
    'trao quyết định',
    'công bố [các] quyết định',
    'công bố [các] (nghị quyết|công văn|thông báo|chỉ định)',
    'trao (huân chương|tặng|bằng khen|giải|huy hiệu)',
    'tuyên dương',
    'khai mạc',
    'bế mạc',
    'khánh thành',
    'khởi công',
    'dâng (hương|hoa)',
    'tưởng niệm',
    'ra mắt',
    'phát động',
  ],
  'kiểm tra': ['kiểm tra', 'giám sát', 'khảo sát', 'thị sát'],
  khác: [
    'thăm [hỏi|chúc]',
    'đến thăm',
    '(đến|tới) (chúc mừng|chúc tết|chia buồn)',
    'thăm, (tặng quà|chúc)',
    'thăm và tặng quà',
    'viếng',
  ],
};

/** Verbs that tell of a gathering only right behind `tổ chức`: `tổ chức kỷ niệm 50 năm`. */
export const HELD_VERBS: Words = {
  họp: ['giao ban'],
  'hội nghị': ['sơ kết', 'tổng kết', 'quán triệt', 'tập huấn', 'triển khai', 'lấy ý kiến'],
  lễ: ['kỷ niệm', 'trao', 'công bố', 'bàn giao', 'đón nhận', 'ký kết', 'vinh danh', 'tôn vinh'],
  khác: ['đối thoại', 'diễn tập'],
};

/** Phrases with such a word in them that tell of no gathering. */
export const NO_GATHERING = [
  '(nghi|ngày|quốc|dịp|phần|tang|khánh|đoàn|kỳ nghỉ) lễ',
  'lễ (hội|phục|nghi|phẩm|tân|tết|vật|nghĩa|phép)',
  '(dự|tổ hợp|phòng|nơi) họp',
  'họp (hội đồng|chợ)',
  'hội (thảo luận|diễn ra|diễn biến)',
  '(trực|gián|kế|liên|nối) tiếp',
  '(việc|dành thời gian|phòng|chủ tịch được|truyền hình trực) tiếp',
  'tiếp (tục|thu|cận|nhận|nối|theo|đó|đến|sức|thị|quản|giáp|dân|viện|tế|lời|tay|diễn|xúc)',
  '(trung tâm|nhà) hội nghị [tỉnh|thành phố|quốc gia|quốc tế]',
  '(tham|chuyến|sang|đang) thăm',
  'thăm (dò|quan|khám|chính thức|hữu nghị|cấp nhà nước|việt nam)',
  '(việc|thường|đã từng) gặp',
  'ra mắt (mv|album|phim|ca khúc|single|sản phẩm|bộ sưu tập|cuốn sách|sách|mẫu|xe|phiên bản|tính năng|ứng dụng|khán giả)',
  'gặp (khó|khó khăn|phải|nhiều|vướng mắc|bão|nạn|trở ngại|sự cố|thuận lợi)',
] as const;

/** Words right before a verb that make it no report of a gathering: `công tác kiểm tra`, `để tổ chức`. */
export const NO_VERB_BEHIND = [
  '(công tác|ủy ban|ban|đoàn|tổ|quyết định|kế hoạch|việc|về|để|nhằm|được|hoạt động|kết quả|nhân dịp)',
  '(sau khi|trước khi|chuẩn bị|cuộc|quá trình|thường xuyên|tăng cường|cần|phải|tiếp tục|đã từng)',
  '(chủ nhiệm|chức năng|nhân|vòng|hội đồng|chánh|sở|đang|chuyến|chương trình|lễ|buổi|phiên|phát biểu)',
  '(diễn văn|đêm|ngày|sự|những|các|cảm ơn|vai trò)',
] as const;

/** How a guest is named behind `tiếp` and `gặp`; a capital opens one too. */
export const GUESTS = [
  '(đoàn|ông|bà|ngài|đồng chí|tổng|chủ tịch|bộ trưởng|thủ tướng|đại sứ|phó|lãnh đạo|đại biểu|đại diện)',
  '(trưởng|giám đốc|chuyên gia|doanh nghiệp|thứ trưởng|hội đồng)',
] as const;

/** Words between `tiếp` and the guest. */
export const GUEST_LEADS = ['thân mật', 'song phương', 'xã giao', 'các', 'nguyên', 'cựu', 'quyền'] as const;
