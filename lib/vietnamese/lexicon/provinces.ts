// Names of units from thanglequoc/vietnamese-provinces-database (MIT).
/** Cities under the centre, of both eras; Huế since 2025, Đồng Nai since 30 April 2026. */
export const CITIES = 'Hà Nội|Hải Phòng|Huế|Đà Nẵng|Hồ Chí Minh|Cần Thơ|Đồng Nai'.split('|');

/** Provinces, until June 2025 (63) and since. */
export const PROVINCES = (
  'Hà Giang|Cao Bằng|Bắc Kạn|Tuyên Quang|Lào Cai|Điện Biên|Lai Châu|Sơn La|Yên Bái|Hòa Bình|' +
  'Thái Nguyên|Lạng Sơn|Quảng Ninh|Bắc Giang|Phú Thọ|Vĩnh Phúc|Bắc Ninh|Hải Dương|Hưng Yên|Thái Bình|' +
  'Hà Nam|Nam Định|Ninh Bình|Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|Quảng Nam|Quảng Ngãi|' +
  'Bình Định|Phú Yên|Khánh Hòa|Ninh Thuận|Bình Thuận|Kon Tum|Gia Lai|Đắk Lắk|Đắk Nông|Lâm Đồng|' +
  'Bình Phước|Tây Ninh|Bình Dương|Bà Rịa - Vũng Tàu|Long An|Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|' +
  'Đồng Tháp|An Giang|Kiên Giang|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau|Thừa Thiên Huế'
).split('|');

// The merging follows dvhcvn/20250701 (MIT).
/** Provinces that were merged into another on 1 July 2025. */
export const MERGED_PROVINCES: Readonly<Record<string, string>> = {
  'Hà Giang': 'Tuyên Quang',
  'Bắc Kạn': 'Thái Nguyên',
  'Yên Bái': 'Lào Cai',
  'Hòa Bình': 'Phú Thọ',
  'Bắc Giang': 'Bắc Ninh',
  'Vĩnh Phúc': 'Phú Thọ',
  'Hải Dương': 'Hải Phòng',
  'Thái Bình': 'Hưng Yên',
  'Hà Nam': 'Ninh Bình',
  'Nam Định': 'Ninh Bình',
  'Quảng Bình': 'Quảng Trị',
  'Quảng Nam': 'Đà Nẵng',
  'Bình Định': 'Gia Lai',
  'Phú Yên': 'Đắk Lắk',
  'Ninh Thuận': 'Khánh Hòa',
  'Bình Thuận': 'Lâm Đồng',
  'Kon Tum': 'Quảng Ngãi',
  'Đắk Nông': 'Lâm Đồng',
  'Bình Phước': 'Đồng Nai',
  'Bình Dương': 'Hồ Chí Minh',
  'Bà Rịa - Vũng Tàu': 'Hồ Chí Minh',
  'Long An': 'Tây Ninh',
  'Tiền Giang': 'Đồng Tháp',
  'Bến Tre': 'Vĩnh Long',
  'Trà Vinh': 'Vĩnh Long',
  'Kiên Giang': 'An Giang',
  'Hậu Giang': 'Cần Thơ',
  'Sóc Trăng': 'Cần Thơ',
  'Bạc Liêu': 'Cà Mau',
};
