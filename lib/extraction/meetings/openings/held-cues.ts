/** Cues of whether a gathering is held. Every pattern reads small letters of one sentence. */

const ADVERBS =
  '(?: (?:đã|long trọng|trọng thể|trang trọng|thành công|buổi|cuộc|và chỉ đạo|chỉ đạo|và phát biểu(?: chỉ đạo)?(?: tại)?|khai mạc|lại|một|chương trình(?: làm việc)?|của|kết luận|và kết luận))*';
/** `chủ trì cuộc họp`, `đã diễn ra Lễ …`: the verb that holds a gathering stands right before its noun; read backwards from it. */
export const HOLDS = new RegExp(
  `(?<=(?<!\\p{L})(?:tổ chức|tiếp tục|tiến hành|chủ trì|chủ tọa|dự|khai mạc|bế mạc|diễn ra|có|triệu tập|bước vào|điều hành|mở|đăng cai|tham gia|kết luận|phát biểu tại)${ADVERBS} )`,
  'uy',
);
/** `công tác tổ chức Đại hội`: spoken of, not held. */
export const NOT_YET =
  /(?:công tác|kế hoạch|việc|chuẩn bị|ban|để|về|nhằm|phục vụ|trước khi|sau khi|chỉ thị|hướng dẫn|chủ trương|quá trình|kinh phí|phương án) (?:tổ chức|tiến hành|tham gia|dự|mở)(?: \p{L}+){0,2} $/u;
/** Who goes on a visit: a person with a post, a delegation, a body that leads; not a patrol. */
export const VISITOR =
  /(?<!\p{L})(?:chủ tịch|bí thư|bộ trưởng|thứ trưởng|thủ tướng|giám đốc|ông|bà|đồng chí|đ\/c|trưởng|tướng|tá|đoàn|lãnh đạo|thường trực|tổ|tổng|chủ nhiệm|đại biểu|ngài|ban|phó|ubnd|hđnd|đại diện)(?!\p{L})/u;
/** `Cuộc họp cũng thống nhất Đại hội …`: a bare noun that decides is the gathering told before, not a new one. */
export const DECIDES =
  /^ (?:(?:đã|cũng|còn|vừa) )*(?:thống nhất|nhất trí|quyết định|quyết nghị|thông qua|thảo luận|cho ý kiến|nghe|xem xét)(?!\p{L})/u;

export const PREDICATE =
  /(?=[bdđhkt])(?<!\p{L})(?:diễn ra|khai mạc|bế mạc|được tổ chức|tổ chức|kết thúc|tiếp tục|họp)(?!\p{L})/u;
/** `thăm chính thức Việt Nam, dự Lễ …`: what a journey is for is told elsewhere (case 10). */
export const JOURNEY = /thăm (?:chính thức|hữu nghị|cấp nhà nước|và làm việc chính thức)/;
/** The verb of a gathering that is the subject stands within so many letters. */
export const LONGEST_SUBJECT = 300;

/** Between the day and the gathering: `(…), tại |`. */
export const AT_FRONT = /^\)?,? ?(?:vừa qua,? )?tại $/;
/** `Kỳ họp |thứ 16`, `Hội nghị |lần thứ nhất`. */
export const OWN_NUMBER =
  /^ (?:lần )?(?:thứ )?(?:\d|[ivx]+(?!\p{L})|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)/u;
/** What a sentence begins with that tells first what its event is for. */
export const OCCASION =
  /^(?:nhân|chào mừng|hướng tới|thực hiện|trong khuôn khổ|để chuẩn bị|chuẩn bị cho|sau khi|triển khai) /;
