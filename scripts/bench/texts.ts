import { SURNAMES } from '../../lib/vietnamese/lexicon/surnames.ts';
import { ownStories } from '../read/stories.ts';

/** A text at two lengths, the second ten times the first. */
export interface Text {
  name: string;
  lengths: readonly [small: number, large: number];
  make: (length: number) => string;
}

/** In UTF-16 units. */
const LENGTHS = [100_000, 1_000_000] as const;

const repeated = (words: string) => (length: number) =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

const MIDDLE = 'Văn Thị Hữu Đức Minh Thanh Ngọc Quốc Xuân Hoài Thu Công'.split(' ');
const GIVEN = (
  'An Bình Cường Dũng Giang Hải Hạnh Hòa Hùng Hương Khánh Lan Liên Long Mai Nam Nga Phong Phúc Quân ' +
  'Sơn Thắng Thảo Thủy Tiến Toàn Trang Tùng Việt Yến'
).split(' ');

/** The nth of a hundred thousand names, each once. */
function nameOf(n: number): string {
  const [given, middle] = [n % GIVEN.length, Math.floor(n / GIVEN.length)];
  const surname = Math.floor(middle / MIDDLE.length) % SURNAMES.length;
  return `${SURNAMES[surname]} ${MIDDLE[middle % MIDDLE.length]} ${GIVEN[given]}`;
}

/** Pieces with a number of their own, joined up to a length. */
function numbered(piece: (n: number) => string): (length: number) => string {
  return (length) => {
    const pieces: string[] = [];
    for (let n = 0, had = 0; had < length; n++) {
      const next = piece(n);
      pieces.push(next);
      had += next.length;
    }
    return pieces.join('').slice(0, length);
  };
}

const person = (n: number) => `${nameOf(n)}, Chủ tịch UBND xã số ${n}; `;

/** The project's stories one after the other, again and again. */
function ordinary(length: number): string {
  const stories = ownStories().stories.map(({ article }) => article.text);
  return repeated(`${stories.join('\n')}\n`)(length);
}

const ORDINARY: Text = { name: 'ordinary stories one after the other', lengths: LENGTHS, make: ordinary };

const REPEATED: readonly (readonly [name: string, words: string])[] = [
  ['`đồng chí `', 'đồng chí '],
  ['one surname', 'Nguyễn '],
  ['one name', 'Nguyễn Văn An '],
  ['words that begin large', 'Lam Sơn Hồng Tùng '],
  ['commas', ','],
  ['commas between surnames', 'Trần, '],
  ['digits and dashes', '12-3/'],
  ['document numbers', 'Kế hoạch số 12-KH/TU, '],
  ['quotes', '“Hội nghị” '],
  ['deadlines', 'hoàn thành báo cáo trước ngày 2-4 '],
  ['speakers', 'Tại hội nghị, ông A '],
  ['opening brackets', '('],
  ['opening quotes', '“'],
  ['straight quotes', '"a '],
  ['NFD marks', '\u0323\u0302\u0301'],
  ['`Chủ tịch `', 'Chủ tịch '],
  ['`Phó `', 'Phó '],
  ['`nguyên `', 'nguyên '],
  ['`hội nghị `', 'hội nghị '],
  ['`chủ trì `', 'chủ trì '],
  ['`tại `', 'tại '],
  ['`Ban `', 'Ban '],
  ['`và `', 'và '],
  ['`lần thứ `', 'lần thứ '],
  ['`tỉnh `', 'tỉnh '],
  ['days', 'sáng 5-4, '],
  ['full stops', '. '],
  ['line ends', 'Ban\n'],
  ['white space', ' \u00a0'],
  ['zero-width spaces', '\u200b'],
  ['emoji', '😀'],
  ['one word without end', 'a'],
];

const HOSTILE: readonly Text[] = [
  ...REPEATED.map(([name, words]) => ({ name, lengths: LENGTHS, make: repeated(words) })),
  {
    name: 'people with posts, each once, in one sentence; 10,000 and 100,000 of them',
    lengths: [10_000, 100_000],
    make: (length) => Array.from({ length }, (_, n) => person(n)).join(''),
  },
  {
    name: 'people with posts, each once, a line each',
    lengths: LENGTHS,
    make: numbered((n) => `Ông ${person(n)}\n`),
  },
  {
    name: 'names without posts, each once',
    lengths: LENGTHS,
    make: numbered((n) => `ông ${nameOf(n)}, `),
  },
  {
    name: 'deadlines, each once',
    lengths: LENGTHS,
    make: numbered((n) => `Các xã hoàn thành việc số ${n} trước ngày ${(n % 28) + 1}-12-2031.\n`),
  },
  {
    name: 'meetings, each once',
    lengths: LENGTHS,
    make: numbered(
      (n) =>
        `Sáng ${(n % 28) + 1}-3, Hội nghị lần thứ ${n} do ông ${nameOf(n)}, Giám đốc Sở ${n}, chủ trì.\n`,
    ),
  },
];

/** Texts whose time must grow with their length alone, ordinary ones first. */
export const TEXTS: readonly Text[] = [ORDINARY, ...HOSTILE];
