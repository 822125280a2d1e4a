/** Deeds that hand something over, and what can be handed over. */
const AWARDED = /(?:trao|thăng|bổ nhiệm|điều động|phong|chỉ định|phê chuẩn|bầu|chuẩn y|phân công)/;
const AWARD =
  /(?:quyết định|bằng khen|huân chương|huy chương|huy hiệu|danh hiệu|quân hàm|hàm|giấy khen|giải|chức|kỷ niệm chương|cờ)/;
/** `bầu bổ sung chức danh …: |`, `chỉ định đồng chí |` */
const APPOINTS =
  /(?:bổ nhiệm|bầu bổ sung|bầu|điều động|chỉ định|phê chuẩn|chuẩn y|phân công)(?: (?:bổ sung|chức danh|chức vụ|lại|đồng chí|các|ông|bà|ủy viên|và|kết quả|đối với|ubnd|hđnd|tỉnh|\d{4}|-|nhiệm kỳ|:))*[: ]*$/;
/** `Đón nhận bằng khen gồm |…`, `bầu 8 phó chủ tịch gồm: |…` */
const RECEIVERS =
  /nhận (?:giải|bằng khen|quyết định|huân chương|danh hiệu|khen thưởng)[^.;]{0,30}(?:gồm|có|là|:)|(?:bầu(?! cử)|hiệp thương cử|(?<!bầu |ứng )cử) [^.;]{0,80}(?:gồm|là):|^\d+ (?:phó |tân )?(?:chủ tịch|bí thư|ủy viên)[^.;]{0,40} gồm:/;
/** A deed and who it is for stand no further apart. */
const NEAR = 260;
const FURTHEST = 110;

/**
 * Whether the words before a mention make it the one who receives: `trao quyết định … cho |`, `bầu bổ sung … : |`.
 * @param before small letters of the sentence up to the mention
 */
export function receives(before: string): boolean {
  if (/miễn nhiệm|cho thôi/.test(before.slice(-200))) {
    const last = Math.max(before.lastIndexOf('bổ nhiệm'), before.lastIndexOf('bầu '));
    if (last < before.lastIndexOf('miễn nhiệm')) return false;
  }
  if (APPOINTS.test(before.slice(-120)) || RECEIVERS.test(before)) return true;
  const near = before.slice(-NEAR);
  // `quyết định kỷ luật đối với |…` gives nothing.
  if (/kỷ luật|khai trừ|khởi tố|bắt tạm giam/.test(near)) return false;
  const given = near.includes('trao ') ? near.lastIndexOf(' tặng ') : -1;
  const to = Math.max(near.lastIndexOf(' cho '), near.lastIndexOf(' đối với '), given);
  if (to < 0 || /[.;]/.test(near.slice(to)) || near.length - to > FURTHEST) return false;
  const deed = near.slice(0, to);
  return AWARDED.test(deed) && AWARD.test(deed);
}
