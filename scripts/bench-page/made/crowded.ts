import { commune, person } from './names.ts';
import type { MadeStory } from './story.ts';

/** Officials of a crowded story. */
export const CROWD = 40;

const PROVINCIAL = [
  'Bí thư Tỉnh ủy',
  'Phó Bí thư Thường trực Tỉnh ủy',
  'Chủ tịch UBND tỉnh Sông Lam',
  'Chủ tịch HĐND tỉnh Sông Lam',
  'Chủ tịch Ủy ban MTTQ Việt Nam tỉnh',
  'Trưởng Ban Tổ chức Tỉnh ủy',
  'Trưởng Ban Nội chính Tỉnh ủy',
  'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy',
  'Chánh Văn phòng Tỉnh ủy',
  'Chánh Thanh tra tỉnh',
];
const DEPARTMENTS =
  'Tài chính,Xây dựng,Y tế,Nội vụ,Tư pháp,Công Thương,Khoa học và Công nghệ,Giáo dục và Đào tạo,Nông nghiệp và Môi trường,Văn hóa, Thể thao và Du lịch,Dân tộc và Tôn giáo,Ngoại vụ'
    .split(/,(?! )/)
    .map((field) => `Giám đốc Sở ${field}`);
const LOCAL = ['Bí thư Đảng ủy xã', 'Chủ tịch UBND xã'];

function post(n: number): string {
  const named = [...PROVINCIAL, ...DEPARTMENTS][n];
  if (named) return named;
  const at = n - PROVINCIAL.length - DEPARTMENTS.length;
  return `${LOCAL[at % LOCAL.length]} ${commune(Math.floor(at / LOCAL.length))}`;
}

/** How many stand in one list. */
const ROW = 8;

/** The paragraph that presents a row of the crowd with their posts. */
function row(from: number): string {
  const people = Array.from({ length: ROW }, (_, at) => `${person(from + at)}, ${post(from + at)}`);
  return `${from ? 'Cùng dự' : 'Dự'} hội nghị có các đồng chí: ${people.join('; ')}.`;
}

type Saying = (one: string, two: string, three: string) => string;

/** What is said at the meeting; each names three. */
const SAYINGS: Saying[] = [
  (one, two, three) =>
    `Phát biểu tại hội nghị, đồng chí ${one} đề nghị các xã giữ lại bến đò cũ. Đồng chí ${two} đồng tình với ý kiến này. Theo đồng chí ${three}, việc gì cũng phải hỏi dân trước.`,
  (one, two, three) =>
    `Đồng chí ${one} cho biết, đường về các thôn đã được sửa. Trao đổi thêm, đồng chí ${two} mong các sở về cơ sở nhiều hơn, còn đồng chí ${three} đề nghị bớt giấy tờ cho cán bộ xã.`,
  (one, two, three) =>
    `Tiếp lời, đồng chí ${one} nhấn mạnh vai trò của người đứng đầu. Đồng chí ${two} và đồng chí ${three} nêu những việc còn chậm ở vùng bãi bồi.`,
  (one, two, three) =>
    `Trả lời đồng chí ${one}, đồng chí ${two} khẳng định hồ sơ sẽ được giải quyết đúng hẹn. Đồng chí ${three} đề nghị công khai kết quả để người dân cùng theo dõi.`,
];
const NAMED_AT_ONCE = 3;

/** Who is named in the nth saying: nobody twice by the same words, so that each mention has a context of its own. */
function speakers(turn: number): [string, string, string] {
  const first = turn * NAMED_AT_ONCE + Math.floor(turn / CROWD);
  return [person(first % CROWD), person((first + 1) % CROWD), person((first + 2) % CROWD)];
}

/** An invented story that names its forty officials at least so many times in all, 500 at most. */
export function crowdedStory(mentions: number): MadeStory {
  const paragraphs = Array.from({ length: CROWD / ROW }, (_, at) => row(at * ROW));
  // The crowd and its chair have been named once each.
  for (let named = CROWD + 1, turn = 0; named < mentions; named += NAMED_AT_ONCE, turn++) {
    const saying = SAYINGS[turn % SAYINGS.length];
    if (saying) paragraphs.push(saying(...speakers(turn)));
  }
  return {
    headline: 'Tỉnh Sông Lam nghe cán bộ các xã ven sông nói về việc gần dân',
    lead: `Sáng 12-4, Tỉnh ủy Sông Lam tổ chức hội nghị bàn việc đưa cán bộ về các xã ven sông. Đồng chí ${person(0)}, Bí thư Tỉnh ủy, chủ trì hội nghị.`,
    paragraphs,
    day: 12,
  };
}
