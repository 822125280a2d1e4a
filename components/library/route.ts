export const tables = ['stories', 'people', 'meetings', 'documents'] as const;
export type TableName = (typeof tables)[number];

/** Where on the library page the reader is. */
export type Route =
  | { page: 'explore'; table?: TableName }
  | { page: 'person' | 'meeting' | 'body'; id: string }
  | { page: 'calendar' | 'network' | 'suggestions' }
  | { page: 'search'; query: string };

/** The address of a page, as `href` of a link: `#/person/p%3A1`. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'explore':
      return route.table && route.table !== 'stories' ? `#/?table=${route.table}` : '#/';
    case 'search':
      return `#/search?${new URLSearchParams({ q: route.query })}`;
    case 'person':
    case 'meeting':
    case 'body':
      return `#/${route.page}/${encodeURIComponent(route.id)}`;
    default:
      return `#/${route.page}`;
  }
}

/** What a hash says; the table of stories where it says nothing that is known. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = split(hash.replace(/^#?\/?/, ''), '?');
  const [page = '', id = ''] = split(path, '/');
  const said = new URLSearchParams(query);
  switch (page) {
    case 'person':
    case 'meeting':
    case 'body':
      return { page, id: decoded(id) };
    case 'calendar':
    case 'network':
    case 'suggestions':
      return { page };
    case 'search':
      return { page, query: said.get('q') ?? '' };
    default:
      return { page: 'explore', table: tables.find((table) => table === said.get('table')) ?? 'stories' };
  }
}

/** The hash without its `#`: the query of a page stands behind its `?`. */
export function hashQuery(hash: string): URLSearchParams {
  return new URLSearchParams(split(hash, '?')[1] ?? '');
}

function split(words: string, mark: string): string[] {
  const at = words.indexOf(mark);
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at + 1)];
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A hash typed by hand: `%` alone is no escape.
    return id;
  }
}
