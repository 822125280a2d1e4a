import type { Title } from '../../../vietnamese/titles.ts';

/** A name as it stands in the text. */
export interface NameSpan {
  /** Index of its first token. */
  from: number;
  /** Exclusive. */
  end: number;
  /** As printed, single spaces. */
  text: string;
}

/** One place of the text where a person stands with a name: the name and the titles beside it. */
export interface PersonPhrase {
  name: NameSpan;
  titles: Title[];
  /** How many of them, the last ones, are told by a verb: `được bầu giữ chức …`. */
  won: number;
  /** Titles of the next one in the list, that may be meant for this one too. */
  lent?: Title[];
  /** The same, of the one before it. */
  lentOn?: Title[];
  /** First and last (exclusive) token of the whole: honorific, titles and name. */
  from: number;
  end: number;
  /** A verb follows the titles behind the name with no sign between. */
  open: boolean;
  /** Told of as one who is dead: `Khu lưu niệm …`. */
  remembered: boolean;
  /** How the titles stand to the name. */
  rule: Rule;
}

/** Rules that tie titles and mentions to a person, with an example each. */
export const RULES = {
  'title-name': 'Chủ tịch HĐND tỉnh Lê Văn An',
  'name-title': 'Lê Văn An, Bí thư Tỉnh ủy',
  'name-is-title': 'trưởng đoàn là ông Lê Văn An',
  'label-names': 'các Phó Chủ tịch HĐND tỉnh: Lê Văn An, Trần Thị Bình',
  name: 'ông Lê Văn An',
  'given-name': 'ông An',
  'post-alone': 'Bí thư Thành ủy yêu cầu',
  roundabout: 'Người đứng đầu chính quyền tỉnh',
  'address-alone': 'Đồng chí nhấn mạnh',
} as const;
export type Rule = keyof typeof RULES;

/** Titles with no name beside them: `Bí thư Thành ủy yêu cầu`. */
export interface BareTitle {
  titles: Title[];
  from: number;
  end: number;
}

/** A form of address with a given name alone, or with nothing: `ông Hiểu`, `Đồng chí nhấn mạnh`. */
export interface ShortMention {
  /** Empty for an address alone. */
  name: string;
  /** What a verb behind it gives: `ông được bầu làm Chủ tịch Hội`. */
  titles: Title[];
  from: number;
  end: number;
}

/** What was read in one block, each in order of the text. */
export interface Scan {
  people: PersonPhrase[];
  bare: BareTitle[];
  short: ShortMention[];
  /** `Người đứng đầu chính quyền tỉnh`. */
  roundabout: Roundabout[];
}

/** An office-holder named in a roundabout way: the post meant. */
export interface Roundabout {
  title: string;
  body: string | null;
  from: number;
  end: number;
}
