/** Kinds of characters, as the tokenizer parts them. */
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
/** Zero-width characters, soft hyphens and other controls without a shape. */
export const SHAPELESS = 5;
export const BREAK = 6;
export const SIGN = 7;

const KINDS: readonly (readonly [number, RegExp])[] = [
  [BREAK, /[\r\n]/],
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [DIGIT, /\p{N}/u],
  [SPACE, /\s/],
  [SHAPELESS, /\p{Cf}/u],
];
/** Kind by UTF-16 unit, 0 where not asked for yet. */
const known = new Uint8Array(0x10000);

/** The kind of the character at an offset (UTF-16); a pair of surrogates is asked for at its first unit. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = known[unit];
  if (kind) return kind;
  const paired = unit >= 0xd800 && unit < 0xdc00;
  const found = kindOf(paired ? String.fromCodePoint(text.codePointAt(at) ?? unit) : text.charAt(at));
  if (!paired) known[unit] = found;
  return found;
}

function kindOf(character: string): number {
  return KINDS.find(([, pattern]) => pattern.test(character))?.[0] ?? SIGN;
}

/** The end of the run of letters from an offset on; pairs of surrogates end it. */
export function lettersEnd(text: string, at: number): number {
  let end = at;
  while (known[text.charCodeAt(end)] === LETTER) end += 1;
  return end;
}
