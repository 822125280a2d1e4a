export * from './body.ts';
export * from './days.ts';
export * from './explore.ts';
export * from './meeting.ts';
export * from './met.ts';
export * from './person.ts';
export * from './suggestions.ts';
export type * from './views.ts';
