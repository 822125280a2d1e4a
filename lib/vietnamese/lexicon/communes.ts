// Names of units from thanglequoc/vietnamese-provinces-database (MIT).
// Names of two syllables, nine in ten, stand here only where the first is a commune's whole name or the last a
// middle word (`Đinh Văn`): of all others the rules take two syllables for the place anyway (`units.ts`).
// Names with the same first syllable stand together: `Lê Lợi,Thanh Nghị|Ba` is Lê Lợi, Lê Thanh Nghị, Ba.
/** Communes, wards and townships whose names were there before the reform of July 2025 and are since. */
export const LASTING_COMMUNES =
  "A Mú Sung|An Lạc Thôn,Lục Long,Ngãi Trung,Nhơn Tây,Phú Tân,Phú Đông,Thạnh Thủy,Thới Đông|Ayun|B'lao|Ba Chúc," +
  'Chẽ,Dinh,Lòng,Ngòi,Sao,Tri,Tô,Tơ,Vinh,Vì,Xa,Đình,Đồn,Động|Bình Hàng Trung,Hưng Hòa,Thạnh Đông,Trị Đông|' +
  "Bù Gia Mập|Bế Văn Đàn|Bồ Đề|Chánh Phú Hòa|Chũ|Chư A Thai|Cái Đôi Vàm|Cù Lao Dung|Cư Bao,M'gar,M'ta,Prao,Pui," +
  "Pơng|Cầu Ông Lãnh|Cổ Lũng,Lễ,Đô|D'Ran|Dang Kang|Dương Minh Châu|Ea H'leo|Gào|Hai Bà Trưng|Hiếu Phụng,Thành|" +
  'Hoàng Hoa Thám,Văn Thụ|Hra|Hà Huy Tập|Hồ Thầu,Thị Kỷ,Đắc Kiện|Hội An Đông|Hữu Khuông,Kiệm,Liên,Lũng|KBang|' +
  'KRong|Kép|Kông Bơ La|Kế Sách|Kỳ Văn|Linh Hồ,Sơn,Xuân|Láng Tròn|Lâm Giang,Sơn,Thao,Thượng,Tân|Lê Thanh Nghị,' +
  'Đại Hành|Lìa|Lý Văn Lâm|Lơ Pang|Lưu Nghiệp Anh|Lương Hòa Lạc,Thế Trân|Lịch Hội Thượng|Mỹ Hòa Hưng,Phước Tây,' +
  'Tịnh An,Đức Tây|Nam Cát Tiên|Nguyễn Việt Khái,Văn Linh|Ngũ Chỉ Sơn|Nhuận Phú Tân|Nhơn Hòa Lập|Ninh Thạnh Lợi|' +
  'Nếnh|Phan Rí Cửa,Sơn,Thanh,Thiết,Đình Phùng|Phong Dụ Hạ,Dụ Thượng|Phùng Nguyên|Phú Hòa Đông,Thọ Hòa|' +
  'Phước Mỹ Trung,Vĩnh Tây|Phạm Ngũ Lão|Pu Sam Cáp|Pà Vầy Sủ|Pờ Ly Ngài|Quan Sơn|Quảng Bình,Bạch,Bị,Châu,Chính,' +
  'Hà,Hòa,Khê,La,Lâm,Lập,Nguyên,Ngọc,Ninh,Phú,Sơn,Trạch,Trị,Trực,Tân,Tín,Uyên,Yên,Điền,Đức|Quế Phong|SRó|' +
  'Si Ma Cai,Pa Phìn|Sin Suối Hồ|Sì Lở Lầu|Sơn Kim 1,Kim 2|Thanh An,Ba,Bình,Hà,Hòa,Hưng,Kỳ,Liệt,Long,Lâm,Mai,' +
  'Miếu,Miện,Mỹ,Nưa,Phong,Quân,Sơn,Thịnh,Thủy,Trì,Tùng,Xuân,Yên,Điền,Đức|Thiên Cầm,Hương,Lộc,Phủ|Thuận An,Châu,' +
  'Giao,Hòa,Hóa,Hưng,Hạnh,Lợi,Mỹ,Nam,Thành|Thượng Bằng La|Thạnh Mỹ Tây,Thới An|Thắng Lợi,Mố|Thới An Hội,An Đông|' +
  'Tiên Du,Hải,Lãng,Lương,Lục,Lữ,Minh,Nguyên,Sơn,Thủy,Tiến,Trang,Yên,Điền|Trung Mỹ Tây|Trương Quang Trọng|' +
  'Trường Long Hòa,Long Tây|Trần Hưng Đạo,Văn Thời|Trừ Văn Thố|Tu Mơ Rông|Tân An Hội,Hộ Cơ,Khánh Trung,Long Hội,' +
  'Nhuận Đông,Phú Trung,Phú Đông,Phước Hưng,Sơn Nhì,Thuận Bình,Thành Bình,Thới Hiệp,Đông Hiệp|Tây Yên Tử|Tơ Tung|' +
  'Tạ An Khương|Tả Củ Tỷ|Tủa Sín Chải|Uar|Văn Miếu - Quốc Tử Giám|Vĩnh An,Bình,Bảo,Chân,Châu,Công,Gia,Hanh,Hòa,' +
  'Hưng,Hải,Hảo,Hậu,Hựu,Kim,Lại,Lộc,Lợi,Mỹ,Phong,Phú,Phúc,Phước,Quang,Sơn,Thanh,Thuận,Thuận Đông,Thành,Thông,' +
  'Thạnh,Thạnh Trung,Thịnh,Thủy,Thực,Trinh,Trạch,Trụ,Tuy,Tân,Tường,Tế,Viễn,Xuân,Xương,Yên,Điều|Xuân Thới Sơn|Xốp|' +
  'Yên Bài,Bình,Châu,Cường,Hoa,Hòa,Khánh,Khương,Kỳ,Lãng,Lạc,Lập,Minh,Mạc,Mỹ,Na,Nghĩa,Nguyên,Nhân,Ninh,Phong,Phú,' +
  'Phúc,Sơn,Sở,Thành,Thắng,Thế,Thịnh,Thọ,Thổ,Trung,Trường,Trạch,Trị,Từ,Định,Đồng|Ô Chợ Dừa|Đinh Trang Thượng|' +
  'Đông Anh,Cuông,Cứu,Giang,Hiếu,Hiệp,Hà,Hòa,Hưng,Hưng Thuận,Hải,Khê,Kinh,Mai,Ngũ,Ngạc,Phú,Phước,Quan,Quang,Sơn,' +
  'Thuận,Thành,Thái,Thạnh,Thọ,Tiến|Đạo Thạnh,Trù|Đốc Binh Kiều|Đồng Văn'; // prettier-ignore

