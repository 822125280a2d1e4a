import type { Article, Extraction, Outlet } from '../model/index.ts';

export type * from './linked-rows.ts';

/** A kept story as lists show it; its text stands in its revisions. */
export interface StoryRow {
  /** `Article.url`, the canonical address. */
  url: string;
  /** What all addresses of the story have in common (`storyKey`). */
  key: string;
  title: string;
  outlet: Outlet;
  publishedAt: string | null;
  /** ISO instant of the first save. */
  savedAt: string;
  /** Number of the current revision, from 1. */
  revision: number;
  officialCount: number;
  meetingCount: number;
  documentCount: number;
  /** ISO day it was published, else saved. */
  day: string;
  /** Everything that asks for a judgement was judged. */
  reviewed: boolean;
  /** Tags of the story and of its facts. */
  tags: string[];
  /** Provinces it is about: the outlet's and those its bodies belong to. */
  places: string[];
  /** Version of the linking that tied it to the others; 0 until it is tied. */
  linked: number;
  /** While it is out of the library: whose its officials and meetings were, by id, so that it comes back as it was. */
  was?: Record<string, string>;
  /** ISO instant when it was taken out; it stays until purged, so that it can come back. */
  removedAt: string | null;
}

/** One state of a story's page: the machine's layer. Older revisions stay. */
export interface RevisionRow {
  url: string;
  number: number;
  /** ISO instant. */
  readAt: string;
  article: Article;
  extraction: Extraction;
}

/** An official of a kept story as the reader left it: one appearance of a person. */
export interface OfficialRow {
  url: string;
  /** `PersonRow.id`; empty until linked. */
  person: string;
  /** Names of some of the other officials of the story. */
  company: string[];
  /** ISO day of the story. */
  day: string;
  /** `Official.id`, unique within the story. */
  id: string;
  foldedName: string;
  name: string;
  positions: { title: string; body: string | null; former: boolean }[];
  outlet: Outlet;
  storyTitle: string;
  publishedAt: string | null;
}

/** A document as one kept story cites it. */
export interface DocumentRow {
  url: string;
  id: string;
  /** Folded type and number: the same for the same document. */
  key: string;
  type: string | null;
  number: string;
  issuer: string | null;
  issuedOn: string | null;
  storyTitle: string;
  day: string;
}

/** What one story is searched by, and all that a search shows of it: no whole story is read for a sentence. */
export interface TextRow {
  /** Falls with every text written, so that the newest stands first. */
  key: number;
  url: string;
  title: string;
  /** The outlet's name. */
  outlet: string;
  /** ISO day of the story. */
  day: string;
  /** Folded syllables without marks, and each two that follow one another. */
  terms: string[];
  /** Its sentences, headline and lead with them, in order, each once. */
  sentences: string[];
  /** The words of each without marks, a space on either side: ` hop ban thuong vu `. */
  bare: string[];
  /** Names of officials as the reader put them right. */
  names: string[];
}

/** What has names to be searched by, beside stories. */
export type NamedKind = 'people' | 'meetings' | 'bodies';

/** What a person, a meeting or a body is searched by: the words of its names (`wordsOf`) under its kind. */
export interface NameRow extends Partial<Record<NamedKind, string[]>> {
  /** `PersonRow.id`, `EventRow.id` or `BodyRow.key`. */
  id: string;
}

/** Something kept whose words are still to be written for search. */
export interface UnindexedRow {
  kind: NamedKind | 'stories';
  id: string;
  /** Another each time it is noted. */
  stamp: string;
}
