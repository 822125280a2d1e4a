/** A link of at most three lines; the whole is a pointer's rest away, and read out. */
export function Clamped({ href, words }: { href: string; words: string }) {
  return (
    <a href={href} className="clamped" title={words}>
      {words}
    </a>
  );
}
