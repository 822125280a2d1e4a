import type { Article, Extraction, Outlet } from '../model/index.ts';

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
  /** Headline, outlet and officials without marks: what the filter looks in. */
  searchText: string;
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

/** An official of a kept story as the reader left it, for finding the same name in other stories. */
export interface OfficialRow {
  url: string;
  /** `Official.id`, unique within the story. */
  id: string;
  foldedName: string;
  name: string;
  positions: { title: string; body: string | null; former: boolean }[];
  outlet: Outlet;
  storyTitle: string;
  publishedAt: string | null;
}
