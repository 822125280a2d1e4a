/** A failure whose words the reader is to see. */
export class PageError extends Error {}
