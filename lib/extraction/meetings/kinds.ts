import type { MeetingKind } from '../../model/index.ts';

/** A word that names or does a gathering, found in small letters of a sentence. */
export interface Head {
  from: number;
  to: number;
  kind: MeetingKind;
  /** `họp`, `tiếp`, `trao quyết định`: the gathering is told by a verb. */
  verb: boolean;
  words: string;
}

/** Nouns, by kind; a longer one wins over a shorter one at the same place. */
const NOUNS: [MeetingKind, string][] = [
  ['họp báo', 'cuộc họp báo|buổi họp báo'],
  [
    'họp',
    'phiên họp|cuộc họp|buổi họp|phiên giao ban|cuộc giao ban|buổi giao ban|buổi sinh hoạt|phiên thường kỳ',
  ],
  ['kỳ họp', 'kỳ họp'],
  ['tiếp xúc cử tri', 'hội nghị tiếp xúc cử tri|buổi tiếp xúc cử tri|cuộc tiếp xúc cử tri'],
  ['hội nghị', 'hội nghị'],
  ['đại hội', 'đại hội'],
  [
    'làm việc',
    'buổi làm việc|cuộc làm việc|phiên làm việc|buổi tiếp|cuộc tiếp|buổi hội đàm|cuộc hội đàm|cuộc hội kiến|cuộc gặp|buổi gặp|cuộc tiếp kiến|cuộc điện đàm|buổi thăm và làm việc',
  ],
  ['hội thảo', 'hội thảo|buổi tọa đàm|tọa đàm|diễn đàn'],
  [
    'lễ',
    'buổi lễ|lễ|buổi gặp mặt|cuộc gặp mặt|buổi họp mặt|mít tinh|ngày hội|buổi công bố|buổi tuyên dương|buổi trao',
  ],
  ['tiếp dân', 'buổi tiếp công dân|buổi tiếp dân|phiên tiếp công dân|buổi đối thoại với công dân'],
  [
    'kiểm tra',
    'buổi kiểm tra|cuộc kiểm tra|buổi khảo sát|buổi giám sát|cuộc giám sát|buổi thị sát|chuyến kiểm tra|chuyến khảo sát',
  ],
  [
    'khác',
    'chương trình nghệ thuật|chương trình giao lưu|đêm nghệ thuật|đêm giao lưu|buổi đối thoại|buổi giao lưu',
  ],
];
const VERBS: [MeetingKind, string][] = [
  ['họp', 'họp|nghe và cho ý kiến|nghe báo cáo|cho ý kiến về|xem xét, cho ý kiến'],
  ['họp báo', 'họp báo'],
  ['tiếp xúc cử tri', 'tiếp xúc cử tri|tiếp xúc với cử tri'],
  ['tiếp dân', 'tiếp công dân|tiếp và đối thoại với công dân|đối thoại với công dân'],
  [
    'làm việc',
    'thăm và làm việc|làm việc với|tiếp xã giao|tiếp và làm việc|hội kiến|hội đàm|điện đàm|tiếp|đón tiếp|gặp',
  ],
  [
    'lễ',
    'gặp mặt|họp mặt|công bố và trao quyết định|công bố, trao quyết định|trao quyết định|công bố quyết định|công bố các quyết định|công bố nghị quyết|trao huân chương|trao tặng|trao bằng khen|trao giải|trao huy hiệu|tuyên dương|khai mạc|bế mạc|khánh thành|khởi công|dâng hương|dâng hoa|tưởng niệm|ra mắt|phát động',
  ],
  ['kiểm tra', 'kiểm tra|giám sát|khảo sát|thị sát'],
  ['khác', 'thăm hỏi|đến thăm|thăm, tặng quà|thăm và tặng quà|thăm, chúc|thăm|viếng'],
];

/** Told by a verb only right after `tổ chức`: `tổ chức giao ban`, `tổ chức kỷ niệm 50 năm`. */
const HELD: [MeetingKind, string][] = [
  ['họp', 'giao ban'],
  ['hội nghị', 'sơ kết|tổng kết|quán triệt|tập huấn|triển khai|lấy ý kiến'],
  ['lễ', 'kỷ niệm|trao|công bố|bàn giao|đón nhận|ký kết|vinh danh|tôn vinh'],
  ['khác', 'đối thoại'],
];
const ONLY_HELD = new Set(HELD.flatMap(([, words]) => words.split('|')));

