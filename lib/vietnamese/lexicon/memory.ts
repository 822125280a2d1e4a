/** Words before a person that tell of one long dead, or just buried: `Khu lưu niệm Chủ tịch …`, `mang tên …`. */
export const MEMORIALS = [
  'lăng',
  '(lưu|tưởng) niệm',
  '(đền|nhà|miếu) thờ',
  'tượng [đài]',
  '(mộ|linh cữu) [của]',
  '(mang|đặt) tên',
  '(ngày|năm) (sinh|mất) [của]',
  '(giỗ|viếng)',
  '(lễ tang|truy điệu|tang lễ) [của]',
  'tưởng nhớ',
  'cuộc đời và sự nghiệp [của]',
  'di tích [quốc gia|quốc gia đặc biệt]',
  '(liệt sĩ|liệt sỹ)',
  '(chủ tịch hồ chí minh|bác hồ) (và|cùng|cùng với)',
]; // prettier-ignore

/** Words behind a person that tell the same: `… tặng Chủ tịch Hồ Chí Minh`, `… qua đời`. */
export const LONG_GONE = [
  '[đã|vừa] (từ trần|qua đời|hy sinh)',
  '[đã] (tặng|gặp|tiếp|mời|và|cùng) (bác hồ|chủ tịch hồ chí minh)',
]; // prettier-ignore
