export * from './locate.ts';
export { selectedQuote } from './page.ts';
