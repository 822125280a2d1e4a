/** What each ground counts for; scores are from 0 to 1. Found on invented people, see `test/linking`. */
export const WEIGHTS = {
  /** From this score on two people are one; from `suggested` on the reader is asked. */
  joined: 0.55,
  suggested: 0.32,
  /** Printed alike (tone placement, capitals and forms of address aside): between these by how rare the name is. */
  commonName: 0.1,
  rareName: 0.34,
  /** Without its `Thị`, its middle name, its marks, or in another spelling. */
  variant: 0.08,
  /** With other marks, both marked: a misprint, or somebody else. */
  misprint: -0.05,
  /** The same post of the same body; one that many hold (`Ủy viên`) counts less. */
  samePost: 0.62,
  sameSeat: 0.5,
  /** Five hundred sit in the National Assembly. */
  deputies: 0.4,
  /** The same title of no body. */
  sameTitle: 0.12,
  /** First met within days, where the posts do not tell. */
  sameDay: 0.12,
  /** Another post of the same body, or of a part of it. */
  sameBody: 0.45,
  /** A local body of the same wording whose place a story leaves open. */
  openBody: 0.3,
  /** The same with the name of a district, of a commune. */
  openDistrict: 0.5,
  openCommune: 0.4,
  /** A step up to the head of one province; from head to head in it; between its departments; any other; one among its communes. */
  career: 0.42,
  heads: 0.4,
  office: 0.3,
  step: 0.27,
  lowStep: 0.15,
  /** From the province to the centre or back, and from one province to another in its highest posts. */
  promotion: 0.25,
  /** Two posts that only the first of the country hold. */
  leaders: 0.46,
  transfer: 0.25,
  /** Posts of one place that one person can hold together. */
  samePlace: 0.2,
  /** Nothing but that. */
  sameHome: 0.08,
  /** Two offices of one foreign country. */
  sameCountry: 0.25,
  /** Each person both were met beside, up to `companyMost`; in one province all meet the same, `nearby` of it. */
  company: 0.05,
  companyMost: 0.15,
  nearby: 0.3,
  /** Against: posts in two provinces, on two levels, or two full-time ones, at one time. */
  otherPlace: -0.6,
  otherLevel: -0.6,
  twoPosts: -0.6,
  /** Heads of departments and communes do not change the province. */
  farMove: -0.35,
  /** What of a ground against is left where the same post was told within `SPANS.near` years: lists mix old posts in. */
  leftBesidePost: 0.4,
  /** No time told in common: years apart. */
  apartYears: -0.15,
  apartDecades: -0.45,
} as const;

/** Years between two posts; days in which a new one is taken, and in which one event is told. */
export const SPANS = { near: 3, years: 9, decades: 16, move: 15, event: 3 } as const;

/** How much is kept of one person. */
export const BOUNDS = { names: 12, posts: 60, company: 40, places: 20, stories: 4 } as const;

/** Of a hundred Vietnamese how many bear a surname, roughly; others are rare. */
export const SURNAME_SHARE: Readonly<Record<string, number>> = {
  nguyễn: 35,
  trần: 11,
  lê: 9,
  phạm: 7,
  huỳnh: 5,
  hoàng: 5,
  phan: 4,
  vũ: 4,
  võ: 4,
  đặng: 2,
  bùi: 2,
  đỗ: 2,
  hồ: 1.5,
  ngô: 1.5,
  dương: 1,
  lý: 1,
}; // prettier-ignore

/** Middle names that half of all bear. */
export const COMMON_MIDDLES = new Set(['văn', 'thị']);

/** Given and middle names heard everywhere. */
export const COMMON_GIVEN = new Set(
  (
    'anh an bình bảo châu chi chiến chính cường công duy dung dũng dương đạt đông đức giang hà hải hạnh hiền hiếu ' +
    'hiệp hoa hòa hoàn hoàng hồng hùng huy hưng hương huyền hữu khánh khoa kiên kim lâm lan linh loan lộc long mai ' +
    'mạnh minh nam nga ngân nghĩa ngọc nhung phong phú phúc phước phương quân quang quốc quý sơn tài tâm tân thái ' +
    'thắng thanh thành thảo thịnh thọ thu thủy thúy tiến toàn trang trí trung trường tú tuấn tùng tuyết vân việt vinh vũ xuân yến'
  ).split(' '),
);
