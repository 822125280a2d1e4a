import * as z from 'zod';
import { Evidence } from './evidence.ts';

/** A post a person holds or held: the gold record's `title` and `body`. */
export const Position = z.object({
  /** The post, abbreviations written out: `Phó Bí thư Thường trực`. */
  title: z.string(),
  /** The organisation whose post it is, with its place where known: `Thành ủy Cần Thơ`. */
  body: z.string().nullable(),
  /** True for `nguyên …`, `cố …`. */
  former: z.boolean(),
  evidence: Evidence,
});
export type Position = z.infer<typeof Position>;

/** A person with at least one public post in the story. */
export const Official = z.object({
  /** Stable across readings of the story: `official:` + the folded name. */
  id: z.string(),
  /** Fullest form in the story, ordinary capitals, no honorific. */
  name: z.string(),
  /** True where every post is past. */
  former: z.boolean(),
  positions: z.array(Position),
  /** The mention the fact rests on: the fullest one. */
  evidence: Evidence,
  /** Every place the story means this person, in order of the text, `evidence` among them. */
  mentions: z.array(Evidence),
});
export type Official = z.infer<typeof Official>;

export const MeetingKind = z.enum([
  'họp',
  'hội nghị',
  'đại hội',
  'kỳ họp',
  'làm việc',
  'hội thảo',
  'lễ',
  'tiếp xúc cử tri',
  'kiểm tra',
  'họp báo',
  'tiếp dân',
  'khác',
]); // prettier-ignore
export type MeetingKind = z.infer<typeof MeetingKind>;

export const Role = z.enum(['chủ trì', 'tham dự', 'phát biểu', 'báo cáo', 'nhận', 'tiếp']);
export type Role = z.infer<typeof Role>;

export const PartOfDay = z.enum(['sáng', 'trưa', 'chiều', 'tối']);
export type PartOfDay = z.infer<typeof PartOfDay>;

/** What one person did at one meeting. */
export const Participation = z.object({
  /** `Official.id`. */
  official: z.string(),
  roles: z.array(z.object({ role: Role, evidence: Evidence })),
});
export type Participation = z.infer<typeof Participation>;

export const Meeting = z.object({
  /** Stable across readings: `meeting:` + date + folded name. */
  id: z.string(),
  kind: MeetingKind,
  name: z.string(),
  /** As of the day of publication. */
  status: z.enum(['held', 'planned']),
  /** ISO day, `YYYY-MM`, or a span `YYYY-MM-DD/YYYY-MM-DD`. */
  date: z.string().nullable(),
  partOfDay: PartOfDay.nullable(),
  place: z.string().nullable(),
  /** Who meets or holds it. */
  body: z.string().nullable(),
  /** `2015-2020`. */
  term: z.string().nullable(),
  /** As printed: `XIII`, `nhất`, `22`. */
  ordinal: z.string().nullable(),
  /** False where only referred to or told in passing. */
  main: z.boolean(),
  people: z.array(Participation),
  /** The words that name the meeting. */
  evidence: Evidence,
  /** The words the date was resolved from. */
  dateEvidence: Evidence.nullable(),
});
export type Meeting = z.infer<typeof Meeting>;

/** An official document cited by number. */
export const DocumentReference = z.object({
  /** Stable: `document:` + folded type and number. */
  id: z.string(),
  type: z.string().nullable(),
  /** As printed, without `số`. */
  number: z.string(),
  issuer: z.string().nullable(),
  issuedOn: z.string().nullable(),
  evidence: Evidence,
  mentions: z.array(Evidence),
});
export type DocumentReference = z.infer<typeof DocumentReference>;

/** A quantity with its unit; `14/16` for a part of a whole. */
export const Figure = z.object({
  value: z.union([z.number(), z.string()]),
  unit: z.string(),
  about: z.string().nullable(),
  share: z.number().nullable(),
  change: z.number().nullable(),
  evidence: Evidence,
});
export type Figure = z.infer<typeof Figure>;

/** By which day who must have done what. */
export const Deadline = z.object({
  by: z.string(),
  who: z.string().nullable(),
  what: z.string().nullable(),
  evidence: Evidence,
});
export type Deadline = z.infer<typeof Deadline>;

/** Everything the machine understood of one article: the machine's layer, replaced whole by a new reading. */
export const Extraction = z.object({
  /** Version of the grammar that made it. */
  grammar: z.string(),
  officials: z.array(Official),
  meetings: z.array(Meeting),
  documents: z.array(DocumentReference),
  figures: z.array(Figure),
  deadlines: z.array(Deadline),
});
export type Extraction = z.infer<typeof Extraction>;
