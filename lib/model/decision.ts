import * as z from 'zod';
import { Evidence, Target } from './evidence.ts';
import {
  DeadlineFields,
  DocumentFields,
  FigureFields,
  MeetingFields,
  OfficialFields,
  PositionFields,
} from './fields.ts';

const fact = z.string();

/** A correction holds only what was changed, so that two made side by side both stand. */
const correct = <Kind extends string, Fields extends z.ZodRawShape>(
  kind: Kind,
  fields: z.ZodObject<Fields>,
) => z.object({ kind: z.literal(kind), fact, fields: fields.partial() });

/** A fact of this story and one of another, with why the reader says so. */
const across = { fact, otherStory: z.string(), otherFact: z.string(), why: z.string().optional() };

/** What a merge or a split moved: its receipt, by which it is taken back. */
const moving = {
  moved: z.array(z.object({ story: z.string(), fact })),
  /** Id of the person or event they belonged to. */
  was: z.string(),
  /** Judgements "not the same" that were taken back for it. */
  overruled: z.array(z.string()).optional(),
};

/** What a person did. `fact` is the id of a fact of the story, made by the machine or by an `add-…`. */
export const Act = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept'), fact }),
  z.object({ kind: z.literal('reject'), fact }),
  correct('correct-official', OfficialFields),
  correct('correct-meeting', MeetingFields),
  correct('correct-document', DocumentFields),
  correct('correct-figure', FigureFields),
  correct('correct-deadline', DeadlineFields),
  z.object({
    kind: z.literal('add-official'),
    fact,
    fields: OfficialFields,
    evidence: Evidence,
    /** Repeats of the name that were marked along with it. */
    mentions: z.array(Evidence).optional(),
  }),
  z.object({ kind: z.literal('add-meeting'), fact, fields: MeetingFields, evidence: Evidence }),
  z.object({
    kind: z.literal('add-document'),
    fact,
    fields: DocumentFields,
    evidence: Evidence,
    mentions: z.array(Evidence).optional(),
  }),
  /** Words of the story that give an official (`fact`) a post. */
  z.object({ kind: z.literal('add-position'), fact, position: PositionFields, evidence: Evidence }),
  /** Words of the story that name a place; of a meeting, where one is told. */
  z.object({
    kind: z.literal('add-place'),
    fact,
    name: z.string().min(1),
    meeting: z.string().nullable(),
    evidence: Evidence,
  }),
  /** A note on words of the story. Markdown, kept as text. */
  z.object({ kind: z.literal('add-note'), fact, text: z.string(), evidence: Evidence }),
  /** The note on a fact or on the whole story; the last one counts, an empty one takes it away. */
  z.object({ kind: z.literal('note'), fact, text: z.string() }),
  z.object({ kind: z.literal('tag'), fact, tag: z.string().min(1), on: z.boolean() }),
  /** Two facts of this story are one: what `fact` says goes over to `into`. */
  z.object({ kind: z.literal('merge'), fact, into: z.string() }),
  /** This story's official (or meeting) is another than that story's; kept for good, whatever the machine finds later. */
  z.object({
    kind: z.literal('not-same'),
    ...across,
    /** Id of the person or event that both belonged to until then. */
    was: z.string().optional(),
  }),
  /** This story's official (or meeting) is the same as that story's: the appearances in `moved` went over to it. */
  z.object({ kind: z.literal('same'), ...across, ...moving }),
  /** The appearances in `moved`, this story's among them, are another than that story's. */
  z.object({ kind: z.literal('split'), ...across, ...moving }),
  /** What the person (or real meeting) this fact belongs to is called across stories; an empty name lets the machine choose. */
  z.object({ kind: z.literal('call'), fact, name: z.string() }),
  /** The story was taken out of the library (kept until purged, so that it can come back). */
  z.object({ kind: z.literal('remove-story') }),
]);
export type Act = z.infer<typeof Act>;

/** What a decision was about when it was made: by this it finds its fact again in a later reading. */
export const About = z.object({
  /** What the fact was called. */
  name: z.string(),
  /** All that the machine said of it then; null where a person had added it. */
  said: z.string().nullable(),
  /** The words the fact rested on. */
  target: Target,
});
export type About = z.infer<typeof About>;

/** One entry of the journal: never changed but for `undoneAt`, never dropped by a new reading. */
export const Decision = z.object({
  id: z.string(),
  /** ISO instant (UTC). */
  at: z.string(),
  by: z.literal('reader'),
  /** `Article.url` of the story it speaks of. */
  story: z.string(),
  act: Act,
  /** Null for what is about no words of the story; left out in journals older than this field. */
  about: About.nullable().optional(),
  /** ISO instant when the person took it back, else null. */
  undoneAt: z.string().nullable(),
});
export type Decision = z.infer<typeof Decision>;
