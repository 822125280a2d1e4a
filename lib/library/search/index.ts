import type { Found } from '../views/views.ts';

/**
 * Finds in everything kept: people, meetings, bodies and documents by name, stories by headline and text.
 * Words need no marks; those in quotes must follow one another; the last may be unfinished.
 */
export async function search(_query: string, _limit = 30): Promise<Found> {
  return { hits: [], more: false };
}

export async function storiesMatching(_query: string, _limit: number): Promise<string[]> {
  return [];
}
export async function indexText(_url: string, _article: unknown, _more: string[]): Promise<void> {}
export async function unindexText(_url: string): Promise<void> {}
