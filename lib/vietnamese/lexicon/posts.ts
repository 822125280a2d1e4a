/** How the body of a post is told: see `Post`. */
export type PostKind =
  /** The body stands behind it: `Chủ tịch UBND tỉnh`. */
  | 'of'
  /** The last word of the post opens the body: `Trưởng Ban Tổ chức` is of the `Ban Tổ chức`. */
  | 'own'
  /** A post of the state, complete by itself: `Chủ tịch nước`. */
  | 'state'
  /** A membership in one word: `Tỉnh ủy viên`. */
  | 'member';

/** `own` posts and the word of the body in them. */
export const OWN_POSTS: Record<string, string> = {
  'trưởng ban': 'Ban',
  'trưởng BCĐ': 'Ban Chỉ đạo',
  'trưởng BTC': 'Ban Tổ chức',
  'trưởng BQL': 'Ban Quản lý',
  'phó ban': 'Ban',
  'trưởng đoàn': 'Đoàn',
  'phó đoàn': 'Đoàn',
  'trưởng phòng': 'Phòng',
  'phó phòng': 'Phòng',
  'trưởng tiểu ban': 'Tiểu ban',
  'trưởng khoa': 'Khoa',
  'trưởng bộ môn': 'Bộ môn',
  'chánh văn phòng': 'Văn phòng',
  'phó văn phòng': 'Văn phòng',
  'chánh thanh tra': 'Thanh tra',
  'tổng thanh tra': 'Thanh tra',
  'tổng kiểm toán': 'Kiểm toán',
  'trưởng công an': 'Công an',
  'trưởng tiểu khu': 'Tiểu khu',
  'trưởng cơ quan': 'Cơ quan',
  'trưởng trạm': 'Trạm',
  'trưởng tổ': 'Tổ',
  'tổ trưởng tổ': 'Tổ',
  'trưởng chi nhánh': 'Chi nhánh',
  'trưởng thôn': 'thôn',
  'trưởng ấp': 'ấp',
  'trưởng bản': 'bản',
  'trưởng khu': 'khu',
}; // prettier-ignore

/** Posts whose body stands behind them, without `phó`, `nguyên` and the like. */
export const POSTS = [
  'bí thư',
  'chủ tịch',
  'ủy viên',
  'giám đốc',
  'tổng giám đốc',
  'cục trưởng',
  'vụ trưởng',
  'viện trưởng',
  'tổng cục trưởng',
  'chi cục trưởng',
  'hiệu trưởng',
  'bộ trưởng',
  'thứ trưởng',
  'chánh án',
  'tổng thư ký',
  'thư ký',
  'tổng biên tập',
  'tư lệnh',
  'tư lệnh trưởng',
  'chính ủy',
  'chính trị viên',
  'tham mưu trưởng',
  'tổng tham mưu trưởng',
  'chỉ huy trưởng',
  'chỉ huy',
  'chủ nhiệm',
  'thống đốc',
  'đại sứ',
  'tổng lãnh sự',
  'lãnh sự',
  'hạt trưởng',
  'đội trưởng',
  'trạm trưởng',
  'đồn trưởng',
  'thủ trưởng',
  'tổ trưởng',
  'kế toán trưởng',
  'trưởng đại diện',
  'tùy viên',
  'trợ lý',
  'thẩm phán',
  'kiểm sát viên',
  'chấp hành viên',
  'quận trưởng',
  'tỉnh trưởng',
  'thị trưởng',
  'viện sĩ trưởng',
  'nghị sĩ',
  'tổng bí thư',
  'ngoại trưởng',
  'tổng chỉ huy',
  'hội trưởng',
  'đoàn trưởng',
  'giám sát',
  'người phát ngôn',
  'đặc phái viên',
  'công sứ',
  'đại biện',
  'chủ nhiệm chính trị',
  'chủ nhiệm hậu cần',
  'chủ nhiệm kỹ thuật',
  'đại biểu quốc hội',
  'đại biểu hđnd',
  'đại biểu hội đồng nhân dân',
  'thường trực ban bí thư',
  'đbqh',
  'tổng chủ nhiệm',
  'quyền chủ tịch',
  'chủ tịch danh dự',
  'trưởng ty',
  'xã đội trưởng',
  'tổng quản lý',
  'chủ tịch - tổng thư ký',
  'ủy viên trưởng',
  'tổng phụ trách',
].filter((post) => post !== 'giám sát' && post !== 'chỉ huy'); // prettier-ignore

/** Posts of the state that need no body. */
export const STATE_POSTS = [
  'chủ tịch nước',
  'phó chủ tịch nước',
  'tổng bí thư',
  'thủ tướng',
  'phó thủ tướng',
  'tổng thống',
  'phó tổng thống',
  'quốc vương',
  'nhà vua',
  'chủ tịch quốc hội',
  'quyền chủ tịch nước',
  'phó thủ tướng thường trực',
  'thủ hiến',
  'thủ tướng chính phủ',
].filter((post) => !post.includes('chính phủ') && post !== 'chủ tịch quốc hội'); // prettier-ignore

/** Memberships in one word, and the committee they mean; `…` is the place. */
export const MEMBERSHIPS: Record<string, string> = {
  'tỉnh ủy viên': 'Ban Chấp hành Đảng bộ tỉnh',
  'thành ủy viên': 'Ban Chấp hành Đảng bộ thành phố',
  'huyện ủy viên': 'Ban Chấp hành Đảng bộ huyện',
  'quận ủy viên': 'Ban Chấp hành Đảng bộ quận',
  'thị ủy viên': 'Ban Chấp hành Đảng bộ thị xã',
  'đảng ủy viên': 'Đảng ủy',
  TUV: 'Ban Chấp hành Đảng bộ tỉnh',
};

/** Words behind a post that belong to it: `Phó Bí thư Thường trực`. */
export const POST_TAILS = [
  'thường trực',
  'thứ nhất',
  'chuyên trách',
  'dự khuyết',
  'danh dự',
  'điều hành',
  'phụ trách',
  'kiêm nhiệm',
  'thường trú',
  'đặc mệnh toàn quyền',
  'thường trực chuyên trách',
  'TT',
]; // prettier-ignore

/** Words before a post that change it but stay in it. */
export const POST_LEADS = ['phó', 'quyền', 'q.', 'tổng phó', 'đồng'];

/** Words before a post that say it is past. */
export const PAST = ['nguyên', 'nguyên là', 'cựu', 'nguyên quyền'];

/** Words before a post that say it is new; they are no part of it. */
export const NEW = ['tân'];

/** Words before a post that say its holder is dead. */
export const DEAD = ['cố'];