/** Those that were there until June 2025 only. */
export const FORMER_COMMUNES =
  'An Bình A,Bình B,Bình Tây,Hòa Hải,Hòa Thịnh,Hòa Tây,Hải Bắc,Hải Nam,Lạc A,Lạc Tây,Lợi Đông,Minh Bắc,Ngãi Tây,' +
  'Ninh Tây,Ninh Đông,Phú Thuận,Phú Trung,Phú Tây,Quảng Hữu,Thái Trung,Thái Đông,Thạnh 1,Thạnh 2,Thạnh 3,' +
  "Thạnh Nam,Thạnh Trung,Thạnh Tây,Thạnh Đông,Trường A,Trạch A,Vĩnh Ngãi|Ayun Hạ|B'Lá|Ba,Bích,Cung,Cụm Bắc," +
  'Cụm Nam,Giang,Hàng,Hàng Đồi,Khâm,Liên,Láng,Lế,Nam,Nang,Ngạc,Thành,Tiêu,Trang,Trinh,Trại,Tầng,Điền|' +
  'Biển Bạch Đông|Bo|Buôn Choah,Triết,Tría,Trấp|Bàn Tân Định|Bàu Hàm 2|Bát Đại Sơn|Bình Hàng Tây,Hòa Bắc,' +
  'Hòa Hưng,Hòa Nam,Hòa Phước,Hòa Trung,Hòa Tây,Hòa Đông,Hưng Hòa A,Hưng Hòa B,Lưu Quang,Phong Thạnh,Phước Xuân,' +
  'Phục Nhứt,Thạnh Trung,Trinh Đông,Trưng Tây,Trưng Đông,Trị Đông A,Trị Đông B,Tân Phú|Bùi Hữu Nghĩa,La Nhân,' +
  'Thị Xuân|Băng A Drênh|Bưởi|Bần Yên Nhân|Bồ Lý,Xuyên|Bửu Hòa,Long|Cam An Bắc,An Nam,Hiệp Bắc,Hiệp Nam,Hải Tây,' +
  'Hải Đông,Phúc Bắc,Phúc Nam,Phước Tây,Phước Đông,Thành Bắc,Thành Nam,Thịnh Tây,Thịnh Đông|Cao Mã Pờ,Sơn Tiến,' +
  "Xuân Dương|Ch'ơm|Chi Lăng Bắc,Lăng Nam|Châu Hưng A,Phú A,Phú B,Quế Hạ,Quế Thượng,Văn Liêm|Chư Đăng Ya|" +
  "Chế Cu Nha|Chờ|Cái Tàu Hạ|Cán Chu Phìn|Cây Trường II|Cư A Mung,An,Bông,Dliê M'nông,Drăm,ELang,Huê,Jang,K Róa," +
  "KBang,KTy,Klông,Knia,Lễ,M'Lan,Mốt,Ni,Né,Prông,San,Suê,Yên,Ê Wi,ÊBur|Cồn,Thoi|Cổ Bi,Bì,Linh,Loa,Nhuế 1,Nhuế 2," +
  "Phúc,Thành,Đông|Dang|Dun|Dùng|Dư Hàng Kênh|Dương Hồng Thủy,Xuân Hội|Dế Su Phình|Dịch Vọng Hậu|Ea D'Rơng," +
  "H'MLay,H'đinh,M'DRóh,M'Doal,M'nang,R'Bin,T'Ling|Ealy|Gia Hòa 1,Hòa 2,Tân 1,Tân 2,Tân 3|Giang Sơn Tây,Sơn Đông|" +
  "Giàng Chu Phìn|Glar|Gôi|H'Neng|HNol|Hiếu,Liêm,Nghĩa,Nhơn,Thuận,Trung,Tử|Hiệp Bình Chánh,Bình Phước,Mỹ Tây," +
  'Mỹ Đông|Hoài Châu Bắc,Thanh Tây|Hoàng Thu Phố|Huỳnh Hữu Nghĩa|Hành Tín Tây,Tín Đông|Hòa Bình 1,Bình Thạnh,' +
  'Cường Bắc,Cường Nam,Hiệp Bắc,Hiệp Nam,Hiệp Trung,Khánh Bắc,Khánh Nam,Khánh Tây,Khánh Đông,Mỹ Tây,Mỹ Đông,' +
  'Quang Bắc,Quang Nam,Thuận Tây,Thọ Tây,Thọ Đông,Tân Tây,Tân Đông,Tú 1,Tú II,Xuân Nam,Xuân Tây,Xuân Đông,' +
  'Định Tây,Định Đông|Húc,Nghì,Động|Hưng Khánh Trung A,Khánh Trung B,Yên Bắc,Điền A,Điền B|Hướng Thọ Phú|' +
  'Hậu Mỹ Bắc A,Mỹ Bắc B,Mỹ Phú,Mỹ Trinh,Thạnh Tây,Thạnh Đông|Hố Nai 3,Quáng Phìn|Hồ,Bốn,Sơn,Tùng Mậu,Xá|' +
  'Hồng Thái Tây,Thái Đông|Hữu Bằng,Hòa,Khánh,Kiên,Lân,Lập,Lễ,Lợi,Nghị,Sản,Vinh,Văn,Định|I|III|IV|Ia Ma Rơn,' +
  "Mơ Nông|K'Dang|Khang Ninh|Khuê Ngọc Điền|Khánh Bình Tây,Bình Tây Bắc,Bình Đông,Thạnh Tân,Vĩnh Yên,Yên Hạ," +
  'Yên Thượng,Yên Trung|Kim Song Trường|Kroong|Kông Lơng Khơng|Kế An,Thành|La Pan Tẩn,Pán Tẩn|Lang Chánh,Minh,' +
  'Quán,Sơn,Thíp|Lao Và Chải,Xả Phình|Laêê|Leng Su Sìn|Lim|Linh Chiểu,Phú,Thông,Trung,Trường,Tây,Đông|Liên An Đô|' +
  'Long Bình Tân,Bình Điền,Hưng A,Hưng B,Hựu Tây,Hựu Đông,Khánh A,Khánh B,Thành Bắc,Thành Nam,Thành Trung,' +
  'Thạnh Mỹ,Trị A,Điền A,Điền B,Điền Tây,Điền Đông,Điền Đông A|Láng Biển,Dài,Hạ,Lớn,Thượng|Lát|Lâm,Ca,Hóa,Hải,' +
  'Hợp,Kiết,Phú,San,Thủy,Trung Thủy,Trạch,Đớt|Lê Hồng Phong,Minh Xuân|Lùng Khấu Nhin|Lý Thái Tổ|Lăng,Can,Cô,Hiếu,' +
  "Thành|Lơ Ku|Lưu Vĩnh Sơn|Lương An Trà,Hòa A|Lả Nhì Thàng|Lợi Bình Nhơn|Lục Sỹ Thành|M'Đrắk|Ma Ly Pho,Thì Hồ," +
  'Đa Guôi|Mong Thọ A,Thọ B|Mù Căng Chải|Mồ Sì San|Mỹ An Hưng A,An Hưng B,Chánh Tây,Hiệp Sơn,Hạnh Bắc,Hạnh Nam,' +
  'Hạnh Trung,Hạnh Đông,Hội Đông,Long Bắc,Long Nam,Lợi A,Lợi B,Phú Đông,Quý Tây,Quý Đông,Thành Bắc,Thành Nam,' +
  "Thạnh An,Thạnh Bắc,Thạnh Trung,Thạnh Tây,Thạnh Đông,Đình 1,Đình 2,Đức Đông|N'Thol Hạ|NT Liên Sơn,Lệ Ninh," +
  'Thái Bình,Trần Phú,Việt Trung|Na Cô Sa|Nam Phúc Thăng,Phương Tiến,Thái A,Thái Sơn,Triệu Giang|Nghi Công Bắc,' +
  'Công Nam,Văn|Nghèn|Nguyễn An Ninh,Cư Trinh,Thái Bình,Thái Học,Thị Minh Khai,Văn Cừ,Văn Thảnh|Ngàm Đăng Vài|' +
  "Ngư Thủy Bắc|Nhơn Nghĩa A,Thạnh Trung|Nhị Long Phú|Ninh Quới A,Thạnh Lợi A|Nâm N'Jang,N'Đir|" +
  'Nông trường Việt Lâm|Nưa|Nại Hiên Đông|Pa Vây Sử,Vệ Sử|Phan,Bội Châu,Chu Trinh,Dũng,Hiệp,Hòa,Lâm,Rí Thành,' +
  'Si Păng,Sào Nam,Tiến,Điền|Phong Dương Tiến,Thạnh A,Thạnh Tây,Thạnh Tây A,Thạnh Tây B,Thạnh Đông|Phù Lưu Tế|' +
  'Phùng,Chí Kiên,Giáo,Hưng,Minh,Xá|Phú Mỹ Hưng,Ngãi Trị,Thuận A,Thuận B,Thành A,Thành B,Văn|Phăng Sô Lin|' +
  'Phương Liên - Trung Tự|Phước Cát 2,Long A,Long B,Long Thọ,Tân Hưng,Vĩnh An,Vĩnh Đông|Phạm Hồng Thái,Văn Cội,' +
  'Văn Hai,Đình Hổ|Pá Ma Pha Khinh|Quan Hoa,Hồ Thẩn,Lạn|Quách Phẩm Bắc|Quê Mỹ Thạnh|Quảng An,Chu,Cát,Công,Cư,' +
  'Giao,Hiệp,Hưng,Hải,Hợp,Kim,Long,Lãng,Lưu,Lạc,Lộc,Lợi,Minh,Nghĩa,Ngãi,Ngạn,Ngần,Nham,Nhâm,Nhân,Phong,Phú Cầu,' +
  'Phúc,Phương,Phước,Thanh,Thuận,Thành,Thái,Thạch,Thắng,Thịnh,Thọ,Thủy,Tiên,Tiến,Trung,Trường,Tâm,Tùng,Vinh,Văn,' +
  'Xuân,Đông,Định|Quế,An,Châu,Hiệp,Long,Lâm,Lưu,Lộc,Minh,Mỹ,Nham,Phú,Thuận,Thọ,Tân,Xuân 1,Xuân 2|Sao Đại Việt|' +
  'Song Tử Tây|Sà Dề Phìn|Sàng Ma Sáo|Sán Xả Hồ|Sơn Thành Tây,Thành Đông|Sịa|Tam Anh Bắc,Anh Nam,Giang Tây,' +
  'Giang Đông,Mỹ Tây,Mỹ Đông,Quan Bắc,Quan Nam,Thôn Hiệp,Xuân I,Xuân II|Thanh,Bình Thịnh,Cao,Châu,Chăn,Giang,Hóa,' +
  'Hương,Hải,Hối,Hồng,Khê Tây,Khê Đông,Khương,Lang,Liên,Luông,Luận,Lân,Lãng,Lòa,Lương,Lộc,Minh,Nghị,Nguyên,Ngọc,' +
  'Nhàn,Nhật,Ninh,Phú,Phú Long,Phước,Quang,Quả,Thùy,Thạch,Tiên,Trù,Trường,Trạch,Tuyền,Tâm,Tân,Tương,Uyên,Vinh,' +
  'Vân,Văn,Vĩnh Đông,Vận,Xuân Bắc,Xuân Trung,Xương,Đa,Đình,Định|Thiên Đức|Thuận,Bình,Hà,Long,Lộc,Minh,Nghĩa Hòa,' +
  'Phú,Phước,Quí,Sơn,Thiên,Thới,Yên,Điền,Đức|Thài Phìn Tủng|Thành Thới A,Thới B|Thào Chư Phìn|Thái Bình Trung|' +
  'Thân Cửu Nghĩa|Thèn Chu Phìn|Thường Phước 1,Phước 2,Thới Hậu A,Thới Tiền|Thượng Tân Lộc,Yên Công|Thạch Văn|' +
  'Thạnh Hòa Sơn,Mỹ Lợi,Phú Đông,Thới Thuận,Yên A,Đông A,Đông B|Thải Giàng Phố|Thắng,Hải,Nhì,Nhất,Sơn,Tam,Thủy|' +
  'Thới Tam Thôn|Thủy Xuân Tiên|Thứ Mười Một|Thứa|Tiên An,Châu,Cát,Cường,Cảnh,Dương,Dược,Hiệp,Hoàng,Hà,Hội,Kiên,' +
  'Kiều,Kỳ,Long,Lãnh,Lập,Lộc,Mỹ,Ngoại,Ngọc,Nha,Nội,Phong,Phú,Phương,Thanh,Thuận,Thành,Thắng,Thọ,Động|' +
  "Tiền Ninh Vệ|Tr'Hy|Trang,Bảo Xá,Hạ|Trung Lèng Hồ,Lập Hạ,Lập Thượng,Phúc Cường,Sơn Trầm,Thành Tây,Thành Đông|" +
  'Trác Văn|Trường Long A,Xuân A,Xuân B|Trạch Mỹ Lộc|Trần Nguyên Hãn,Quang Diệu,Thành Ngọ|Tung Chung Phố|' +
  'Tuyên Bình Tây|Tà Si Láng|Tân An Luông,An Thạnh,Bình Thạnh,Chánh Hiệp,Công Chí,Công Sính,Hiệp A,Hiệp B,' +
  'Hòa Thành,Hòa Tây,Hòa Đông,Hưng Thuận,Hưng Tây,Hưng Đông,Hội Trung,Hội Đông,Khánh Hòa,Khánh Đông,Lâm Hương,' +
  'Lý Đông,Lập 1,Lập 2,Lộc Bắc,Lộc Đông,Lợi Thạnh,Mỹ Chánh,Mỹ Hà,Phú Thạnh,Phú Tây,Phước Khánh,Phước Tây,Quy Tây,' +
  'Quy Đông,Quý Tây,Quới Trung,Thanh Tây,Thuận Tây,Thuận Đông,Thành A,Thành B,Thông Hội,Thạnh Tây,Thạnh Đông,' +
  'Thới Hòa,Thới Nhì,Thới Nhất,Tạo A,Vĩnh Hiệp,Ân Tây|Tây Yên A|Tông Qua Lìn|Tăng Bạt Hổ,Nhơn Phú A,Nhơn Phú B|' +
  'Tư,Mại|Tương Bình Hiệp|Tạ An Khương Nam,An Khương Đông|Tả Gia Khâu,Ngải Chồ,Sìn Thàng,Sử Choóng,Thanh Oai,' +
  'Van Chư|Tản Lĩnh|Tảo Dương Văn|Tấn Mỹ|Tịnh Ấn Tây,Ấn Đông|V|VII|Vang Quới Tây,Quới Đông|Viên An Đông|' +
  'Vàng Ma Chải|Vân Khánh Tây,Khánh Đông|Vôi|Võ Thị Sáu|Vĩnh Bình Bắc,Bình Nam,Bửu,Chánh,Châu A,Châu B,Chấp,' +
  'Cường,Giang,Hiệp,Hà,Hào,Hòa Hiệp,Hòa Hưng Bắc,Hòa Hưng Nam,Hòa Phú,Hùng,Hưng A,Hậu A,Hồng,Hội Đông,Khánh,Khê,' +
  'Khúc,Kiên,Long,Lâm,Lương,Lạc,Lộc A,Lộc B,Mỹ A,Mỹ B,Nguyên,Ngươn,Ngọc,Nhuận,Ninh,Niệm,Phú Tây,Phú Đông,Phương,' +
  'Phước A,Phước B,Quới,Quỳnh,Thanh Vân,Thuận Tây,Thái,Thắng,Thọ,Thới,Tiến,Trung,Trường,Trạch Đông,Trại,Trị,Tú,' +
  'Viễn A,Xá,Ô,Điện,Đại,Đồng|Vương|Xuân Quang 1,Quang 2,Quang 3,Quang Động,Sơn Bắc,Sơn Nam,Thọ 1,Thọ 2,' +
  'Thới Thượng,Thới Đông|Xy|Ya Tờ Mốt|Yên Bắc,Bồng,Chính,Cát,Cư,Dương,Dưỡng,Giang,Giả,Hà,Hân,Hóa,Hùng,Hưng,Hải,' +
  'Hồ,Hợp,Khang,Khoái,Khê,Kiện,Luông,Luật,Lâm,Lư,Lương,Lỗ,Lộc,Mông,Nam,Nghiệp,Phương,Phụ,Quang,Than,Thanh,Thuận,' +
  'Thái,Thường,Thượng,Thạch,Tiến,Tâm,Tĩnh,Viên,Vượng,Đổ,Đỗ,Đức|Zuôich|Ân Hảo Tây,Hảo Đông,Tường Tây,Tường Đông|' +
  'Ích Hậu|Ô Long Vỹ,Quý Hồ|Đa Phước Hội|Đak Jơ Ta,Ta Ley|Đinh Trang Hòa,Văn|Điện Biên Đông,Nam Bắc,Nam Trung,' +
  'Nam Đông,Thắng Bắc,Thắng Nam,Thắng Trung|Đu|Đào Hữu Cảnh|Đông,An,Ba,Bình,Bắc,Cao,Các,Cơ,Cương,Cường,Cửu,Dương,' +
  'Hoàng,Hòa Hiệp,Hưng A,Hưng B,Hương,Hải 1,Hải 2,Hồ,Hội,Hợp,Kết,La,Lai,Long,Lâm,Lĩnh,Lương,Lễ,Lỗ,Lợi,Minh,Mỹ,' +
  'Nam,Ngàn,Ninh,Phong,Phương,Phương Yên,Phước A,Sang,Thanh,Thắng,Thịnh,Thới,Trà,Tân,Tảo,Vinh,Văn,Vĩnh,Vệ,Xuyên,' +
  "Xuân,Xá,Yên,Á,Đô|Đăk Pơ Pho,R'Moan,Tơ Pang,Tơ Ver|Đăng Hưng Phước|Đường 10|Đạ K'Nàng,M'Rong,M'ri|Đại Hòa Lộc," +
  "Ân 1,Ân 2,Đồng Thành|Đạo Long,Lý,Nghĩa,Tú,Viện,Đức|Đắk Búk So,Kơ Ning,N'Drót,N'Dung,R'La,R'Măng,R'Tíh,Rơ Nga," +
  'Rơ Wa,Rơ Ông,Tơ Lung,Tờ Kan,Tờ Re|Định Thành A|Đồi 61|Đồng Nai Thượng|Đức Bình Tây,Bình Đông,Hòa Hạ,' +
  'Hòa Thượng,Hòa Đông,Lập Hạ,Lập Thượng,Ninh Đông'; // prettier-ignore

