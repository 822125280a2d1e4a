/** TCVN3's own sign for each letter, written from the standard (TCVN 5712:1993, VN3), not from the code under test. */
const SIGNS: Record<string, number> = Object.fromEntries(
  [
    [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
    [0xb5, 'àảãáạ'],
    [0xbb, 'ằẳẵắ'],
    [0xc6, 'ặầẩẫấậè'],
    [0xce, 'ẻẽéẹềểễếệìỉ'],
    [0xdc, 'ĩíịò'],
    [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
    [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
  ].flatMap(([start, letters]) => [...String(letters)].map((letter, at) => [letter, Number(start) + at])),
);

/** A Unicode text as a page in a `.Vn…` font holds it; capitals with a tone, which the font lacks, become small. */
export function inTcvn3(text: string): string {
  return [...text]
    .map((letter) => {
      const code = SIGNS[letter] ?? SIGNS[letter.toLowerCase()];
      return code === undefined ? letter : String.fromCharCode(code);
    })
    .join('');
}
