/** Words before a person that tell of one long dead, or just buried: `Khu lưu niệm Chủ tịch …`, `mang tên …`. */
export const MEMORIALS = [
  '[viếng|vào] lăng',
  '(khu|nhà) (lưu niệm|tưởng niệm)',
  '(đền|nhà|miếu) thờ',
  'tượng [đài]',
  '[khu|phần] mộ [của]',
  '(mang|đặt) tên',
  '(ngày|năm) (sinh|mất) [của]',
  '[lễ] (giỗ|quốc tang|viếng)',
  '(lễ|dự) (tang|truy điệu|an táng)',
  'tang lễ [của]',
  '(linh cữu|hương hồn|anh linh|vong linh) [của]',
  'tưởng (nhớ|niệm)',
  '(cuộc đời|thân thế) và sự nghiệp [cách mạng] [của]',
  'nơi an nghỉ [của]',
  'di tích [quốc gia|quốc gia đặc biệt|lưu niệm]',
  '(tưởng nhớ|ghi nhớ) công (lao|ơn|đức) [của]',
  '[anh hùng] (liệt sĩ|liệt sỹ)',
  '(giải thưởng|bảo tàng|quảng trường)',
  '(chủ tịch hồ chí minh|bác hồ) (và|cùng|cùng với)',
]; // prettier-ignore

/** Words behind a person that tell the same: `… tặng Chủ tịch Hồ Chí Minh`, `… qua đời`. */
export const LONG_GONE = [
  '[đã|vừa|mới] (từ trần|qua đời|tạ thế|hy sinh|hi sinh)',
  '[đã] (tặng|gặp|tiếp|mời|và|cùng) (bác hồ|chủ tịch hồ chí minh)',
]; // prettier-ignore
