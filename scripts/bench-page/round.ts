/** Milliseconds of one round on a page. */
export interface Round {
  /** The built reader, from the page to the article. */
  reading: number;
  /** The extraction, from the article to its facts. */
  understanding: number;
  /** Readability alone on a clone of the same page. */
  readability: number;
}
