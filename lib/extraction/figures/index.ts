import type { Article, Figure } from '../../model/index.ts';
import { evidenceIn, type Passage, type Sentence } from '../passage.ts';

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,4})?|\\d{1,9}(?:,\\d{1,4})?';
const QUANTITY = new RegExp(
  `(?=\\d)(?<![\\d\\p{L}.,/:%-])(?:(?<part>\\d{1,5}/\\d{1,6})|(?<n>${NUMBER}))(?<after>%| ?[-/]?)`,
  'gu',
);
/** `ngày 5`, `khóa 13`, `số 43`, `thứ 9`: a number that counts nothing. */
const NO_COUNT =
  /(?<!\p{L})(?:ngày|tháng|năm|quý|số|thứ|khóa|điều|khoản|đường|phiên|kỳ|lúc|quận|vùng|khu|tổ|đoàn|quân khu|sư đoàn|phường|games|lớp|trang|loại|hạng|mục|đợt|tỷ số) $/u;
const NO_UNIT =
  /^(?:giờ|h|phút|tháng|ngày|năm|tuổi|trở|của|và|là|trong|tại|đến|về|để|có|cho|do|được|với|khi|thì|mà|nhất|hoặc|so|đã|sẽ|bằng|theo|này|trên|từ|các)(?!\p{L})/u;
const UNIT_ENDS =
  /[,.;:()"\d]| (?:trên|gần|hơn|qua|khoảng|vừa|trong|của|và|đã|được|đạt|tăng|giảm|tham|với|tại|cho|là|có|do|từ|vi phạm|về|để|sẽ|ở|theo|còn|so|đến|gồm|(?<!trực )thuộc|chưa|không|đang|bị|phải|cùng|ra|vào|nhằm|như|hoặc|này|đó|kết nối|các cấp)(?!\p{L})/u;
/** `38km`: measures may stand right behind the figures. */
const GLUED = /^(?:km2|km|ha|m2|m3|kg|mw|kw|m)(?![\p{L}\d])/iu;
const SHARE = /^[^.;]{0,20}?,? (?:bằng|đạt|chiếm) (\d{1,3}(?:,\d{1,3})?)%/;
const CHANGE = /^[^.;]{0,12}?,? (tăng|giảm) (?:hơn |gần |khoảng )?(\d{1,3}(?:,\d{1,3})?)%/;
const MOST_FIGURES = 200;

function numberOf(printed: string): number {
  return Number(printed.replace(/\./g, '').replace(',', '.'));
}

function aboutOf(before: string): string | null {
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1,
  );
  const words = clause
    .trim()
    .split(' ')
    .slice(-8)
    .join(' ')
    .replace(/ ?(?:là|đạt|được|ước được|có|hơn|gần|khoảng|ước)$/u, '');
  return words.length > 1 ? words : null;
}

function figuresIn(article: Article, sentence: Sentence, room: number): Figure[] {
  const found: Figure[] = [];
  const { plain, lower } = sentence;
  let covered = 0;
  QUANTITY.lastIndex = 0;
  for (let m = QUANTITY.exec(lower); m && found.length < room; m = QUANTITY.exec(lower)) {
    const { part, n, after } = m.groups ?? {};
    const from = m.index;
    if (from < covered) continue;
    const end = from + (part ?? n ?? '').length;
    const percent = after === '%';
    const spaced = plain.charAt(end) === ' ';
    const glued = percent || spaced ? undefined : GLUED.exec(plain.slice(end, end + 8))?.[0];
    if (!percent && !spaced && !glued) continue;
    if (!part && /^(?:19|20)\d\d$/.test(n ?? '')) continue;
    const before = lower.slice(Math.max(0, from - 16), from);
    if (NO_COUNT.test(before) || (after && /[-/]/.test(after) && !part)) continue;
    let unit = '%';
    let to = end + 1;
    if (!percent) {
      const rest = glued ?? plain.slice(end + 1, end + 60);
      if (NO_UNIT.test(rest.toLowerCase()) || !/^\p{L}/u.test(rest)) continue;
      const stop = rest.search(UNIT_ENDS);
      unit = (stop < 0 ? rest : rest.slice(0, stop)).split(' ').slice(0, 6).join(' ').trim();
      if (!unit || !/^(?:\p{Ll}|USD|ha|km|DN|VĐV|HCV)/u.test(unit)) continue;
      to = end + (glued ? 0 : 1) + unit.length;
    }
    const rest = lower.slice(to, to + 80);
    const share = percent ? null : SHARE.exec(rest);
    const change = percent ? null : CHANGE.exec(rest);
    const tail = Math.max(share ? share[0].length : 0, change ? change[0].length : 0);
    covered = to + tail;
    found.push({
      value: part ? part.replace(/^0+/, '') : numberOf(n ?? ''),
      unit,
      about: aboutOf(plain.slice(Math.max(0, from - 80), from)),
      share: share ? numberOf(share[1] ?? '') : null,
      change: change ? numberOf(change[2] ?? '') * (change[1] === 'giảm' ? -1 : 1) : null,
      evidence: evidenceIn(
        article,
        sentence,
        from,
        covered,
        part ? 'figure.part' : percent ? 'figure.percent' : 'figure.count',
      ),
    });
  }
  return found;
}

/** Quantities with their unit, share of the plan and change, told in the running text. */
export function findFigures(article: Article, passages: Passage[]): Figure[] {
  const found: Figure[] = [];
  for (const passage of passages) {
    if (passage.kind !== 'paragraph' && passage.kind !== 'lead') continue;
    for (const sentence of passage.sentences)
      found.push(...figuresIn(article, sentence, MOST_FIGURES - found.length));
    if (found.length >= MOST_FIGURES) break;
  }
  return found;
}
