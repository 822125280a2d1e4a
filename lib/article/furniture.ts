/** Words in class names and ids that mark what stands around a story (`box-related`, `id="footer"`). */
const WORDS = new Set(
  (
    'menu nav navbar navigation breadcrumb breadcrumbs footer sidebar aside related relate relatednews comment ' +
    'comments share sharing social tag tags keyword keywords rating rate other others banner ads adv advert ' +
    'advertisement qc quangcao login search popup modal toolbar pagination paging copyright imprint hotline ' +
    'promo newsletter subscribe poll survey vote recommend suggest trending mostread mostview weather'
  ).split(' '),
);

/** Parts of a class name or id, Vietnamese without marks: `tbtinkhac`, `tin-lien-quan`. */
const PARTS =
  /tin-?_?khac|lien-?_?quan|doc-?_?nhieu|xem-?_?nhieu|moi-?_?nhat|binh-?_?luan|danh-?_?gia|chia-?_?se|tu-?_?khoa|cms-relate|relatednews|tin-?cu-?hon|tin-?da-?dua/i;

/** Tags that never hold a part of the story. */
const TAGS = new Set(['nav', 'footer', 'aside', 'menu']);

/** The words of a class name or id: `boxRelated-news` has box, related, news. */
function words(token: string): string[] {
  return token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
}

/** Whether an element, by its own tag and names, is a menu, related box, comment, footer or the like. */
export function isFurniture(element: Element): boolean {
  const tag = element.localName;
  if (TAGS.has(tag)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/display\s*:\s*none/i.test(element.getAttribute('style') ?? '')) return true;
  if (/related/i.test(element.getAttribute('type') ?? '')) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
  if (names === ' ') return false;
  if (PARTS.test(names)) return true;
  return names.split(/\s+/).some((token) => words(token).some((word) => WORDS.has(word)));
}

/** A line that opens or is furniture of its own, whatever element it stands in. */
export type FurnitureLine = 'end' | 'box' | 'label' | null;

/** After these nothing of the story follows. */
const END =
  /^(?:bình luận|ý kiến bạn đọc|ý kiến của bạn|gửi bình luận|các tin khác|tin khác|các bài khác|bài khác|tin đã đưa|các tin đã đưa|tin cũ hơn|tin mới hơn|tin bài khác|tin cùng chuyên mục|cùng chuyên mục|tin đọc nhiều|đọc nhiều|xem nhiều|tin mới nhất|đánh giá bài viết|chia sẻ bài viết|từ khóa|từ khoá|tags?|bản quyền|cơ quan chủ quản|tổng biên tập|phó tổng biên tập|chịu trách nhiệm nội dung|giấy phép)(?=$|[\s:(.…])/;
/** A box in the middle of a story: what follows is dropped as long as it is short or a link. */
const BOX =
  /^(?:tin liên quan|bài liên quan|tin, bài liên quan|tin bài liên quan|xem thêm|đọc thêm|có thể bạn quan tâm|mời độc giả xem|video liên quan|>>)/;
/** Lines dropped for themselves: section names, buttons, counters. */
const LABEL =
  /^(?:trang chủ|home|tin tức|tin tức sự kiện|tin tức - sự kiện|thời sự|chính trị|kinh tế|xã hội|in bài viết|in trang|gửi email|gửi cho bạn bè|lưu bài viết|sao chép liên kết|đọc bài|nghe bài viết|cỡ chữ|quay lại|lượt xem\s*:.{0,20}|theo dõi .{0,80}google news.{0,20}|[-+a\s]{1,6}|[★☆\s]+)$/;
const LONGEST_HEADING = 60;
const IMPRINT =
  /^(?:cơ quan chủ quản|tổng biên tập|phó tổng biên tập|giấy phép(?: số| hoạt động| xuất bản))\s?[:\d]?/;

/** What kind of furniture a line's words are; `text` as it stands on the page. */
export function furnitureLine(text: string): FurnitureLine {
  if (text.length > 300) return null;
  const words = text.normalize('NFC').toLowerCase();
  if (LABEL.test(words)) return 'label';
  if (IMPRINT.test(words) && /[:\d]/.test(words)) return 'end';
  if (words.length <= LONGEST_HEADING && END.test(words)) return 'end';
  if (BOX.test(words) && words.length <= LONGEST_HEADING) return 'box';
  return null;
}
