export * from './locate.ts';
export { selectedQuote } from './page.ts';
export { SHOWN_STYLE, showQuote } from './show.ts';
