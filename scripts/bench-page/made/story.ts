import { commune, person } from './names.ts';

/** What a page is made around. */
export interface MadeStory {
  headline: string;
  lead: string;
  paragraphs: string[];
  /** Day of the meeting, 1 to 28. */
  day: number;
}

/** Words of a story as Vietnamese counts them: what stands between spaces. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word).length;

export const wordsOf = ({ headline, lead, paragraphs }: MadeStory): number =>
  [headline, lead, ...paragraphs].reduce((sum, text) => sum + wordsIn(text), 0);

const LEAST_WORDS = 1000;

const FIELDS = [
  'phát triển nông nghiệp',
  'xây dựng nông thôn mới',
  'giải ngân vốn đầu tư công',
  'phòng, chống thiên tai',
  'chuyển đổi số',
  'giảm nghèo bền vững',
  'bảo vệ và phát triển rừng',
];

type Sentence = (n: number, field: string) => string;

/** Paragraphs that open a story: the meeting, who chaired, who came. */
const OPENING: Sentence[] = [
  (n, field) =>
    `Dự hội nghị có đồng chí ${person(n + 1)}, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Sông Lam; các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy; lãnh đạo Mặt trận Tổ quốc Việt Nam tỉnh, các sở, ban, ngành và địa phương bàn về ${field}.`,
  (n, field) =>
    `Báo cáo tại hội nghị, ông ${person(n + 2)}, Giám đốc Sở Nông nghiệp và Môi trường tỉnh Sông Lam cho biết, ${12 + (n % 17)} xã đã hoàn thành kế hoạch ${field}, tăng ${1 + (n % 8)},${n % 10}% so với cùng kỳ năm trước.`,
];

/** Paragraphs that carry a story on, taken in turn. */
const MIDDLE: Sentence[] = [
  (n, field) =>
    `Tuy nhiên, tiến độ ${field} ở một số nơi còn chậm so với yêu cầu đề ra. Nguyên nhân chủ yếu là công tác giải phóng mặt bằng gặp vướng mắc, giá vật liệu tăng cao, năng lực của một số nhà thầu còn hạn chế, sự phối hợp giữa các đơn vị có lúc chưa chặt chẽ. Đến ngày ${1 + (n % 28)}-3, toàn tỉnh mới thực hiện được ${30 + (n % 50)}% khối lượng của năm.`,
  (n, field) =>
    `Phát biểu thảo luận, bà ${person(n + 3)}, Chủ tịch UBND xã ${commune(n)} đề nghị tỉnh sớm bố trí kinh phí cho ${field}, đồng thời hướng dẫn cụ thể việc lồng ghép các nguồn vốn để cơ sở thuận lợi khi triển khai. Theo bà, người dân trong xã đã tự nguyện hiến hơn ${200 + (n % 700)} m² đất và góp hàng nghìn ngày công.`,
  (n) =>
    `Ông ${person(n + 4)}, một người dân ở thôn ${1 + (n % 12)}, xã ${commune(n + 1)} chia sẻ: “Trước đây mỗi mùa mưa, con đường vào thôn lầy lội, trẻ em đi học rất vất vả. Từ khi có đường mới, xe vào tận ruộng, bà con bán được lúa ngay tại bờ, ai cũng phấn khởi”.`,
  (n, field) =>
    `Theo Kế hoạch số ${20 + (n % 400)}/KH-UBND của UBND tỉnh Sông Lam về ${field}, trong năm nay các địa phương phấn đấu có thêm ${2 + (n % 9)} xã đạt chuẩn, thu nhập bình quân đầu người tăng ${5 + (n % 6)}%, tỷ lệ hộ nghèo giảm còn ${2 + (n % 4)}%. Các đơn vị báo cáo kết quả về Văn phòng UBND tỉnh trước ngày ${1 + (n % 28)} hằng tháng.`,
  (n) =>
    `Cùng ngày, đoàn công tác do đồng chí ${person(n + 5)}, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn đã kiểm tra thực tế tại xã ${commune(n + 2)}. Đoàn ghi nhận nỗ lực của cấp ủy, chính quyền cơ sở, đồng thời chỉ ra những việc cần khắc phục ngay như vệ sinh môi trường, hệ thống tiêu thoát nước và hồ sơ nghiệm thu.`,
  (n, field) =>
    `Đại diện các doanh nghiệp cho rằng, điều quan trọng nhất đối với ${field} là thủ tục phải nhanh gọn, công khai. Một hồ sơ trước kia mất ${20 + (n % 20)} ngày thì nay chỉ còn ${5 + (n % 10)} ngày, nhưng vẫn có khâu phải nộp lại giấy tờ mà cơ quan khác đã có sẵn.`,
];

const closing: Sentence = (n, field) =>
  `Kết luận hội nghị, đồng chí Bí thư Tỉnh ủy ${person(n)} yêu cầu các cấp, các ngành tập trung cao độ cho ${field}, lấy kết quả cuối cùng làm thước đo đánh giá cán bộ; giao UBND tỉnh rà soát từng dự án, báo cáo Ban Thường vụ Tỉnh ủy trước ngày ${1 + (n % 28)}-6.`;

/** The nth invented story, as long as a thousand words and a paragraph at most. */
export function madeStory(n: number): MadeStory {
  const field = FIELDS[n % FIELDS.length] ?? '';
  const day = 1 + (n % 28);
  const story: MadeStory = {
    headline: `Tỉnh Sông Lam bàn giải pháp đẩy nhanh ${field} tại xã ${commune(n)} và ${10 + n} địa phương`,
    lead: `Sáng ${day}-4, Tỉnh ủy Sông Lam tổ chức hội nghị đánh giá kết quả ${field} quý I, triển khai nhiệm vụ quý II. Đồng chí ${person(n)}, Bí thư Tỉnh ủy chủ trì hội nghị.`,
    paragraphs: OPENING.map((sentence) => sentence(n, field)),
    day,
  };
  const last = closing(n, field);
  for (let turn = 0; wordsOf(story) + wordsIn(last) < LEAST_WORDS; turn++) {
    const sentence = MIDDLE[(turn + n) % MIDDLE.length];
    if (sentence) story.paragraphs.push(sentence(n + turn * 7, field));
  }
  story.paragraphs.push(last);
  return story;
}
