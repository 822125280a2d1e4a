/** A place is asked for like a body: `place:` and its name. */
export const PLACE = 'place:';
