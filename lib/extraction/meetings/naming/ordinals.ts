const WORDED: Record<string, string> = { nhât: 'nhất', nhứt: 'nhất' };
const VALUE =
  '(?:[IVXL]+|\\d{1,3}|[Nn]h(?:ất|ât|ứt)|[Hh]ai|[Bb](?:a|ốn|ảy)|[Tt](?:ư|ám)|[Nn]ăm|[Ss]áu|[Cc]hín|[Mm]ười(?: (?:một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín))?)(?![\\p{L}\\d])';
const OWN = new RegExp(`^[^,;]{0,20}?(?:thường lệ |bất thường |chuyên đề )?(?:lần )?thứ (?<v>${VALUE})`, 'u');
/** `kỳ họp 36`: a bare number right behind the noun. */
const BARE = /^ (?<v>\d{1,3})(?= |$|,)/u;
const NTH = new RegExp(`(?:lần|[Kk]ỳ họp|[Pp]hiên họp) thứ (?<v>${VALUE})`, 'gu');
const ROUND = new RegExp(`[Kk]hóa (?<v>${VALUE})`, 'gu');
const TERM = /nhiệm kỳ (\d{4}) ?- ?(\d{4})/gi;

function last(text: string, pattern: RegExp): string | null {
  let found: string | null = null;
  for (const m of text.matchAll(pattern)) found = m.groups?.v ?? found;
  return found;
}

/**
 * The number of a meeting: its own (`phiên họp lần thứ nhất …`), else the last `lần thứ` nested in its name,
 * else `khóa`. Counts of years are none.
 * @param name the meeting's name in the reading
 * @param head how long its noun or verb is
 */
export function ordinalOf(name: string, head: number): string | null {
  const rest = name.slice(head);
  const own = OWN.exec(rest) ?? (/^(?:kỳ|phiên) họp/i.test(name) ? BARE.exec(rest) : null);
  // Own only where no other gathering stands between the noun and the number.
  const value =
    own && !/(?:đại hội|hội nghị|đảng bộ|liên hoan)/i.test(own[0])
      ? (own.groups?.v ?? null)
      : (last(rest, NTH) ?? last(rest, ROUND));
  return value ? (WORDED[value] ?? value) : null;
}

/** The `nhiệm kỳ` in a text, as `2015-2020`; the last one where there are several. */
export function termOf(text: string): string | null {
  let found: string | null = null;
  for (const m of text.matchAll(TERM)) found = `${m[1]}-${m[2]}`;
  return found;
}