const KINDS = new Map<string, { kind: MeetingKind; verb: boolean }>();
for (const [list, verb] of [
  [HELD, true],
  [VERBS, true],
  [NOUNS, false],
] as const)
  for (const [kind, words] of list) for (const word of words.split('|')) KINDS.set(word, { kind, verb });

const ANY = new RegExp(
  `(?<!\\p{L})(?:${[...KINDS.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'gu',
);
/** `lễ hội`, `nghi lễ`, `Ủy ban Kiểm tra`, `công tác kiểm tra`: no gathering. */
const NOT_AFTER: Record<string, RegExp> = {
  lễ: /(?:nghi|ngày|quốc|dịp|phần|tang|khánh|đoàn|kỳ nghỉ) $/,
  họp: /(?:cuộc|phiên|kỳ|buổi|tổ hợp|phòng|dự|phiên khai mạc|nơi) $/,
  tiếp: /(?:trực|gián|kế|liên|đón|nối|phòng|truyền hình trực|chủ tịch được|việc|dành thời gian|buổi|cuộc) $/,
  thăm: /(?:tham|chuyến|sang|đang) $/,
  gặp: /(?:cuộc|buổi|việc|thường|đã từng) $/,
};
const NOT_BEFORE: Record<string, RegExp> = {
  lễ: /^ (?:hội|phục|nghi|phẩm|tân|tết|vật|nghĩa|phép)/,
  họp: /^ (?:báo|mặt|hội đồng|chợ|trực tuyến,)/,
  tiếp: /^ (?:tục|thu|cận|nhận|nối|theo|đó|đến|sức|xúc|thị|quản|giáp|công dân|dân|viện|tế|lời|tay|diễn)(?!\p{L})/u,
  'hội nghị': /^ (?:tỉnh|quốc tế),? /,
  thăm: /^ (?:dò|quan|khám|và làm việc)/,
};
/** A reception has a guest: `tiếp đoàn …`, `gặp Tổng thống …`. */
const GUEST =
  /^ (?:thân mật |song phương |xã giao )?(?:các |nguyên |cựu |quyền )?(?:đoàn|ông|bà|ngài|đồng chí|\p{Lu}|tổng|chủ tịch|bộ trưởng|thủ tướng|đại sứ|phó|lãnh đạo|đại biểu|đại diện|trưởng|giám đốc|chuyên gia|doanh nghiệp|thứ trưởng|hội đồng)/u;
const NO_VERB_AFTER =
  /(?:công tác|ủy ban|ban|đoàn|tổ|quyết định|kế hoạch|việc|về|để|nhằm|được|hoạt động|kết quả|nhân dịp|sau khi|trước khi|chuẩn bị|cuộc|quá trình|thường xuyên|tăng cường|cần|phải|tiếp tục|đã từng|chủ nhiệm|chức năng|nhân|vòng|hội đồng|chánh|sở|đang|chuyến|chương trình|lễ|buổi|phiên|phát biểu|diễn văn|đêm|ngày) $/;

/** Finds the words that name gatherings. */
export function findHeads(plain: string, lower: string): Head[] {
  const heads: Head[] = [];
  ANY.lastIndex = 0;
  for (let m = ANY.exec(lower); m; m = ANY.exec(lower)) {
    const words = m[0];
    const entry = KINDS.get(words);
    if (!entry) continue;
    const from = m.index;
    const to = from + words.length;
    const before = lower.slice(Math.max(0, from - 30), from);
    const after = lower.slice(to, to + 40);
    if (NOT_AFTER[words]?.test(before) || NOT_BEFORE[words]?.test(after)) continue;
    if (entry.verb) {
      if (ONLY_HELD.has(words) && !/tổ chức(?: (?:buổi|chương trình|long trọng|trọng thể))? $/.test(before))
        continue;
      if ((words === 'tiếp' || words === 'gặp') && !GUEST.test(plain.slice(to, to + 40))) continue;
      if (NO_VERB_AFTER.test(before)) continue;
      // A capital inside a sentence is the name of a body: `Ủy ban Kiểm tra`.
      if (from > 0 && /\p{Lu}/u.test(plain.charAt(from)) && /[\p{L}\d] $/u.test(before)) continue;
    }
    let { kind } = entry;
    if (kind === 'làm việc' && /^(?: và đối thoại)?(?: với)? (?:công dân|dân |người dân)/.test(after))
      kind = 'tiếp dân';
    heads.push({ from, to, kind, verb: entry.verb, words });
  }
  return heads;
}
