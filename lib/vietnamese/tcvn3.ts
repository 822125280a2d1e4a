/**
 * TCVN3 (TCVN 5712:1993, VN3), the one-byte code of the `.Vn…` fonts: `Uû ban nh©n d©n` is `Uỷ ban nhân dân`.
 * One unit stands for one letter, so offsets are the same before and after.
 */
const CODES =
  'µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ';
const LETTERS = new Map<string, string>();
for (let at = 0; at < CODES.length; at += 2) LETTERS.set(CODES.charAt(at), CODES.charAt(at + 1));

/** Letters that only Unicode has: a text with one of them is not in a legacy font. */
const UNICODE = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]|[\u0300-\u0323]/;
/** Signs that stand within words only in TCVN3. */
const LEGACY = /[µ¸¶·¹¨»¾¼½©®ª«¬\u00adÞß÷ØÖ×](?=[a-z])|(?<=[a-zA-Z])[µ¸¶·¹¨»¾¼½©®ª«¬ÞßÖ×Ø¦§]/g;
/** So many legacy signs in ten thousand units make a page one of that font. */
const LEAST_SIGNS = 150;

/** A text of a page known to be in TCVN3 as Unicode, of its own length; one that is in Unicode already stays. */
export function tcvn3Letters(text: string): string {
  if (UNICODE.test(text)) return text;
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    out += LETTERS.get(unit) ?? unit;
  }
  return out;
}

/**
 * The texts of a page in TCVN3 as Unicode, each of its own length; those already in Unicode stay.
 * A text that could be either (`Bé` is `Bộ` or a child) is taken as the one before it.
 * @param texts in reading order
 * @returns null where the page is not written in TCVN3
 */
export function fromTcvn3(texts: readonly string[]): string[] | null {
  let legacy = 0;
  let length = 0;
  for (const text of texts) {
    if (UNICODE.test(text)) continue;
    length += text.length;
    legacy += text.match(LEGACY)?.length ?? 0;
  }
  if (legacy < 20 || legacy * 10_000 < LEAST_SIGNS * length) return null;
  let within = true;
  return texts.map((text) => {
    if (UNICODE.test(text)) within = false;
    else if (text.search(LEGACY) >= 0) within = true;
    return within ? tcvn3Letters(text) : text;
  });
}

/** Common words as the two-letter code of the VNI fonts writes them: `vaø cuûa caùc` for `và của các`. */
const VNI =
  /(?<![\p{L}\p{M}])(?:vaø|cuûa|caùc|ñöôïc|coù|laø|khoâng|taïi|ngöôøi|nhöõng|ñaõ|hoäi|tænh|ñoàng|nhaân|naêm|vieäc)(?![\p{L}\p{M}])/giu;

/** Whether a text is written for a VNI font; such a text is not converted, its letters being of one or two units. */
export function isVni(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (text.match(VNI)?.length ?? 0) > Math.max(4, words / 50);
}
