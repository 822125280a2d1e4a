/** As many answers as are kept at once; then all are let go. */
const MOST = 4000;

/** A pure function of a text that keeps its answers: names and titles come again and again. */
export function remember<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const found = find(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
