/** A body as compared across stories. */
export interface Body {
  /** Equal for one body however printed; `BTV Thành ủy` is a part of `Thành ủy`, with a key of its own. */
  key: string;
  /** Written out, with its place. */
  name: string;
  /** Folded name of its province or country; null for a national one. */
  place: string | null;
  /** Key of the body it is part of; null where none. */
  partOf: string | null;
}

/** The body a print means in a story of this home and day; null for none. */
export function bodyOf(_body: string | null, _home: string, _day: string): Body | null {
  return null;
}

/** Key of a post: the same for the same post of the same body. */
export function postKey(_title: string, _body: Body | null): string {
  return '';
}

/** Other keys of the same body before or after 1 July 2025, with names. */
export function successionOf(_key: string): { key: string; name: string; since: string | null }[] {
  return [];
}
