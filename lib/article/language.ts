/** Marked words so common that no Vietnamese paragraph does without; none survives in a legacy font or without marks. */
const COMMON = new Set(
  (
    'và của các được có là với không tại ngày người những một để này đã về đồng tỉnh hội nghị ủy uỷ thành đến ' +
    'từ việc năm sẽ trên vào cũng như đảng chủ tịch ông bà số'
  ).split(' '),
);
const LEAST_SHARE = 0.06;
/** Looking further would not change the answer. */
const SAMPLE = 20_000;

/** Whether a text is Vietnamese in Unicode (composed or decomposed); TCVN3, VNI and unmarked text are not. */
export function isVietnamese(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return false;
  const common = words.filter((word) => COMMON.has(word)).length;
  return common / words.length >= LEAST_SHARE;
}
