import * as z from 'zod';
import {
  Article,
  Deadline,
  Decision,
  DocumentReference,
  Evidence,
  Extraction,
  Figure,
  Meeting,
  Official,
  Position,
  Role,
} from '../model/index.ts';

export const DATASET_FORMAT = 'bien-ban/dataset';
export const DATASET_VERSION = 4;

const State = z.enum(['suggested', 'accepted', 'corrected', 'rejected', 'added']);

/** What a person wrote on a fact or on the whole story; notes are Markdown, kept as text. */
const remarks = { note: z.string(), tags: z.array(z.string()) };
const reviewed = { state: State, ...remarks };

/** A post's words are null where a person wrote it. */
const PositionRecord = Position.extend({ evidence: Evidence.nullable() });

const OfficialRecord = Official.omit({ former: true }).extend({
  ...reviewed,
  positions: z.array(PositionRecord),
});

const MeetingRecord = Meeting.extend({
  ...reviewed,
  people: z.array(z.object({ official: z.string(), name: z.string(), roles: z.array(Role) })),
});

const marked = { id: z.string(), evidence: Evidence, ...reviewed };

const Story = z.object({
  /** Canonical address. */
  url: z.string(),
  savedAt: z.string(),
  revision: z.int().positive(),
  readAt: z.string(),
  article: Article,
  /** The record as it stands: the machine's facts with the person's decisions over them. */
  officials: z.array(OfficialRecord),
  meetings: z.array(MeetingRecord),
  documents: z.array(DocumentReference.extend(reviewed)),
  figures: z.array(Figure.extend({ id: z.string(), ...reviewed })),
  deadlines: z.array(Deadline.extend({ id: z.string(), ...reviewed })),
  /** Words marked as places, by hand; `meeting` is the id of the one held there, where told. */
  places: z.array(z.object({ ...marked, name: z.string(), meeting: z.string().nullable() })),
  /** Notes on words of the story. */
  passages: z.array(z.object({ ...marked, text: z.string() })),
  ...remarks,
  /** The machine's layer alone, as the grammar named in it left it. */
  extraction: Extraction,
  /** Earlier states of the page, oldest first. */
  earlier: z.array(
    z.object({ number: z.int().positive(), readAt: z.string(), article: Article, extraction: Extraction }),
  ),
});

/**
 * The dataset as it leaves the extension. All offsets (`start`, `end`) count Unicode code points
 * in the story's `article.text`, unlike inside the extension, where they count UTF-16 units.
 */
export const Dataset = z.object({
  format: z.literal(DATASET_FORMAT),
  version: z.literal(DATASET_VERSION),
  /** ISO instant. */
  exportedAt: z.string(),
  offsets: z.literal('code-points'),
  stories: z.array(Story),
  /** Who is one person across stories: as the machine and the reader's judgements have it. */
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      members: z.array(z.object({ story: z.string(), official: z.string() })),
    }),
  ),
  /** Which reports tell of one real meeting. */
  meetings: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      members: z.array(z.object({ story: z.string(), meeting: z.string() })),
    }),
  ),
  /** Meetings (ids of `meetings`) that prepare another or are a sitting of it, and the story that says so. */
  ties: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      kind: z.enum(['prepares', 'sitting-of']),
      story: z.string(),
    }),
  ),
  /** The journal: every decision, what was undone included. */
  decisions: z.array(Decision),
});
export type Dataset = z.infer<typeof Dataset>;
export type DatasetStory = Dataset['stories'][number];
