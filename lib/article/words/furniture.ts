/** What a line's words make it, whatever element it stands in. */
export type FurnitureLine = 'end' | 'box' | 'label' | null;

/** Headings after which nothing of the story follows: comments, other stories, tags, the imprint. */
const END =
  /^(?:bình luận|ý kiến bạn đọc|ý kiến của bạn|ý kiến\s?\(\d+\)|bạn đọc viết|\d+ bình luận|bộ ảnh khác|ký sự khác|thảo luận\s?\(\s?\d+\s?\)|gửi bình luận|viết bình luận|các tin khác|các tin bài khác|tin bài khác|tin khác|các bài khác|bài khác|tin đã đưa|các tin đã đưa|tin cũ hơn|tin mới hơn|các tin mới hơn|các tin cũ hơn|tin cùng chuyên mục|cùng chuyên mục|tin cùng mục|cùng mục|tin đọc nhiều|đọc nhiều|xem nhiều|tin xem nhiều|tin nổi bật|tin mới nhất|tin mới|đánh giá bài viết|chia sẻ bài viết|từ khóa|từ khoá|tags?|thẻ|chủ đề|bản quyền|cơ quan chủ quản|tổng biên tập|phó tổng biên tập|chịu trách nhiệm nội dung|giấy phép)(?=$|[\s:(.…])/;
/** Headings of a box in the middle of a story. */
const BOX =
  /^(?:tin liên quan|bài liên quan|tin, bài liên quan|tin bài liên quan|các tin liên quan|bài viết liên quan|tin cùng chủ đề|cùng chủ đề|xem thêm|đọc thêm|có thể bạn quan tâm|bạn có thể quan tâm|mời độc giả xem|mời bạn đọc|mời quý độc giả|video liên quan|(?:bạn|quý vị) có .{3,50}\?$|>>)/;
/** Lines dropped for themselves: section names, counters, prompts. */
const LABEL =
  /^(?:trang chủ|home|tin tức|tin tức sự kiện|tin tức - sự kiện|thời sự|chính trị|kinh tế|xã hội|[-–\s]*(?:quảng cáo|advertisement)[-–\s]*|lượt (?:xem|đọc)\s*:.{0,20}|[\d.,]{1,9} lượt (?:xem|đọc)|theo dõi .{0,80}(?:google news|zalo|facebook|youtube|telegram|tiktok).{0,20}|theo dõi (?:tác giả|chúng tôi|trên)\b.{0,40}|giọng (?:nam|nữ)(?: miền (?:bắc|trung|nam))?|trình duyệt .{0,40}không hỗ trợ.{0,40}|tự động tải tin mới|[-+a\s]{1,6}|[★☆\s]+|\d{1,2}[:h]\d{2}|[●•\s]*trực tiếp|(?:số lượt|thống kê|lượt) truy cập.{0,20}|đang (?:trực tuyến|truy cập).{0,60})$/;
/** Words of toolbars; a line of nothing else is one: `Sao chépChia sẻ`, `Facebook | Zalo | In bài viết`. */
const TOOLBAR =
  /^(?:(?:in (?:bài viết|trang|bài|tin này|tin)|gửi (?:email|cho bạn bè|ý kiến|thư)|lưu bài(?: viết)?|sao chép(?: liên kết)?|chia sẻ(?: bài viết| bộ ảnh)?|đọc bài|nghe (?:bài viết|đọc bài|bài)|cỡ chữ|quay lại|về trang trước|thích|facebook|zalo|twitter|messenger|email|linkedin|copy link|xem toàn màn hình|trang (?:trước|sau|đầu|cuối)|trước|sau|print|\d+(?!\d))[\s|:•·«»▶,/-]*)+$/;
const LONGEST_HEADING = 60;
const IMPRINT =
  /^(?:cơ quan chủ quản|tổng biên tập|phó tổng biên tập|giấy phép(?: số| hoạt động| xuất bản))\s?[:\d]?/;
/** `Báo X - Cơ quan của Đảng bộ tỉnh`, `TRANG THÔNG TIN ĐIỆN TỬ XÃ X` below a story. */
const IMPRINT_NAME =
  /^(?:báo|đài|tạp chí|tuần báo).{0,60}(?:cơ quan|tiếng nói|chuyên trang) |^trưởng ban biên tập\s?:/;
const LEADING = /^[\s*•▶►◆■●«»-]+/;

/** What kind of furniture a line's words are; `text` as it stands on the page. */
export function furnitureLine(text: string): FurnitureLine {
  if (text.length > 300) return null;
  const words = text.normalize('NFC').toLowerCase();
  const bare = words.replace(LEADING, '');
  if (
    LABEL.test(words) ||
    (words.length <= 120 && (bare === '' || (/\p{L}/u.test(bare) && TOOLBAR.test(bare))))
  )
    return 'label';
  if (words.length <= 200 && IMPRINT_NAME.test(words)) return 'end';
  if (IMPRINT.test(words) && /[:\d]/.test(words)) return 'end';
  if (words.length <= LONGEST_HEADING && END.test(words)) return 'end';
  if (BOX.test(bare) && (words.length <= LONGEST_HEADING || /^mời (?:bạn|quý|độc)/.test(bare))) return 'box';
  return null;
}
