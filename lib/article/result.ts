import type { Article } from '../model/index.ts';

/** Why a page gives no article. */
export type NoArticle = 'no-story' | 'not-vietnamese' | 'legacy-font' | 'too-large';

export type ReadResult = { ok: true; article: Article } | { ok: false; reason: NoArticle };
