export { ask } from './client.ts';
export { announceRead, onRead } from './events.ts';
export { isStoryNotice, STORY_NOTICE } from './notice.ts';
export * from './requests.ts';
export { type Handlers, serve } from './server.ts';
