/** How words before a mention give it a role. Every pattern reads small letters; none looks further than a clause. */

/** `dưới sự chủ trì của |…`, `Chủ trì tại các điểm cầu có |…` */
export const CHAIRS_AFTER =
  /dưới sự (?:đồng )?(?:chủ trì|chủ tọa|điều hành) (?:của|chung)|^(?:đồng )?(?:chủ trì|chủ tọa|điều hành)(?!\p{L})|(?:chủ trì|chủ tọa)(?:[^,.;]{0,40} (?:có|gồm|là)|, gồm)(?!\p{L})/u;

/** `Dự hội nghị có |…`, `Về phía tỉnh có |…`, at the head of a sentence. */
export const ATTENDS_AFTER =
  /(?:^|[^\p{L}])(?:(?:tới |đến |về |cùng |tham )?dự(?! (?:thảo|kiến|toán|án|báo|phòng|trữ|luật|khuyết))|có mặt|về phía|sự tham gia|sự hiện diện|ngoài ra|cùng tham gia|cùng tiếp|cùng đi|đi cùng|tiếp (?:và làm việc với )?đoàn(?:,[^.;]{0,80})? có|làm việc với đoàn có|đón (?:tiếp )?đoàn có|cùng làm việc|tại (?:các )?điểm cầu[^.;]{0,80} có|tham gia|thành phần)(?!\p{L})/u;

/** `Dự và chỉ đạo hội nghị có |…`: who directs speaks. */
export const DIRECTS_AFTER = /dự và (?:phát biểu )?(?:chỉ đạo|phát biểu)[^.;]{0,60} (?:có|gồm|là)(?!\p{L})/u;

/** `Tổ đại biểu số 10 có |…`, `Các ứng cử viên gồm: |…`: who makes up those who meet. */
export const MADE_UP_OF =
  /^(?:đoàn|tổ đại biểu|tổ công tác|các ứng cử viên|ứng cử viên|thành viên|thành phần)[^;]{0,120} (?:có|gồm|gồm có|là):? ?(?:các )?(?:đồng chí |ông |bà )?:? ?[^,.;:]{0,60}$|^thư ký (?:kỳ họp|đại hội|hội nghị|phiên họp): [^,.;:]{0,60}$/u;

/** `Theo ông |A, …`: words of one who spoke. */
export const ACCORDING_TO = /(?:^|[,;] )(?:cũng )?theo (?:đồng chí |ông |bà |ngài )?[\p{L} ]{0,50}$/u;

/** `Báo cáo với |Tổng Bí thư, ông B …`: spoken to. */
export const ADDRESSED = /(?:với|trước) (?:các )?(?:đồng chí |ông |bà )?$/u;

/** `…, |Hội nghị đã được tổ chức để đánh giá`: another subject stands between a name and the verb. */
export const NEW_SUBJECT =
  /, (?:hội nghị|đại hội|kỳ họp|cuộc họp|buổi|phiên họp|lễ|các đại biểu|hai bên)(?!\p{L})/u;

/** `…; cùng dự có |…`, behind other people. */
export const ALSO_ATTENDS =
  /(?:(?:cùng|tham|tới|đến|về) dự|tham gia đoàn)[^.:]{0,80}?(?: có| gồm|:)|sự tham dự của/u;

/** `Phát biểu tại hội nghị, |…`: the deed is told before the one who does it. */
export const SPEAKS_FIRST =
  /^(?:\* ?)?(?:tại [^,]{3,80}, ?)?(?:phát biểu|kết luận|chỉ đạo|trao đổi|trả lời|chia sẻ|đáp từ|thay mặt|bế mạc|khai mạc|cho ý kiến|làm rõ|giải trình|tiếp thu|thảo luận|tham luận|nhấn mạnh)(?!\p{L})/u;

/** `Báo cáo tại buổi làm việc, |… cho biết`, `Trình bày báo cáo tổng kết, |…` */
export const REPORTS_FIRST =
  /^(?:\* ?)?(?:tại [^,]{3,80}, ?)?(?:thay mặt [^,]{3,80},? )?(?:trình bày|báo cáo|thẩm tra|đọc (?:báo cáo|tờ trình)|thông qua (?:báo cáo|tờ trình))(?!\p{L})/u;

/** `Theo báo cáo của |…`, `Theo báo cáo do |… trình bày` */
export const REPORT_OF =
  /(?:^|[^\p{L}])(?:báo cáo|tờ trình)(?: \p{L}+){0,8} (?:của|do) (?:các )?(?:đồng chí |ông |bà )?[^,.;:]{0,60}$/u;

/** `chuyến thăm của |Tổng thống …`, `nhắc đến |…`: spoken of, not doing. */
export const SPOKEN_OF =
  /(?:(?<!sự (?:tham dự|tham gia|hiện diện|chủ trì|có mặt|góp mặt|chứng kiến|chỉ đạo|điều hành|đồng chủ trì) )của|nhắc (?:đến|tới|lại)|nhớ (?:đến|về)|tưởng nhớ|ca ngợi|thân nhân|gia đình|đề nghị của) (?:các )?(?:đồng chí |ông |bà |ngài )?[\p{L} ]{0,50}$/u;

/** `Đồng thời khẳng định …`, `Đề nghị Thường trực Hội …`: the one told of before goes on speaking. */
export const SPEAKS_ON =
  /^(?:đồng thời|ngoài ra|bên cạnh đó|cùng với đó|từ đó|qua đó)?,? ?(?:đồng chí |ông |bà )?(?:cũng )?(?:khẳng định|đề nghị|yêu cầu|nhấn mạnh|lưu ý|mong muốn|kiến nghị|đề xuất|bày tỏ|biểu dương)(?!\p{L})/u;

/** `Ông A trong một lần xuống đường`: a picture of another day. */
export const OTHER_DAY = /(?:trong|tại|ở) một (?:lần|dịp|buổi|cuộc|kỳ họp|hội nghị|phiên|chuyến)|ảnh tư liệu/;

/** `do ông |A dẫn đầu`, `do bà |B làm Trưởng đoàn` */
export const LEADS = /^[^;.]{0,120}?(?:dẫn đầu|làm trưởng đoàn)/u;

/** `Cùng đi với đoàn có |…`: those who come with the guest. */
export const COMES_ALONG =
  /(?:cùng đi|đi cùng|tháp tùng)(?: với)?(?: đoàn|ông|bà| đồng chí)?[^.;]{0,60}(?: có|:)/u;
