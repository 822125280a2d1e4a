/** Different words for one body, before its place is cut off; each with an example. */
const SAME: [RegExp, string][] = [
  // `Đảng Cộng sản Việt Nam` is the Party; `Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam`.
  [/đảng cộng sản việt nam/u, 'đảng'],
  // `Ủy viên Trung ương`, `Bí thư Trung ương Đảng`.
  [/^(?:ban chấp hành )?trung ương(?: đảng)?$/u, 'ban chấp hành trung ương đảng'],
  // `Ban Tổ chức Trung ương Đảng` and without `Đảng`.
  [/(^(?:ban(?! chấp hành)|ủy ban|văn phòng|hội đồng) .+) trung ương đảng$/u, '$1 trung ương'],
  // `Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh`, `MTTQ tỉnh`.
  [/(?:ủy ban )?(trung ương )?(?:ủy ban )?mặt trận tổ quốc(?: việt nam)?/u, '$1mặt trận tổ quốc'],
  [/(?:trung ương đoàn|đoàn)(?: tncs| thanh niên) hồ chí minh|trung ương đoàn tncs/u, 'đoàn thanh niên'],
  [
    /^(?:ban bí thư |ban chấp hành )?trung ương đoàn(?: thanh niên)?$|^trung ương đoàn thanh niên$/u,
    'trung ương đoàn',
  ],
  [/^đoàn thanh niên$/u, 'trung ương đoàn'],
  [/^đoàn thanh niên (?=tỉnh|thành phố)/u, 'tỉnh đoàn '],
  [/(?<=tỉnh đoàn )(?:tỉnh|thành phố) /u, ''],
  // `Tỉnh ủy tỉnh Sông Lam`, `Thành ủy thành phố Cần Thơ`.
  [/(?<=(?:tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn|hội) )(?:tỉnh|thành phố|huyện|quận|thị xã) (?=\p{L})/u, ''],
  [/^thường vụ /u, 'ban thường vụ '],
  [/^ban thường vụ đảng bộ (?=tỉnh|thành phố)/u, 'ban thường vụ tỉnh ủy '],
  [/^(?:ban chấp hành )(tỉnh ủy|thành ủy)/u, 'ban chấp hành đảng bộ tỉnh'],
  [/^đảng bộ /u, 'ban chấp hành đảng bộ '],
  [/^đoàn đbqh/u, 'đoàn đại biểu quốc hội'],
  [/^nhà nước(?: cộng hòa xã hội chủ nghĩa việt nam)?$|^cộng hòa xã hội chủ nghĩa việt nam$/u, 'nhà nước'],
];

/** Bodies that only provinces and their parts have. */
const LOCAL =
  /(?<!\p{L})(?:sở|ubnd|hđnd|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn|hội)|đoàn đại biểu quốc hội|chi cục|bộ chỉ huy|ban dân tộc|đảng bộ tỉnh|công an(?= |$)(?<!bộ công an))(?!\p{L})|^(?:ban thường vụ|ban chấp hành|thanh tra|phòng|trường chính trị|hội (?:nông dân|cựu chiến binh|liên hiệp phụ nữ)|liên đoàn lao động)(?:$| (?!.*(?:việt nam|trung ương|chính phủ|quốc hội)).*)/u;

/** Words by which a body can be another country's. */
const FOREIGN =
  /^(?:(?:bộ|chính phủ|quốc hội|đảng|ban|đài|hãng|đại sứ quán|tổng lãnh sự quán|lãnh sự quán|ủy ban|thượng viện|hạ viện|nghị viện|hội|tòa|viện|hoàng gia|nhà nước|nước|cộng hòa|vương quốc|liên bang|quân đội|báo|thông tấn xã|tổng cục|cục|trung ương|bộ chính trị|văn phòng|tổ chức|mặt trận|cơ quan|đại học|học viện|ngân hàng|quỹ|liên đoàn|hiệp hội|công đoàn|đoàn|duma|chdcnd|chnd|chlb)(?: |$)|\S+(?: \S+){0,3}$)/u;
/** Words that keep a body at home whatever it ends with: `UBND huyện Đông Anh`. */
const HOME =
  /(?<!\p{L})(?:ubnd|hđnd|tỉnh|huyện|quận|xã(?! hội)|phường|thị trấn|thành phố|sở|ủy(?= )(?<!ủy(?= ban))|việt nam$)(?!\p{L})/u;

const WHOLES: [RegExp, string][] = [
  // `Ban Chấp hành Đảng bộ tỉnh` is the same committee, all of it.
  [/^ban chấp hành đảng bộ$/u, 'tỉnh ủy'],
  [/^đảng ủy .+$/u, ''],
  [/^.+ (tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|tỉnh đoàn|hđnd|ubnd)$/u, '$1'],
  [
    /^(?:bộ chính trị|ban bí thư(?: trung ương)?)$|^(?:ban|ủy ban|văn phòng|hội đồng) .+ trung ương$/u,
    'ban chấp hành trung ương đảng',
  ],
  [/^(?!đoàn ).+ (quốc hội)$/u, '$1'],
  [
    /^(?:tổng cục|cục|vụ|viện|thanh tra|văn phòng|báo|học viện|trường|trung tâm) .*?(?<!cán |đội |nội |chi )(bộ .+|thanh tra chính phủ)$/u,
    '$1',
  ],
  [/^ban thường (?:vụ|trực) (.*mặt trận tổ quốc|trung ương đoàn)$/u, '$1'],
];

/** One wording for a body, its place still in it. */
export function coreOf(words: string): string {
  let core = words;
  for (const [print, one] of SAME) core = core.replace(print, one);
  return core.replace(/\s+/g, ' ').trim();
}

/** Whether a body with no place of its own is one of the story's home. */
export const isLocal = (rest: string) => LOCAL.test(rest);

/** Whether the last words of a body can be another country. */
export const isForeignHead = (words: string) => FOREIGN.test(words) && !HOME.test(words);

/** The body that one of these words is a part of; null for none. */
export function wholeOf(core: string): string | null {
  for (const [part, whole] of WHOLES) if (part.test(core)) return core.replace(part, whole) || null;
  return null;
}
