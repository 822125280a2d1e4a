import * as z from 'zod';
import { Article, Decision, Evidence, Extraction, MeetingKind, PartOfDay, Role } from '../model/index.ts';

export const DATASET_FORMAT = 'bien-ban/dataset';
export const DATASET_VERSION = 1;

const State = z.enum(['suggested', 'accepted', 'corrected', 'rejected', 'added']);

const OfficialRecord = z.object({
  id: z.string(),
  state: State,
  name: z.string(),
  positions: z.array(
    z.object({
      title: z.string(),
      body: z.string().nullable(),
      former: z.boolean(),
      evidence: Evidence.nullable(),
    }),
  ),
  evidence: Evidence,
  mentions: z.array(Evidence),
});

const MeetingRecord = z.object({
  id: z.string(),
  state: State,
  kind: MeetingKind,
  name: z.string(),
  status: z.enum(['held', 'planned']),
  date: z.string().nullable(),
  partOfDay: PartOfDay.nullable(),
  place: z.string().nullable(),
  body: z.string().nullable(),
  term: z.string().nullable(),
  ordinal: z.string().nullable(),
  main: z.boolean(),
  people: z.array(z.object({ official: z.string(), name: z.string(), roles: z.array(Role) })),
  evidence: Evidence,
  dateEvidence: Evidence.nullable(),
});

const DocumentRecord = Extraction.shape.documents.element.extend({ state: State });

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
  documents: z.array(DocumentRecord),
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
  /** Who is one person across stories, by the machine and the person's "not the same" judgements. */
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      members: z.array(z.object({ story: z.string(), official: z.string() })),
    }),
  ),
  /** The journal: every decision, what was undone included. */
  decisions: z.array(Decision),
});
export type Dataset = z.infer<typeof Dataset>;
export type DatasetStory = Dataset['stories'][number];
