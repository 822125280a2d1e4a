import type { Role } from '../../../model/index.ts';

/** What someone does, in a word or two; `null` for deeds that are no part in a meeting. */
interface Predicate {
  name: string;
  role: Role | null;
  pattern: RegExp;
}

const words = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'gu');

/** Stronger before weaker: at one place the first that fits counts. */
export const PREDICATES: Predicate[] = [
  { name: 'leads', role: null, pattern: words('làm trưởng đoàn|dẫn đầu') },
  {
    name: 'apart',
    role: null,
    pattern: words(
      'gửi (?:lẵng|lãng|vòng|thư|điện|hoa)|phê duyệt|được giao|có nhiệm vụ|từ trần|sinh ngày|ký ban hành|qua đời|không (?:thể )?(?:đến )?dự',
    ),
  },
  {
    name: 'chairs',
    role: 'chủ trì',
    pattern: words(
      'đồng chủ trì|chủ trì(?!,? phối hợp)|chủ tọa|điều hành (?:hội nghị|cuộc họp|phiên|kỳ họp|đại hội)',
    ),
  },
  {
    name: 'pays a visit',
    role: 'tham dự',
    pattern: words('(?:đến )?thăm,? (?:và )?(?:hỏi|chúc tết|chúc mừng|động viên|tặng quà)|chúc tết|chúc thọ'),
  },
  {
    name: 'receives',
    role: 'nhận',
    pattern: words(
      'được (?:bầu|bổ nhiệm|thăng|phong|trao|điều động|chỉ định|phân công giữ|tặng|truy tặng|tín nhiệm bầu|công nhận|giới thiệu giữ|tái cử|vinh dự nhận)|(?:đón )?nhận (?:quyết định|huân chương|huy chương|bằng khen|danh hiệu|huy hiệu|giải)|trúng cử|tái đắc cử|giữ chức',
    ),
  },
  {
    name: 'speaks on an occasion',
    role: 'phát biểu',
    pattern: words('trình bày (?:diễn văn|bài phát biểu|tham luận|ý kiến)|đọc (?:diễn văn|lời|thư|điện)'),
  },
  {
    name: 'reports',
    role: 'báo cáo',
    pattern: words(
      'trình bày|báo cáo(?! (?:viên|chính trị cần))|truyền đạt|trình (?:các )?(?:tờ trình|báo cáo|dự thảo|đề án)|thông qua (?:báo cáo|dự thảo|tờ trình)|đọc (?:báo cáo|tờ trình)|quán triệt (?:chuyên đề|nội dung|nghị quyết|các nội dung)|giới thiệu (?:chuyên đề|nội dung)|phổ biến',
    ),
  },
  {
    name: 'speaks',
    role: 'phát biểu',
    pattern: words(
      'phát biểu|nhấn mạnh|yêu cầu|đề nghị|lưu ý|khẳng định|cho biết|đánh giá|kết luận|(?<!ban )chỉ đạo|bày tỏ|ghi nhận|cảm ơn|cám ơn|chia sẻ|nêu rõ|nêu|cho rằng|mong muốn|mong|tin tưởng|hoan nghênh|thông tin|thông báo|cho hay|chúc mừng|chúc|biểu dương|nói|trao đổi|gợi ý|chỉ rõ|chỉ ra|hy vọng|giao|nhắc nhở|cam kết|hứa|giải đáp|trả lời|đề xuất|kiến nghị|giải trình|làm rõ|phân tích|ôn lại|dành những lời|động viên|tuyên bố|quán triệt|khen ngợi|nhìn nhận|thừa nhận|đặt vấn đề|lý giải|gửi lời|phân công|nhận định|kêu gọi|đồng tình|nhất trí|thay mặt|lắng nghe|góp ý|tri ân|bộc bạch|tâm sự|nhắn nhủ|căn dặn|tái khẳng định|nhắc lại|chốt lại|thống nhất|nguyện|phát động|đặt câu hỏi|cam đoan|quyết tâm|lấy làm',
    ),
  },
  {
    name: 'attends',
    role: 'tham dự',
    pattern: words(
      '(?:tới |đến |về |cùng |tham )?dự(?! (?:thảo|kiến|toán|án|báo|phòng|trữ|luật|khuyết|lường))|có mặt|tham gia|trao|tặng|tiếp|đón|làm việc|kiểm tra|viếng|dâng|chứng kiến|thăm|đến thăm|đã thăm|nhận(?! thức)|công bố|cắt băng|bấm nút|thắp|gặp mặt|gặp|khảo sát|thị sát|châm|ký|tiếp xúc|có buổi|hội đàm|khai mạc|bế mạc|tiếp thu|thảo luận',
    ),
  },
];

export interface Deed {
  role: Role | null;
  rule: string;
  from: number;
  to: number;
}

/**
 * The deeds told in a stretch, in order, none overlapping. A capital is part of a name: `Sở Thông tin và Truyền thông`.
 * @param plain the stretch with its case
 */
export function deedsIn(plain: string, lower: string): Deed[] {
  const found: Deed[] = [];
  for (const { name, role, pattern } of PREDICATES) {
    pattern.lastIndex = 0;
    for (let m = pattern.exec(lower); m; m = pattern.exec(lower)) {
      const from = m.index;
      const to = from + m[0].length;
      if (!/\p{Lu}/u.test(plain.charAt(from)) && !found.some((d) => from < d.to && d.from < to))
        found.push({ role, rule: `role.${name}`, from, to });
      if (found.length > 60) break;
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
