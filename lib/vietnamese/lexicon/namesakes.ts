/** Words before a name that make it the name of a thing: `đường Lê Duẩn`, `tư tưởng …`. */
export const NAMESAKES = (
  'đường|phố|cầu|trường|thpt|thcs|tiểu học|giải|giải thưởng|tư tưởng|gương|tncs|quỹ|tượng đài|đền|đình|lăng|khu lưu niệm|bảo tàng|công viên|quảng trường|phường|xã|huyện|quận|tỉnh|thành phố|tp|thị xã|thị trấn|đặc khu|' +
  'thôn|làng|ấp|chùa|bệnh viện|học viện|đội|chiến dịch|phong trào|chợ|hồ|sông|núi|nhà hát|sân bay|công ty'
).split('|');