/** Those, and the special zones, that are there since July 2025 only. */
export const NEW_COMMUNES =
  '1 Bảo Lộc|2 Bảo Lộc|3 Bảo Lộc|A Lưới 1,Lưới 2,Lưới 3,Lưới 4,Lưới 5|An Hội Tây,Hội Đông,Nhơn Bắc,Nhơn Nam,' +
  'Nhơn Đông|Anh Sơn Đông|Avương|Ayun Pa|Ba Bể,Gia,Sơn|Buôn Hồ,Ma Thuột,Đôn|Bác Ái Tây,Ái Đông|Bình Lợi Trung|' +
  'Bạch Long Vĩ|Bảo Lâm 1,Lâm 2,Lâm 3,Lâm 4,Lâm 5|Bắc An Phụ,Cam Ranh,Gia Nghĩa,Hồng Lĩnh,Khánh Vĩnh,Nha Trang,' +
  'Ninh Hòa,Thanh Miện,Thái Ninh,Thụy Anh,Tiên Hưng,Tân Uyên,Đông Hưng,Đông Quan|Cam Ly - Đà Lạt|Chu Văn An|' +
  "Chân Mây - Lăng Cô|Cát Tiên 2,Tiên 3|Cù Lao Giêng|Cư Jút,Yang|Cồn Cỏ,Tiên|Cổ Đạm|Ea M'Droh|Giá Rai|" +
  'Gò Công Đông|Hiếu Giang|Hoài Nhơn Bắc,Nhơn Nam,Nhơn Tây,Nhơn Đông|Hoàng Su Phì|Hà Giang 1,Giang 2|' +
  'Hàm Thuận Bắc,Thuận Nam|Hưng Khánh Trung,Nguyên Nam|Hồ Tràm,Vương|Hội An Tây|KDang|Khúc Thừa Dụ|' +
  'Lang Biang - Đà Lạt|Liên Sơn Lắk|Long Phú 1,Phú Thuận|Láng|Lâm Bình,Viên - Đà Lạt|Lãnh Ngọc|Lê Quý Đôn,' +
  "Ích Mộc|Lý Thường Kiệt|Lương Văn Tri|Lục Sĩ Thành|M'Drắk|Móng Cái 1,Cái 2,Cái 3|Mù Cang Chải|Mỹ An Hưng," +
  'Chánh Hòa|Nam An Phụ,Ba Đồn,Ban Lâm Hà,Cam Ranh,Cửa Việt,Gia Nghĩa,Hoa Lư,Hà Lâm Hà,Hải Lăng,Hồng Lĩnh,' +
  'Khánh Vĩnh,Nha Trang,Ninh Hòa,Sầm Sơn,Thanh Miện,Thái Ninh,Thụy Anh,Tiên Hưng,Tiền Hải,Trà My,Đông Hà,' +
  'Đông Hưng,Đồ Sơn|Nguyễn Bỉnh Khiêm,Lương Bằng,Đại Năng|Ngũ Hành Sơn|Nùng Trí Cao|Phan Ngọc Hiển,Rang|' +
  'Phù Mỹ Bắc,Mỹ Nam,Mỹ Tây,Mỹ Đông|Phú Hòa 1,Hòa 2,Sơn Lâm Hà|Phúc Thọ Lâm Hà|Phạm Sư Mạnh|Pleiku|Quan Thành,' +
  'Triều|Quy Nhơn Bắc,Nhơn Nam,Nhơn Tây,Nhơn Đông|Quảng Oai|Quế Phước,Sơn,Sơn Trung,Võ|Sơn Cẩm Hà,Tây Hạ,' +
  'Tây Thượng|Tam Dương Bắc|Thanh Bồng,Khê,Liêm,Oai|Thiên Nhẫn,Trường|Thuận Bắc|Thành Bình Thọ|Thông Tây Hội|' +
  'Thắng Lộc|Thủ Dầu Một|Tiên Hoa,Hưng,La,Phước,Đồng|Triệu Việt Vương|Trung Khánh Vĩnh|Trần Nhân Tông|Tuy An Bắc,' +
  'An Nam,An Tây,An Đông,Phước Bắc,Phước Tây,Phước Đông|Tà Xi Láng|Tân Hà Lâm Hà,Phước 1,Phước 2,Phước 3,Sơn Hòa,' +
  'Sơn Nhất,Vĩnh Lộc|Tây Hoa Lư,Khánh Sơn,Khánh Vĩnh,Nha Trang,Ninh Hòa,Thái Ninh,Thụy Anh,Tiền Hải,Trà Bồng|' +
  'Tăng Nhơn Phú|Tư Nghĩa|U Minh Thượng|Vĩnh Am,Hoàng,Hòa Hưng,Hội,Linh,Định|Vị Thanh 1|Xuân Hương - Đà Lạt,' +
  'Trường - Đà Lạt|Yên Bái,Dũng,Mô,Thủy,Tử,Xuân|Đakrông|Đam Rông 1,Rông 2,Rông 3,Rông 4|Đinh Văn Lâm Hà|' +
  'Điện Biên Phủ,Bàn Bắc,Bàn Tây,Bàn Đông|Đào Duy Từ|Đông A,Gia Nghĩa,Hoa Lư,Khánh Sơn,Lộc,Ninh Hòa,Thái Ninh,' +
  'Thụy Anh,Tiên Hưng,Tiền Hải,Triều,Trà Bồng,Trạch|Đăk Rơ Wa,Tờ Kan|Đạ Huoai 2,Huoai 3,Tẻh 2,Tẻh 3|' +
  'Đặng Thùy Trâm'; // prettier-ignore
