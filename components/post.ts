/** A post as it is read: `Trưởng Ban` of `Ban Tổ chức Thành ủy` is `Trưởng Ban Tổ chức Thành ủy`. */
export function postWords(title: string, body: string | null): string {
  if (!body) return title;
  const words = title.split(' ');
  const repeated = words.length > 1 && words.at(-1)?.toLowerCase() === body.split(' ', 1)[0]?.toLowerCase();
  return [...(repeated ? words.slice(0, -1) : words), body].join(' ');
}
