/** Points of each ground; more than 0 speaks for one meeting. */
export const WEIGHTS = {
  sameDay: 2,
  /** A month that has the day. */
  sameMonth: 0.5,
  /** Told for the evening by one, on the next day by another. */
  eveningBefore: 0.5,
  dayApart: -3,
  /** A plan put off, of a meeting that its number names. */
  putOff: -0.5,
  /** A numbered meeting told on days close by. */
  daysClose: 0,
  sameBody: 2,
  likeBody: 1.2,
  otherBody: -0.8,
  /** A body of the same name in another province or commune. */
  bodyElsewhere: -4.5,
  /** `huyện A` in one name, `huyện B` in the other. */
  otherUnit: -3.5,
  strongWords: 2.5,
  someWords: 1,
  otherWords: -3,
  /** Each names somebody or something else. */
  otherNames: -2.5,
  otherNamesAndBody: -4,
  /** Nobody in common; and not even the body. */
  nobodyShared: -1,
  nothingShared: -2.2,
  otherChair: -1.5,
  sameGuest: 2,
  otherGuest: -4,
  /** Another host of one guest: another reception. */
  otherHost: -5,
  sameTaker: 2,
  otherTaker: -3,
  sameChair: 1.5,
  onePerson: 1,
  morePeople: 1.5,
  sameKind: 0.5,
  farKind: -1.5,
  samePart: 0.5,
  nextPart: -0.3,
  otherPart: -1.5,
  samePlace: 0.5,
  otherPlace: -0.3,
  sameNumber: 3,
  /** A number where a body is left open: every province counts its own. */
  openNumber: 1.5,
  /** `Kỳ họp thứ 6 (kỳ họp chuyên đề lần thứ 2)`: each tells another of its numbers. */
  secondNumber: 1.5,
  /** Its own number by one, that of an event it names by the other. */
  nestedNumber: -3,
  otherNested: -2,
  sameTerm: 0.5,
  /** One body's congress of one term, or the only one of those months. */
  sameCongress: 2,
  plannedThenHeld: 0.3,
  preparing: -4,
  sittingAndWhole: -1,
  /** Outlets of two provinces, with nothing in common that stands above both. */
  otherHome: -3,
} as const;

/** Joined from here, suggested from there. */
export const JOINED = 4.5;
export const SUGGESTED = 3;
/** Points at which a score stands half way, and how fast it rises. */
const MIDDLE = 3;
const STEEP = 0.8;

/** Points as a score of 0 to 1. */
export const scoreOf = (points: number) => 1 / (1 + Math.exp(-STEEP * (points - MIDDLE)));

/** Kinds that one meeting is told as by different outlets; any other two are far. */
export const KINDS_ALIKE: readonly (readonly string[])[] = [
  ['họp', 'hội nghị', 'làm việc'],
  ['hội nghị', 'hội thảo', 'khác'],
  ['lễ', 'khác', 'hội nghị'],
  ['lễ', 'làm việc'],
  ['kiểm tra', 'làm việc', 'khác'],
  ['tiếp dân', 'làm việc', 'hội nghị'],
  ['tiếp xúc cử tri', 'hội nghị'],
  ['kỳ họp', 'họp'],
  ['đại hội', 'lễ'],
  ['hội thảo', 'lễ'],
];
