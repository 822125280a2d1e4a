/** A post in one line: `Bí thư` + `Tỉnh ủy Sông Lam`; the body once where the title names it. */
export function postLine(post: { title: string; body: string | null } | null): string {
  if (!post) return '';
  return post.body && !post.title.includes(post.body) ? `${post.title} ${post.body}` : post.title;
}
