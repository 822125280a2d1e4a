import { fold } from '../text.ts';

export interface Byline {
  /** Writers; empty for `PV`, `Theo TTXVN`. */
  names: string[];
  /** The line says of itself what it is (`Tác giả: …`). */
  labelled: boolean;
}

/** `Tin, ảnh: X`, `Bài và ảnh: X`, `Tác giả: X` */
const LABEL =
  /^\(?\s?(tin,? bài(?: và|,)? ảnh|(?:tin|bài|bài viết)(?:,| và|\s?-|\s?&|\s?\+)? ?(?:ảnh|clip|video)|ảnh(?:,| và|\s?-|\s?&|\s?\+) ?(?:bài|tin)(?: viết)?|tin,? bài|bài viết|bài|tin|nội dung|tác giả(?: bài viết)?|người viết|nhóm (?:phóng viên|pv|tác giả)|phóng viên|pv|thực hiện|theo|nguồn)\s?:\s?/iu;
/** `Ghi chép của X`, `Phóng sự của X`, `Bài viết của X` */
const WORK_OF =
  /^\(?\s?(?:ghi chép|phóng sự|ký sự|bài viết|bút ký|tùy bút|bài|ghi nhanh|phỏng vấn)\s(?:của|do)\s(?:nhóm phóng viên\s)?/iu;
/** A line of photographers alone: `Ảnh, video: X` */
const PHOTOGRAPHERS =
  /^\(?\s?(?:ảnh|clip|video|đồ họa|thiết kế|trình bày)(?:(?:,| và|\s?-) ?(?:ảnh|clip|video|đồ họa|thiết kế))?\s?:\s?(?=\p{Lu})/iu;
/** `Theo TTXVN`, `(Nguồn: …)`: where a story was taken from. */
const TAKEN = /^\(?\s?(?:theo|nguồn)(?:\s|:)/iu;
/** A photographer after the writer: `Tin: A - Ảnh: B`, `A (ảnh: B)`. */
const PHOTOGRAPHER = /[\s,;.–—-]*\(?\s?(?:ảnh|clip|video|đồ họa|thiết kế|trình bày)(?:, ?\p{L}+)?\s?:/iu;
/** `X thực hiện` */
const DONE_BY = /\s+thực hiện$/iu;
/** `X – Trung tâm Văn hóa huyện`: the office behind a dash. */
const OF_OFFICE = /\s[-–—]\s(?:trung tâm|phòng|ban|đài|báo|sở|văn phòng|hội|cổng|công an|ủy ban|ubnd)\s.*$/iu;
/** No person, though in capitals. */
const NOBODY =
  /^(?:pv|ctv|btv|bbt|nhóm pv|nhóm phóng viên|phóng viên|tổng hợp|thực hiện|th|bt|admin|ban biên tập|quản trị|biên tập|tin|ảnh)$/u;
/** How the name of an office or a paper begins. */
const OFFICE =
  /^(?:báo|đài (?:pt|tt|phát|truyền)|cổng|ban (?:biên|tuyên|tổ|dân|nội)|phòng|trung tâm|sở|văn phòng|nhóm|theo|nguồn|thông tấn|ttxvn|vov|vtv|vna|bnews|tto|công an|ubnd|hđnd|tỉnh|thành (?:ủy|phố)|huyện|xã|phường|trang (?:tin|thông|web)|tạp chí|cục|bộ|mttq|tỉnh đoàn|thành đoàn)(?:[\s\d.:-]|$)/u;
/** `A - B`, `A, B`, `A và B`; a hyphen needs a space at one side at least. */
const BETWEEN = /\s+[-–—]\s*|\s*[-–—]\s+|\s*[,;&+|]\s*|\s+và\s+/u;
const WORD = /^\p{Lu}[\p{L}\p{M}\p{Lu}’'.]*$/u;
const LONGEST_LINE = 100;
const LONGEST_NAME = 40;

/** Whether words look like a person's name as reporters sign: `ANH DŨNG`, `P.Hậu`, `DTD`. */
function isName(text: string): boolean {
  const words = text.normalize('NFC').split(' ');
  return (
    text.length >= 2 &&
    text.length <= LONGEST_NAME &&
    words.length <= 5 &&
    words.every((word) => WORD.test(word))
  );
}

/**
 * Reads a line as a byline.
 * @param offices folded names of the outlet and its host: they sign no story
 * @returns null where the line is none
 */
export function bylineIn(line: string, offices: readonly string[]): Byline | null {
  if (line.length > LONGEST_LINE) return null;
  const text = line.normalize('NFC');
  if (TAKEN.test(text))
    return text.length <= 60 && !/[.!?]$/.test(text) ? { names: [], labelled: true } : null;
  const label = LABEL.exec(text)?.[0] ?? WORK_OF.exec(text)?.[0] ?? '';
  const says = label !== '' || DONE_BY.test(text);
  let rest = text.slice(label.length).replace(DONE_BY, '').replace(OF_OFFICE, '');
  if (!/ảnh/iu.test(label)) rest = rest.slice(0, PHOTOGRAPHER.exec(rest)?.index ?? rest.length);
  if (!label && rest !== text && rest.length === 0) return null;
  // `MAI CỒ (thực hiện)`, `Hoàng Anh (TTXVN)`, `(Tổng hợp)`
  const bracket = rest.endsWith(')') ? rest.lastIndexOf('(') : -1;
  if (bracket > 0) rest = rest.slice(0, bracket);
  // `PHƯƠNG LAN/TTXVN`, `Nguyễn Hiền/VOV-Trung tâm Tin`
  const [first = '', ...others] = rest.split('/').map((part) => part.trim());
  // behind a slash stands the office (`/TTXVN`, `/VOV-Tây Bắc`), seldom a second writer
  const isWriter = (part: string) => part.includes(' ') && isName(part) && !OFFICE.test(part.toLowerCase());
  const parts = [first, ...others.filter(isWriter)].flatMap((part) => part.split(BETWEEN));
  const signed = parts.map((part) => part.replace(/^[\s(]+|[\s)]+$/g, '').replace(/(?<=\p{L}{2})[.,]$/u, ''));
  const filled = signed.filter((part) => part);
  if (filled.length === 0 || filled.length > 6) return null;
  const nobody = (part: string) => {
    const lower = part.toLowerCase();
    if (part.length > LONGEST_NAME || part.split(' ').length > 6) return false;
    return (
      NOBODY.test(lower) ||
      OFFICE.test(lower) ||
      offices.includes(fold(part)) ||
      /\.(?:vn|com|net|org)$/.test(lower)
    );
  };
  if (!filled.every((part) => nobody(part) || isName(part))) return null;
  return { names: filled.filter((part) => !nobody(part)), labelled: says };
}

/** Whether a line at a story's end names photographers or designers only: a byline of nobody who wrote. */
export function isPhotographers(line: string): boolean {
  return line.length <= LONGEST_LINE && PHOTOGRAPHERS.test(line.normalize('NFC')) && !/[.!?]$/.test(line);
}
