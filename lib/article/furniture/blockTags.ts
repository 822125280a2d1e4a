/** Elements that the layout sets on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr li main nav ol p pre section summary table caption tbody thead tfoot tr td th ul html'
  ).split(' '),
);
