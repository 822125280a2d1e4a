import { comparable } from './words.ts';

/** A sitting at the start of a name: `phiên trù bị`, `Lễ khai mạc`, `bế mạc`, `ngày làm việc thứ hai`. */
const SITTING =
  /^(?:(?:lễ|buổi|phiên|phiên họp|buổi lễ) )*(trù bị|khai mạc|bế mạc|chất vấn|trọng thể|thảo luận|ngày làm việc (?:thứ )?(?:\p{L}+|\d+)|phiên làm việc (?:thứ )?(?:\p{L}+|\d+))(?= |$)/u;
/** A sitting of a council, in the middle: `Kỳ họp thứ 5 (phiên chất vấn)`. */
const WITHIN = /(?<!\p{L})phiên (trù bị|khai mạc|bế mạc|chất vấn|trọng thể)(?!\p{L})/u;

/** Which sitting of a longer event a name tells of; null for the whole. */
export function sittingOf(name: string): string | null {
  const words = comparable(name);
  return (SITTING.exec(words) ?? WITHIN.exec(words))?.[1] ?? null;
}

/** The name of the event a sitting belongs to. */
export function withoutSitting(name: string): string {
  return comparable(name).replace(SITTING, '').replace(WITHIN, '').trim();
}

/** `Tổ giúp việc tổ chức Hội nghị`, `chuẩn bị`, `Tiểu ban văn kiện Đại hội`, `văn kiện trình Đại hội`. */
const PREPARING =
  /(?<!\p{L})(?:chuẩn bị|tổ giúp việc|tổ biên tập|tiểu ban|văn kiện|trình (?:đại hội|hội nghị|kỳ họp)|ban tổ chức (?:đại hội|hội nghị|lễ|liên hoan|hội thảo))(?!\p{L})/u;

/** Whether a meeting, by its name or body, prepares another one. */
export function isPreparing(name: string, body: string | null): boolean {
  return PREPARING.test(comparable(name)) || (body !== null && PREPARING.test(comparable(body)));
}
