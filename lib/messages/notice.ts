const notices = ['may-be-story', 'moved'] as const;

/**
 * What a watched page tells the background: it may show a story, or it has moved on without loading.
 * Carries nothing of the page.
 */
export type Notice = (typeof notices)[number];

export const noticeMessage = (notice: Notice) => ({ notice });

/** The notice a message carries; null for any other message. */
export function noticeOf(message: unknown): Notice | null {
  if (typeof message !== 'object' || message === null || !('notice' in message)) return null;
  return notices.find((notice) => notice === message.notice) ?? null;
}
