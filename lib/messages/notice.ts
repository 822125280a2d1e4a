/** What the content script tells the background: this listed page may be a story. Carries nothing of the page. */
export const STORY_NOTICE = { notice: 'may-be-story' } as const;

export function isStoryNotice(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'notice' in message &&
    message.notice === STORY_NOTICE.notice
  );
}
