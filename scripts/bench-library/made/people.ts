import { below, type Random } from '../../anchors/random.ts';
import { randomFor } from './chance.ts';
import { communeOf, PROVINCES } from './provinces.ts';

/** A post held from a share of the years (0 to 1) on. */
export interface Stage {
  title: string;
  body: string;
  from: number;
}

export interface MadePerson {
  name: string;
  /** One to three posts, one after the other. */
  career: Stage[];
}

const SURNAMES = 'Đặng Lý Đỗ Phùng Lương Quách Tạ Đàm Nghiêm Thân Khúc Mạc Lã Tống Diệp Kiều'.split(' ');
const MIDDLE = 'Hữu Thu Quang Khắc Nhật Bá Tuyết Danh Trúc Kim Sỹ Gia Mậu Huy Cẩm Tường'.split(' ');
const GIVEN =
  'Thiện Cúc Thạch Nhẫn Khê Sậy Vạc Mộc Trầm Ngải Thóc Bấc Sim Lau Dâu Quế Tre Trúc Bưởi Na Gạo Muối Chàm Sen Súng Bèo Rạ Nứa Giang Luồng Đước Sú'.split(
    ' ',
  );

/** Of so many people one bears the name of another: somewhere else, so that they must stay apart. */
const NAMESAKE_IN = 20;

/** The nth of 8,192 names; neighbours differ throughout. */
function nameOf(n: number): string {
  const given = GIVEN[n % GIVEN.length];
  const surname = SURNAMES[(n + Math.floor(n / GIVEN.length)) % SURNAMES.length];
  return `${surname} ${MIDDLE[Math.floor(n / (GIVEN.length * SURNAMES.length)) % MIDDLE.length]} ${given}`;
}

type Post = [title: string, body: string];

const STATE: Post[] = [
  ['Bộ trưởng', 'Bộ Xây dựng'],
  ['Thứ trưởng', 'Bộ Y tế'],
  ['Bộ trưởng', 'Bộ Tài chính'],
  ['Thứ trưởng', 'Bộ Nội vụ'],
  ['Phó Chủ nhiệm', 'Ủy ban Kinh tế của Quốc hội'],
  ['Vụ trưởng', 'Bộ Tư pháp'],
  ['Cục trưởng', 'Bộ Công Thương'],
];

const leading = (place: string): Post[] => [
  ['Bí thư', `Tỉnh ủy ${place}`],
  ['Chủ tịch', `UBND tỉnh ${place}`],
  ['Phó Bí thư Thường trực', `Tỉnh ủy ${place}`],
  ['Chủ tịch', `HĐND tỉnh ${place}`],
  ['Phó Chủ tịch', `UBND tỉnh ${place}`],
  ['Phó Chủ tịch', `HĐND tỉnh ${place}`],
  ['Trưởng Ban', `Ban Tổ chức Tỉnh ủy ${place}`],
  ['Chánh Văn phòng', `Văn phòng Tỉnh ủy ${place}`],
];

const OFFICES = 'Sở Tài chính,Sở Xây dựng,Sở Y tế,Sở Nội vụ,Sở Tư pháp,Sở Công Thương,Sở Ngoại vụ'.split(',');

/** Posts of a province: the nearer to its head, the lower the rank and the oftener met. */
function postIn(province: number, rank: number, random: Random): Post {
  const place = PROVINCES[province] ?? '';
  const head = leading(place)[rank];
  if (head) return head;
  if (rank < 60) {
    const office = OFFICES[rank % OFFICES.length] ?? '';
    return [rank < 16 ? 'Giám đốc' : 'Phó Giám đốc', `${office} tỉnh ${place}`];
  }
  const commune = communeOf(province, rank % 45);
  return random() < 0.5 ? ['Bí thư', `Đảng ủy xã ${commune}`] : ['Chủ tịch', `UBND xã ${commune}`];
}

/** Whom stories can meet: national ones first, then each province's, those met most first. */
export interface World {
  people: MadePerson[];
  /** Numbers of the people of the whole country. */
  national: number[];
  /** By province. */
  provincial: number[][];
}

/** So many people, invented, whatever the size of the library that meets them. */
export const PEOPLE = 8000;
const NATIONAL = 200;

function madePerson(seed: number, n: number, province: number | null, rank: number): MadePerson {
  const random = randomFor(seed, 1, n);
  const sameAs = random() < 1 / NAMESAKE_IN ? below(random, PEOPLE) : n;
  const stages = 1 + below(random, 3);
  const career = Array.from({ length: stages }, (_, at): Stage => {
    // Earlier posts stood lower: a commune's before a province's.
    const earlier = rank + (stages - 1 - at) * 40;
    const post =
      province === null ? STATE[(rank + stages - 1 - at) % STATE.length] : postIn(province, earlier, random);
    return {
      title: post?.[0] ?? '',
      body: post?.[1] ?? '',
      from: at === 0 ? 0 : (at + random() * 0.6) / stages,
    };
  });
  return { name: nameOf(sameAs), career };
}

export function madeWorld(seed: number): World {
  const people: MadePerson[] = [];
  const add = (province: number | null, rank: number) => {
    people.push(madePerson(seed, people.length, province, rank));
    return people.length - 1;
  };
  const national = Array.from({ length: NATIONAL }, (_, rank) => add(null, rank));
  const each = (PEOPLE - NATIONAL) / PROVINCES.length;
  const provincial = PROVINCES.map((_, province) =>
    Array.from({ length: each }, (_, rank) => add(province, rank)),
  );
  return { people, national, provincial };
}

/** The post held at a share of the years. */
export function postAt({ career }: MadePerson, share: number): Stage {
  const stage = career.findLast(({ from }) => from <= share) ?? career[0];
  if (!stage) throw new Error('nobody is without a post');
  return stage;
}
