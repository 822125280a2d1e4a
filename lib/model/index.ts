export * from './article.ts';
export * from './decision.ts';
export * from './evidence.ts';
export * from './extraction.ts';
export * from './fields.ts';
