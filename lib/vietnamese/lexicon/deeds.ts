/** What a deed makes of who does it at a gathering; `apart` for deeds that are no part in it. */
export type DeedKind =
  | 'leads'
  | 'apart'
  | 'chairs'
  | 'visits'
  | 'receives'
  | 'addresses'
  | 'reports'
  | 'speaks'
  | 'attends';

/** Deeds by what they make of the doer; `[…|…]` may be left out, `(…|…)` is a choice. The longest phrase counts. */
export const DEEDS: Record<DeedKind, readonly string[]> = {
  leads: ['làm trưởng đoàn', 'dẫn đầu'],
  apart: [
    'gửi (lẵng|lãng|vòng|thư|điện|hoa)',
    'phê duyệt',
    'được giao',
    'có nhiệm vụ',
    'từ trần',
    'qua đời',
    'sinh ngày',
    'ký ban hành',
    'không [thể] [đến] dự',
  ],
  chairs: ['[đồng] chủ trì', 'chủ tọa', 'điều hành (hội nghị|cuộc họp|phiên|kỳ họp|đại hội)'],
  visits: [
    '[đến] thăm [và] (hỏi|chúc tết|chúc mừng|động viên|tặng quà)',
    '[đến] thăm, (hỏi|chúc tết|chúc mừng|động viên|tặng quà)',
    'chúc (tết|thọ)',
  ],
  receives: [
    'được [tín nhiệm|vinh dự] (bầu|bổ nhiệm|thăng|phong|trao|điều động|chỉ định|tặng|truy tặng|công nhận|nhận)',
    '[tiếp tục] được [tín nhiệm] hiệp thương [cử|giữ]',
    'được (phân công giữ|giới thiệu giữ|tái cử|tái bổ nhiệm)',
    '[đón|vinh dự] nhận (quyết định|huân chương|huy chương|bằng khen|danh hiệu|huy hiệu|giải)',
    'trúng cử',
    '(tái|đắc|tái đắc) cử',
    'giữ chức',
  ],
  addresses: [
    'trình bày (diễn văn|bài phát biểu|tham luận|ý kiến|chương trình hành động)',
    'đọc (diễn văn|lời|thư|điện)',
  ],
  reports: [
    'trình bày',
    'báo cáo',
    'truyền đạt',
    'trình [các] (tờ trình|báo cáo|dự thảo|đề án)',
    'thông qua [dự kiến] (báo cáo|dự thảo|tờ trình|nội dung|chương trình)',
    'đọc (báo cáo|tờ trình)',
    'quán triệt, triển khai',
    'quán triệt (chuyên đề|nội dung|nghị quyết|các nội dung)',
    'giới thiệu (chuyên đề|nội dung)',
    'phổ biến',
  ],
  speaks: [
    '(phát biểu|nhấn mạnh|yêu cầu|đề nghị|lưu ý|khẳng định|cho biết|đánh giá|kết luận|chỉ đạo|bày tỏ|ghi nhận)',
    '(cảm ơn|cám ơn|chia sẻ|nêu|nêu rõ|cho rằng|mong|mong muốn|tin tưởng|hoan nghênh|thông tin|thông báo)',
    '(cho hay|chúc|chúc mừng|biểu dương|nói|trao đổi|gợi ý|chỉ rõ|chỉ ra|hy vọng|giao|nhắc nhở|cam kết|hứa)',
    '(giải đáp|trả lời|đề xuất|kiến nghị|giải trình|làm rõ|phân tích|ôn lại|dành những lời|động viên)',
    '(tuyên bố|quán triệt|khen ngợi|nhìn nhận|thừa nhận|đặt vấn đề|lý giải|gửi lời|phân công|nhận định)',
    '(kêu gọi|đồng tình|nhất trí|thay mặt|lắng nghe|góp ý|tri ân|bộc bạch|tâm sự|nhắn nhủ|căn dặn)',
    '(than phiền|phàn nàn|phản ánh|băn khoăn|trăn trở|lo ngại|bức xúc|thắc mắc|tán thành|phản đối|bác bỏ)',
    '(cảnh báo|dự báo|khuyến cáo|khuyến khích|kỳ vọng|đề cập|chia vui|cho ý kiến|gợi mở|giao nhiệm vụ|giới thiệu)',
    '(than|kể|lập luận|phản biện|tham luận|chất vấn|tranh luận|quả quyết)',
    '(tái khẳng định|nhắc lại|chốt lại|thống nhất|nguyện|phát động|đặt câu hỏi|cam đoan|quyết tâm|lấy làm)',
  ],
  attends: [
    '[tới|đến|về|cùng|tham] dự',
    'có mặt',
    'tham gia',
    '(trao|tặng|tiếp|đón|làm việc|kiểm tra|viếng|dâng|chứng kiến|nhận|công bố|cắt băng|bấm nút|thắp|gặp|gặp mặt)',
    '[đến|đã] thăm',
    '(khảo sát|thị sát|châm|ký|tiếp xúc|có buổi|hội đàm|khai mạc|bế mạc|tiếp thu|thảo luận)',
  ],
};

/** Phrases with such a word in them that tell of no deed. */
export const NO_DEEDS = [
  'chủ trì phối hợp',
  'chủ trì, phối hợp',
  'báo cáo viên',
  'dự (thảo|kiến|toán|án|báo|phòng|trữ|luật|khuyết|lường)',
  'nhận (thức|xét)',
  'tiếp (tục|theo|cận|nối|sức|đó|giáp|nhận)',
  'gặp (khó|khó khăn|phải|nhiều|vướng mắc)',
  'giao (thông|lưu|dịch|ban|thoa)',
  'nói (chung|riêng)',
  'hứa hẹn',
  'đón nhận',
  'ký (ức|kết thúc)',
  'ban chỉ đạo',
  'phân công đồng chí',
] as const;
