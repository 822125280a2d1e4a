import { variants } from '../../vietnamese/variants.ts';

/**
 * What names of gatherings have in common, in small letters: it tells no two of one kind apart.
 * `[…|…]` may be left out, `(…|…)` is a choice.
 */
const GATHERINGS = [
  '[buổi|cuộc|phiên] (họp|làm việc|tiếp|hội đàm|hội kiến|điện đàm|gặp|gặp gỡ|gặp mặt|giao ban)',
  '[buổi] (lễ|mít tinh|tiếp xúc cử tri|tiếp công dân|tiếp dân)',
  '(buổi|cuộc|phiên|phiên họp|đợt|chuyến)',
  '(hội nghị|hội thảo|tọa đàm|diễn đàn|đại hội|kỳ họp|họp báo|họp mặt)',
  'đại hội [đại biểu] [toàn quốc]',
  '(tiếp|đón tiếp|tiếp và làm việc với|thăm và làm việc|thăm|chào xã giao|tiếp xã giao)',
  '(khai mạc|bế mạc|trù bị|trọng thể|khai giảng|kỷ niệm|tưởng niệm)',
  '(trực tuyến|trực tiếp|toàn quốc|toàn tỉnh|mở rộng|bất thường|thường kỳ|chuyên đề|khẩn|cấp tỉnh|khoa học)',
  'chương trình [nghệ thuật|giao lưu] [đặc biệt]',
  '[với] chủ đề',
  '[đoàn] (kiểm tra|giám sát|khảo sát)',
];

const DEEDS = [
  '(công bố|trao|công bố và trao) [các] (quyết định|nghị quyết)',
  '(công bố|trao|quyết định|nghị quyết|nghị định|kết luận|chỉ thị|bổ nhiệm|nghỉ hưu|luân chuyển|điều động)',
  '(cho|góp|tham gia|lấy) ý kiến',
  '(nghe|dự thảo|báo cáo|thảo luận|xem xét|thông qua|triển khai|quán triệt|thực hiện|tổ chức|học tập)',
  '(tổng kết|sơ kết|đánh giá|công tác|nhiệm vụ|kết quả|tình hình|đẩy nhanh|tăng cường|nâng cao)',
  '(dự án|đề án|phương án|kế hoạch|tiến độ|hiện trường|một số|nội dung|vấn đề|trọng tâm|trên địa bàn)',
  '(phát động|phát lệnh|tham gia|giai đoạn|đầu năm|cuối năm|đầu tháng|cuối tháng|tháng đầu năm|tháng cuối năm)',
  '(bà con|nhân dịp|nhân ngày|năm học mới|năm học|thành viên|chủ chốt)',
];

const OFFICES = [
  '[phó|nguyên] (chủ tịch|bí thư|bộ trưởng|giám đốc|tổng giám đốc|đại sứ|thủ tướng|trưởng ban|chủ nhiệm|trưởng đoàn|cục trưởng|vụ trưởng|tổng cục trưởng)',
  '(tổng bí thư|chủ tịch nước|thứ trưởng|tổng lãnh sự|đồng chí|tổng thống|quốc vương)',
  '(ông|bà|ngài|đoàn|đoàn công tác|đoàn đại biểu|lãnh đạo|đại biểu|cán bộ)',
  '(ubnd|hđnd|mttq|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ)',
  '(ủy ban nhân dân|hội đồng nhân dân|ban chấp hành|ban thường vụ|thường trực|ủy ban|tổ giúp việc)',
  '[cấp] (tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|tp|tx)',
  'tại việt nam',
  '(quốc hội|cử tri|nhiệm kỳ|cộng hòa|vương quốc|liên bang)',
  '[trường] (thpt|thcs|tiểu học|mầm non|đại học|cao đẳng|trung học phổ thông|trung học cơ sở)',
  '(bệnh viện|nhà máy|khu công nghiệp|cụm công nghiệp|khu kinh tế|tập đoàn|ngân hàng)',
  'công ty [cổ phần|tnhh]',
];

const SMALL =
  'và của với về cho tại đối để nhằm trong theo trước sau từ lên đến ở do các những giữa này là có được việc lãnh đạo nhân dịp tới khi sự mới thuộc cùng đã sẽ bằng vào trên nhân giai cấp'.split(
    ' ',
  );

/** Told for one meeting of a term only, though made of common words. */
export const TELLING_PHRASES: readonly string[][] = ['giữa nhiệm kỳ', 'cuối nhiệm kỳ', 'đầu nhiệm kỳ'].map(
  (phrase) => phrase.split(' '),
);

/** Phrases that tell no two gatherings apart, as words, the longest first. */
export const COMMON_PHRASES: readonly string[][] = [...GATHERINGS, ...DEEDS, ...OFFICES]
  .flatMap(variants)
  .concat(SMALL)
  .map((phrase) => phrase.split(' '))
  .sort((one, two) => two.length - one.length);
