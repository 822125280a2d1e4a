import { foldName } from '../vietnamese/forms.ts';

/** Posts that several hold at a time: `Phó Chủ tịch`, `Ủy viên Ban Thường vụ`, `đại biểu Quốc hội`. */
const SHARED =
  /^(?:phó |ủy viên|thành viên|đại biểu|tỉnh ủy viên|thành ủy viên|thứ trưởng|trợ lý|chuyên viên|cán bộ|hội viên|đảng ủy viên|huyện ủy viên)/u;
/** Posts of which a body has one: `Chủ tịch`, `Bí thư`, `Giám đốc`, `Trưởng Ban`. */
const SINGLE =
  /^(?:chủ tịch|bí thư|tổng bí thư|giám đốc|tổng giám đốc|trưởng |bộ trưởng|chủ nhiệm|viện trưởng|chánh |cục trưởng|vụ trưởng|hiệu trưởng|tổng thanh tra|thủ tướng|tư lệnh|chỉ huy trưởng|chính ủy)/u;

/** Whether a body has one holder of a post at a time, so that two on one day are worth a look. */
export function oneHolder(title: string): boolean {
  const folded = foldName(title);
  return SINGLE.test(folded) && !SHARED.test(folded);
}
