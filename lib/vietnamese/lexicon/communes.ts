// Names of units from thanglequoc/vietnamese-provinces-database (MIT).
// Names of two syllables, nine in ten, stand here only where the first is a family name or a commune's whole name:
// of all others the rules take two syllables for the place anyway (`communeAt`).
// Names with the same first syllable stand together: `Lê Lợi,Thanh Nghị|Ba` is Lê Lợi, Lê Thanh Nghị, Ba.
/** Communes, wards and townships whose names were there before the reform of July 2025 and are since. */
export const LASTING_COMMUNES =
  "A Dơi,Mú Sung|An Lạc Thôn,Lục Long,Ngãi Trung,Nhơn Tây,Phú Tân,Phú Đông,Thạnh Thủy,Thới Đông|Ayun|B'lao|" +
  'Ba Chúc,Chẽ,Dinh,Lòng,Ngòi,Sao,Tri,Tô,Tơ,Vinh,Vì,Xa,Đình,Đồn,Động|Bàn Thạch|Bá Xuyên|Bình Hàng Trung,' +
  'Hưng Hòa,Thạnh Đông,Trị Đông|Bù Gia Mập|Bạch Hà,Mai,Ngọc,Xa,Đích,Đằng|Bế Văn Đàn|Bồ Đề|Cao Bồ,Dương,Lộc,' +
  'Minh,Phong,Sơn,Xanh,Đức|Chánh Phú Hòa|Châu Bình,Hòa,Hưng,Hồng,Khê,Lộc,Pha,Phong,Sơn,Thành,Thới,Tiến|Chũ|' +
  "Chư A Thai|Chế Tạo|Cà Ná|Cái Đôi Vàm|Cù Lao Dung|Cư Bao,M'gar,M'ta,Prao,Pui,Pơng|Cầu Ông Lãnh|Cổ Lũng,Lễ,Đô|" +
  "Cự Đồng|D'Ran|Dang Kang|Dương Hòa,Hưu,Minh Châu,Nỗ,Nội,Quỳ|Ea H'leo|Giáp Trung|Gào|Hai Bà Trưng|Hiếu Phụng," +
  'Thành|Hoàn Long,Lão|Hoàng Cương,Hoa Thám,Liệt,Quế,Vân,Văn Thụ|Hra|Hà An,Bắc,Huy Tập,Linh,Long,Lầm,Trung,Tu,' +
  'Tây,Đông|Hạ Bằng,Hòa,Long|Hồ Thầu,Thị Kỷ,Đắc Kiện|Hồng An,Châu,Gai,Hà,Lộc,Minh,Phong,Quang,Sơn,Thu,Thái,Vân,' +
  'Vũ|Hội An Đông|Hữu Khuông,Kiệm,Liên,Lũng|KBang|KRong|Ka Đô|Kha Sơn|Khuất Xá|Khâu Vai|Khương Đình|Khổng Lào|' +
  'Kim Anh,Bon,Bình,Bôi,Bảng,Hoa,Liên,Long,Phú,Phượng,Sơn,Thành,Tân,Đông,Đồng|Kiên Lao,Lương,Mộc,Thọ,Đài|Kép|' +
  'Kông Bơ La,Chro|Kế Sách|Kỳ Hoa,Khang,Lạc,Sơn,Thượng,Văn,Xuân|La Bằng,Dêê,Dạ,Hiên,Ngà|Lai Hòa,Khê,Thành,Vung,' +
  'Đồng|Lao Bảo,Chải|Linh Hồ,Sơn,Xuân|Liên Bão,Châu,Hiệp,Hòa,Hương,Minh,Sơn|Liêu Tú|Láng Tròn|Lâm Giang,Sơn,' +
  'Thao,Thượng,Tân|Lê Hồ,Lợi,Thanh Nghị,Đại Hành|Lìa|Lý Bôn,Quốc,Văn Lâm|Lơ Pang|Lưu Kiếm,Nghiệp Anh|' +
  'Lương Bằng,Hòa,Hòa Lạc,Minh,Phú,Sơn,Thế Trân,Thịnh,Tài,Tâm|Lạc Dương,Lương,Phượng,Sơn,Đạo|Lịch Hội Thượng|' +
  'Lộc An,Bình,Hà,Hưng,Ninh,Quang,Thuận,Thành,Thạnh,Tấn|Lục Hồn,Sơn|Mai Châu,Hạ,Phụ,Sơn|Mông Dương|Mẫu Sơn|' +
  'Mộc Sơn|Mỹ Hòa Hưng,Phước Tây,Tịnh An,Đức Tây|Nam Cát Tiên|Nghi Sơn,Xuân|Nguyễn Du,Huệ,Nghiêm,Phích,Trãi,' +
  'Việt Khái,Văn Linh,Úy|Ngô Mây,Quyền|Ngũ Chỉ Sơn|Nhuận Phú Tân|Nhơn Hòa Lập|Nhữ Khê|Ninh Cường,Gia,Giang,Hòa,' +
  'Hải,Phước,Quới,Sơn,Thạnh,Thạnh Lợi,Xá,Điền|Nông Cống,Tiến,Trang|Nếnh|Phan Rí Cửa,Sơn,Thanh,Thiết,Đình Phùng|' +
  'Phong Dụ Hạ,Dụ Thượng|Phù Khê,Lãng,Lưu,Mỹ,Ninh,Vân,Đổng|Phùng Nguyên|Phú An,Bài,Bình,Cát,Cường,Diễn,Hòa,' +
  'Hòa Đông,Hồ,Hữu,Hựu,Khê,Khương,Linh,Long,Lâm,Lý,Lương,Lạc,Lệ,Lộc,Lợi,Mỡ,Mỹ,Nghĩa,Nhuận,Ninh,Phụng,Quý,Quới,' +
  'Riềng,Sơn,Thiện,Thuận,Thành,Thái,Thượng,Thạnh,Thịnh,Thọ,Thọ Hòa,Thủy,Trung,Tâm,Tân,Túc,Vinh,Xuyên,Xuân,Yên,' +
  'Đình,Định|Phương Bình,Liễu,Liệt,Thịnh|Phước Mỹ Trung,Vĩnh Tây|Phạm Ngũ Lão|Pu Sam Cáp|Pà Vầy Sủ|Pờ Ly Ngài,' +
  'Tó|Quan Sơn|Quang Bình,Chiểu,Hanh,Hán,Hưng,Long,Lịch,Minh,Sơn,Thiện,Trung|Quách Phẩm|Quản Bạ|Quảng Bình,' +
  'Bạch,Bị,Châu,Chính,Hà,Hòa,Khê,La,Lâm,Lập,Nguyên,Ngọc,Ninh,Phú,Sơn,Trạch,Trị,Trực,Tân,Tín,Uyên,Yên,Điền,Đức|' +
  'Quế Phong|SRó|Sa Bình,Loong,Lý,Pa,Thầy|Si Ma Cai,Pa Phìn|Sin Suối Hồ|Sì Lở Lầu|Sính Phình|Sơn Dương,Giang,' +
  'Hà,Hạ,Hải,Hồng,Kim 1,Kim 2,Kiên,Kỳ,Lang,Linh,Lâm,Lương,Lộ,Mỹ,Nam,Thành,Thủy,Tiến,Trà,Tây,Vĩ,Điền,Điện,Đông,' +
  'Đồng|Thanh An,Ba,Bình,Hà,Hòa,Hưng,Kỳ,Liệt,Long,Lâm,Mai,Miếu,Miện,Mỹ,Nưa,Phong,Quân,Sơn,Thịnh,Thủy,Trì,Tùng,' +
  'Xuân,Yên,Điền,Đức|Thiên Cầm,Hương,Lộc,Phủ|Thuận An,Châu,Giao,Hòa,Hóa,Hưng,Hạnh,Lợi,Mỹ,Nam,Thành|Thàng Tín|' +
  'Thái Bình,Hòa,Mỹ,Sơn,Tân|Thượng Bằng La|Thạch Bình,Hà,Khê,Khôi,Lạc,Lập,Quảng,Xuân|Thạnh Mỹ Tây,Thới An|' +
  'Thắng Lợi,Mố|Thới An,An Hội,An Đông,Bình,Hòa,Hưng,Lai,Long,Sơn,Thuận|Tiên Du,Hải,Lãng,Lương,Lục,Lữ,Minh,' +
  'Nguyên,Sơn,Thủy,Tiến,Trang,Yên,Điền|Triệu Cơ,Lộc,Sơn|Trung Mỹ Tây|Trà Côn,Cú,Giang,Giáp,Leng,Linh,Lĩnh,My,' +
  'Tân,Tập,Vinh,Vong,Vân,Ôn,Đốc|Trương Quang Trọng|Trường Long Hòa,Long Tây|Trần Hưng Đạo,Lãm,Phán,Phú,' +
  'Văn Thời,Đề|Trịnh Tường|Trừ Văn Thố|Tu Mơ Rông|Tân An Hội,Hộ Cơ,Khánh Trung,Long Hội,Nhuận Đông,Phú Trung,' +
  'Phú Đông,Phước Hưng,Sơn Nhì,Thuận Bình,Thành Bình,Thới Hiệp,Đông Hiệp|Tây Yên Tử|Tô Châu,Hiệu,Múa|Tơ Tung|' +
  'Tạ An Khương,Khoa|Tả Củ Tỷ|Tằng Loỏng|Tống Trân|Tủa Sín Chải|Uar|Vàng Danh|Võ Cường,Lao,Miếu|Văn Giang,Hán,' +
  'Lang,Lăng,Miếu,Miếu - Quốc Tử Giám,Môn,Nho,Phú,Quan|Vĩnh An,Bình,Bảo,Chân,Châu,Công,Gia,Hanh,Hòa,Hưng,Hải,' +
  'Hảo,Hậu,Hựu,Kim,Lại,Lộc,Lợi,Mỹ,Phong,Phú,Phúc,Phước,Quang,Sơn,Thanh,Thuận,Thuận Đông,Thành,Thông,Thạnh,' +
  'Thạnh Trung,Thịnh,Thủy,Thực,Trinh,Trạch,Trụ,Tuy,Tân,Tường,Tế,Viễn,Xuân,Xương,Yên,Điều|Vũ Lăng,Lễ,Ninh,Phúc,' +
  'Quang,Thư|Vạn An,Hưng,Linh,Ninh,Phú,Thắng,Xuân|Xa Dung|Xuân Thới Sơn|Xốp|Y Tý|Ya Hội,Ma,ly|Yên Bài,Bình,' +
  'Châu,Cường,Hoa,Hòa,Khánh,Khương,Kỳ,Lãng,Lạc,Lập,Minh,Mạc,Mỹ,Na,Nghĩa,Nguyên,Nhân,Ninh,Phong,Phú,Phúc,Sơn,Sở,' +
  'Thành,Thắng,Thế,Thịnh,Thọ,Thổ,Trung,Trường,Trạch,Trị,Từ,Định,Đồng|Ân Thi|Âu Cơ,Lâu|Ô Chợ Dừa|Đan Phượng,' +
  'Thượng|Đinh Trang Thượng|Điền Lư,Quang,Xá|Đoàn Kết,Đào|Đàm Thủy|Đào Viên,Xá|Đèo Gia|Đông Anh,Cuông,Cứu,' +
  'Giang,Hiếu,Hiệp,Hà,Hòa,Hưng,Hưng Thuận,Hải,Khê,Kinh,Mai,Ngũ,Ngạc,Phú,Phước,Quan,Quang,Sơn,Thuận,Thành,Thái,' +
  'Thạnh,Thọ,Tiến|Đạo Thạnh,Trù|Đốc Binh Kiều|Đồng Kho,Khởi,Kỳ,Lê,Lương,Lộc,Nguyên,Phú,Phúc,Sơn,Thái,Thịnh,' +
  'Tiến,Tâm,Việt,Văn,Xuân,Yên,Đăng'; // prettier-ignore

/** Those that were there until June 2025 only. */
export const FORMER_COMMUNES =
  'A Bung,Dơk,Lù,Lưới,Ngo,Nông,Rooi,Roàng,Ting,Tiêng,Vao,Vương,Xan|An Bình A,Bình B,Bình Tây,Hòa Hải,Hòa Thịnh,' +
  'Hòa Tây,Hải Bắc,Hải Nam,Lạc A,Lạc Tây,Lợi Đông,Minh Bắc,Ngãi Tây,Ninh Tây,Ninh Đông,Phú Thuận,Phú Trung,' +
  'Phú Tây,Quảng Hữu,Thái Trung,Thái Đông,Thạnh 1,Thạnh 2,Thạnh 3,Thạnh Nam,Thạnh Trung,Thạnh Tây,Thạnh Đông,' +
  "Trường A,Trạch A,Vĩnh Ngãi|Ayun Hạ|B'Lá|Ba,Bích,Cung,Cụm Bắc,Cụm Nam,Giang,Hàng,Hàng Đồi,Khâm,Liên,Láng,Lế," +
  'Nam,Nang,Ngạc,Thành,Tiêu,Trang,Trinh,Trại,Tầng,Điền|Biển Bạch Đông|Bo|Bon Phặng|Buôn Choah,Triết,Tría,Trấp|' +
  'Bàn Giản,Long,Tân Định,Đạt|Bành Trạch|Bàu Hàm 2|Bá Hiến|Bát Đại Sơn|Bình Hàng Tây,Hòa Bắc,Hòa Hưng,Hòa Nam,' +
  'Hòa Phước,Hòa Trung,Hòa Tây,Hòa Đông,Hưng Hòa A,Hưng Hòa B,Lưu Quang,Phong Thạnh,Phước Xuân,Phục Nhứt,' +
  'Thạnh Trung,Trinh Đông,Trưng Tây,Trưng Đông,Trị Đông A,Trị Đông B,Tân Phú|Bùi Hữu Nghĩa,La Nhân,Thị Xuân|' +
  'Băng A Drênh|Bưởi|Bạch Hạ,Hạc,Long,Sam,Thượng|Bần Yên Nhân|Bồ Lý,Xuyên|Bửu Hòa,Long|Cam An Bắc,An Nam,' +
  'Hiệp Bắc,Hiệp Nam,Hải Tây,Hải Đông,Phúc Bắc,Phúc Nam,Phước Tây,Phước Đông,Thành Bắc,Thành Nam,Thịnh Tây,' +
  'Thịnh Đông|Cao An,Chương,Kỳ,Lâu,Mã Pờ,Ngạn,Ngọc,Phạ,Quảng,Sơn Tiến,Thăng,Thượng,Thắng,Thịnh,Tân,Viên,' +
  "Xuân Dương,Xá|Ch'ơm|Chi Lăng Bắc,Lăng Nam|Chu Hóa,Hương,Minh,Phan,Trinh,Điện|Chung Chải|Châu Bính,Can,Cường," +
  'Cầu,Giang,Hoàn,Hóa,Hưng A,Hạnh,Hội,Khánh,Kim,Lý,Lăng,Minh,Nga,Nhân,Phú A,Phú B,Quang,Quế Hạ,Quế Thượng,' +
  'Thuận,Thái,Thôn,Thắng,Văn Liêm,Điền,Đình,Ổ|Chư Đăng Ya|Chế Cu Nha,Là|Chờ|Cà Dy,Lúi,Nàng|Cái Tàu Hạ|' +
  "Cán Chu Phìn|Cây Trường II|Cù Bị,Vân|Cư A Mung,An,Bông,Dliê M'nông,Drăm,ELang,Huê,Jang,K Róa,KBang,KTy," +
  "Klông,Knia,Lễ,M'Lan,Mốt,Ni,Né,Prông,San,Suê,Yên,Ê Wi,ÊBur|Cấn Hữu|Cồn,Thoi|Cổ Bi,Bì,Linh,Loa,Nhuế 1,Nhuế 2," +
  'Phúc,Thành,Đông|Cự Khê,Khối,Nẫm,Thắng|Dang|Danh Thắng|Diêm Điền|Dun|Dùng|Dư Hàng Kênh|Dương Huy,Hồng Thủy,' +
  "Liễu,Phong,Phúc,Quan,Quang,Sơn,Thành,Thủy,Tơ,Xuân Hội,Xá,Đông,Đức|Dế Su Phình|Dịch Vọng Hậu|Ea D'Rơng," +
  "H'MLay,H'đinh,M'DRóh,M'Doal,M'nang,R'Bin,T'Ling|Ealy|Gia Hòa 1,Hòa 2,Tân 1,Tân 2,Tân 3|Giang Biên,Hải,Ly,Ma," +
  "Sơn,Sơn Tây,Sơn Đông,Tiên,Điền|Giàng Chu Phìn|Giáp Bát,Lai,Sơn,Đắt|Glar|Gôi|H'Neng|HNol|Hiếu,Liêm,Nghĩa," +
  'Nhơn,Thuận,Trung,Tử|Hiệp Bình Chánh,Bình Phước,Mỹ Tây,Mỹ Đông|Hoài Châu Bắc,Thanh Tây|Hoàn Sơn|Hoàng Châu,' +
  'Diệu,Giang,Hanh,Hoa,Khai,Kim,Liên,Long,Lâm,Lâu,Nam,Nông,Sơn,Thu Phố,Tiến,Trĩ,Tung,Tân,Tây,Việt,Xá,Đan,Đông,' +
  'Đồng|Huỳnh Hữu Nghĩa|Hà Bình,Bầu,Châu,Cầu,Giang,Hiệu,Hải,Hồi,Khánh,Khẩu,Kỳ,Lam,Lang,Lâm,Lâu,Lĩnh,Lương,Lộc,' +
  'Mãn,Mòn,Ngọc,Phong,Sơn,Tam,Thanh,Thượng,Thạch,Tiến,Tân,Vinh|Hành Tín Tây,Tín Đông|Hán Đà|Hòa Bình 1,' +
  'Bình Thạnh,Cường Bắc,Cường Nam,Hiệp Bắc,Hiệp Nam,Hiệp Trung,Khánh Bắc,Khánh Nam,Khánh Tây,Khánh Đông,Mỹ Tây,' +
  'Mỹ Đông,Quang Bắc,Quang Nam,Thuận Tây,Thọ Tây,Thọ Đông,Tân Tây,Tân Đông,Tú 1,Tú II,Xuân Nam,Xuân Tây,' +
  'Xuân Đông,Định Tây,Định Đông|Húc,Nghì,Động|Hưng Khánh Trung A,Khánh Trung B,Yên Bắc,Điền A,Điền B|' +
  'Hướng Thọ Phú|Hạ Giáp,Lễ,Mỗ,Mỹ,Sơn,Trung,Đình|Hậu Mỹ Bắc A,Mỹ Bắc B,Mỹ Phú,Mỹ Trinh,Thạnh Tây,Thạnh Đông|' +
  'Hố Nai 3,Quáng Phìn|Hồ,Bốn,Sơn,Tùng Mậu,Xá|Hồng Bạch,Bắc,Ca,Dũng,Dương,Dụ,Giang,Hóa,Hưng,Hạ,Hải,Khê,Kim,Kỳ,' +
  'Liêm,Lý,Lĩnh,Lạc,Nam,Ngài,Phú,Sỹ,Thuận,Thái Tây,Thái Đông,Thượng,Thủy,Tiến,Trị,Việt|Hữu Bằng,Hòa,Khánh,Kiên,' +
  "Lân,Lập,Lễ,Lợi,Nghị,Sản,Vinh,Văn,Định|I|III|IV|Ia Ma Rơn,Mơ Nông|K'Dang|Ka Dăng,Long,Lăng,Đơn|Khang Ninh|" +
  'Khuê Ngọc Điền|Khánh Bình Tây,Bình Tây Bắc,Bình Đông,Thạnh Tân,Vĩnh Yên,Yên Hạ,Yên Thượng,Yên Trung|' +
  'Khúc Xuyên|Khương Mai,Thượng,Trung|Kim An,Bài,Chung,Chân,Chính,Cúc,Dinh,Hòa,Hóa,Hỷ,Linh,Loan,Lũ,Lư,Lập,Mã,' +
  'Mỹ,Ngọc,Nhan,Nọi,Nỗ,Quan,Song Trường,Thái,Thư,Thượng,Thạch,Thủy,Trung,Xuyên,Xá,Đính,Đường,Định,Đức|' +
  'Kiên Bình,Thành|Kroong|Kông HTok,Lơng Khơng,Yang|Kế An,Thành|Kỳ Bá,Bắc,Châu,Giang,Hà,Hải,Liên,Long,Lợi,Nam,' +
  'Ninh,Phong,Phú,Phương,Thư,Thịnh,Thọ,Tiến,Trinh,Trung,Tân,Tây,Đồng|La Hai,Hà,Khê,Ngâu,Pan Tẩn,Phù,Pán Tẩn,' +
  'Sơn|Lai Cách,Hưng,Uyên|Lang Chánh,Minh,Quán,Sơn,Thíp|Lao Và Chải,Xả Phình|Laêê|Leng Su Sìn|Lim|Linh Chiểu,' +
  'Phú,Thông,Trung,Trường,Tây,Đông|Liên Am,An Đô,Bạt,Bảo,Chung,Hoa,Hà,Hồng,Hội,Hợp,Khê,Lộc,Mạc,Nghĩa,Ninh,' +
  'Phương,Quan,Sang,Thành,Thủy,Trung,Trường,Trạch,Vị,Xuân,Đầm|Liêng Srônh|Liêu Xá|Liễu Giai,Đô,Đề|' +
  'Long Bình Tân,Bình Điền,Hưng A,Hưng B,Hựu Tây,Hựu Đông,Khánh A,Khánh B,Thành Bắc,Thành Nam,Thành Trung,' +
  'Thạnh Mỹ,Trị A,Điền A,Điền B,Điền Tây,Điền Đông,Điền Đông A|Láng Biển,Dài,Hạ,Lớn,Thượng|Lát|Lâm,Ca,Hóa,Hải,' +
  'Hợp,Kiết,Phú,San,Thủy,Trung Thủy,Trạch,Đớt|Lê Bình,Chung,Chánh,Hóa,Hồng,Hồng Phong,Lai,Minh Xuân,Ninh,Thanh,' +
  'Thiện,Trì|Lô Giang|Lùng Khấu Nhin|Lý Học,Nam,Nhơn,Thái Tổ|Lăng,Can,Cô,Hiếu,Thành|Lơ Ku|Lưu Kiền,Sơn,' +
  'Vĩnh Sơn|Lương An Trà,Bình,Can,Hòa A,Lỗ,Nghĩa,Ngoại,Nha,Năng,Nội,Phi,Phong,Quới,Thiện,Thông,Thượng,Trung,' +
  'Điền|Lưỡng Minh,Vượng|Lạc An,Hòa,Hồng,Long,Lâm,Nông,Quới,Sỹ,Thịnh,Tánh,Tấn,Vân,Vệ,Xuân|Lại Sơn,Thượng,Yên|' +
  'Lả Nhì Thàng|Lỗ Sơn|Lộ 25|Lộc Bảo,Bắc,Bổn,Châu,Giang,Hiệp,Hòa,Hạ,Khánh,Lâm,Nam,Nga,Ngãi,Phát,Phú,Quảng,Sơn,' +
  'Thanh,Thiện,Thái,Thắng,Thịnh,Thọ,Thủy,Tiến,Trì,Tân,Vĩnh,Vượng,Yên,Điền,Đức|Lợi Bình Nhơn|Lục Ba,Bình,Dạ,' +
  "Sỹ Thành|M'Đrắk|Ma Ly Pho,Lâm,Nới,Quai,Thì Hồ,Đa Guôi|Mai Dịch,Giang,Hóa,Hùng,Hịch,Long,Lâm,Lạp,Pha,Sao," +
  'Thủy,Trung,Đình,Động|Mong Thọ A,Thọ B|Mã Ba,Thành,Đà|Mông Hóa,Sơn,Ân|Mù Căng Chải|Mồ Sì San|Mộc Hoàn,Lỵ|' +
  'Mỹ An Hưng A,An Hưng B,Chánh Tây,Hiệp Sơn,Hạnh Bắc,Hạnh Nam,Hạnh Trung,Hạnh Đông,Hội Đông,Long Bắc,Long Nam,' +
  'Lợi A,Lợi B,Phú Đông,Quý Tây,Quý Đông,Thành Bắc,Thành Nam,Thạnh An,Thạnh Bắc,Thạnh Trung,Thạnh Tây,' +
  "Thạnh Đông,Đình 1,Đình 2,Đức Đông|N'Thol Hạ|NT Liên Sơn,Lệ Ninh,Thái Bình,Trần Phú,Việt Trung|Na Cô Sa|" +
  'Nam Phúc Thăng,Phương Tiến,Thái A,Thái Sơn,Triệu Giang|Nghi Công Bắc,Công Nam,Hòa,Hưng,Hương,Hải,Kim,Kiều,' +
  'Liên,Long,Lâm,Mỹ,Phong,Phú,Phương,Quang,Thiết,Thu,Thuận,Thái,Thạch,Thủy,Tiến,Trung,Tân,Văn,Vạn,Xá,Yên,Ân,' +
  'Đồng,Đức|Nghiêm Xuyên|Nghèn|Nguyễn An Ninh,Cư Trinh,Huân,Thái Bình,Thái Học,Thị Minh Khai,Văn Cừ,Văn Thảnh|' +
  'Ngàm Đăng Vài|Ngân Thủy|Ngư Thủy Bắc|Nhơn Nghĩa A,Thạnh Trung|Nhị Long Phú|Nhữ Hán|Ninh An,Bình,Diêm,Dân,' +
  'Dương,Hiệp,Hà,Hưng,Khang,Khánh,Lai,Loan,Lộc,Mỹ,Nhất,Phong,Phú,Phúc,Phụng,Quang,Quới A,Sim,Sở,Thân,Thượng,' +
  "Thạnh Lợi A,Thọ,Thới,Thủy,Tiến,Trung,Tân,Tây,Vân,Xuân,Ích,Đa,Đông|Nâm N'Jang,N'Đir|Nông Hạ,Thượng,Trường," +
  'trường Việt Lâm|Nưa|Nại Hiên Đông|Pa Vây Sử,Vệ Sử|Phan,Bội Châu,Chu Trinh,Dũng,Hiệp,Hòa,Lâm,Rí Thành,' +
  'Si Păng,Sào Nam,Tiến,Điền|Phong Dương Tiến,Thạnh A,Thạnh Tây,Thạnh Tây A,Thạnh Tây B,Thạnh Đông|Phù Chẩn,' +
  'Cảnh,Linh,Long,Lưu Tế,Lương,Lỗ,Nham,Ủng|Phùng,Chí Kiên,Giáo,Hưng,Minh,Xá|Phú Chánh,Châu,Cần,Diên,Gia,Hiệp,' +
  'Hài,Hưng,Hải,Hậu,Hồng,Hộ,Hội,Khánh,Kim,Kiết,La,Lai,Lãm,Lũng,Lập,Lễ,Minh,Mãn,Mỹ Hưng,Nam,Nghiêm,Ngãi Trị,' +
  'Ngọc,Nham,Phong,Phúc,Thanh,Thuận A,Thuận B,Thành A,Thành B,Thứ,Tiến,Trinh,Tài,Văn,Vĩnh,Xá,Đa,Điền,Đô,Đông,' +
  'Đức|Phăng Sô Lin|Phương Canh,Công,Giao,Hải,Khoan,Liên - Trung Tự,Lâm,Mai,Nam,Phú,Sài,Sơn,Thiện,Thạnh,Tiến,' +
  'Trung,Trà,Tú,Viên,Đình,Đông,Định,Độ|Phước Cát 2,Long A,Long B,Long Thọ,Tân Hưng,Vĩnh An,Vĩnh Đông|' +
  'Phạm Hồng Thái,Kha,Thái,Trấn,Văn Cội,Văn Hai,Đình Hổ|Pá Ma Pha Khinh|Pờ Ê|Quan Hoa,Hồ Thẩn,Lạn|Quang Châu,' +
  'Diệm,Huy,Hà,Húc,Khải,Kim,Lãng,Lộc,Phong,Phú,Phục,Thuận,Thành,Thịnh,Thọ,Tiến,Trọng,Vinh,Vĩnh,Yên,Đức|' +
  'Quách Phẩm Bắc|Quê Mỹ Thạnh|Quảng An,Chu,Cát,Công,Cư,Giao,Hiệp,Hưng,Hải,Hợp,Kim,Long,Lãng,Lưu,Lạc,Lộc,Lợi,' +
  'Minh,Nghĩa,Ngãi,Ngạn,Ngần,Nham,Nhâm,Nhân,Phong,Phú Cầu,Phúc,Phương,Phước,Thanh,Thuận,Thành,Thái,Thạch,Thắng,' +
  'Thịnh,Thọ,Thủy,Tiên,Tiến,Trung,Trường,Tâm,Tùng,Vinh,Văn,Xuân,Đông,Định|Quế,An,Châu,Hiệp,Long,Lâm,Lưu,Lộc,' +
  'Minh,Mỹ,Nham,Phú,Thuận,Thọ,Tân,Xuân 1,Xuân 2|Rơ Kơi|Sa Lông,Nghĩa,Nhơn,Pả,Rài,Sơn|Sao Đại Việt|Song Tử Tây|' +
  'Sà Dề Phìn|Sàng Ma Sáo|Sán Xả Hồ|Sính Lủng|Sùng Nhơn,Phài,Đô|Sơn A,Ba,Bao,Bua,Bình,Bằng,Cao,Cương,Cẩm,Dung,' +
  'Hiệp,Hóa,Hùng,Hội,Liên,Long,Lôi,Lĩnh,Lư,Lập,Lễ,Lộc,Màu,Mùa,Nguyên,Nham,Ninh,Phong,Phú,Phước,Thành Tây,' +
  'Thành Đông,Thái,Thượng,Thịnh,Tinh,Trung,Tân,Vi,Xuân,Đà,Định|Sịa|Tam Anh Bắc,Anh Nam,Giang Tây,Giang Đông,' +
  'Mỹ Tây,Mỹ Đông,Quan Bắc,Quan Nam,Thôn Hiệp,Xuân I,Xuân II|Thanh,Bình Thịnh,Cao,Châu,Chăn,Giang,Hóa,Hương,' +
  'Hải,Hối,Hồng,Khê Tây,Khê Đông,Khương,Lang,Liên,Luông,Luận,Lân,Lãng,Lòa,Lương,Lộc,Minh,Nghị,Nguyên,Ngọc,Nhàn,' +
  'Nhật,Ninh,Phú,Phú Long,Phước,Quang,Quả,Thùy,Thạch,Tiên,Trù,Trường,Trạch,Tuyền,Tâm,Tân,Tương,Uyên,Vinh,Vân,' +
  'Văn,Vĩnh Đông,Vận,Xuân Bắc,Xuân Trung,Xương,Đa,Đình,Định|Thi Sơn|Thiên Đức|Thuận,Bình,Hà,Long,Lộc,Minh,' +
  'Nghĩa Hòa,Phú,Phước,Quí,Sơn,Thiên,Thới,Yên,Điền,Đức|Thài Phìn Tủng|Thành Thới A,Thới B|Thào Chư Phìn|' +
  'Thái An,Bình Trung,Bảo,Cường,Dương,Giang,Hưng,Học,Lai,Long,Minh,Nguyên,Niên,Phúc,Phương,Thượng,Thịnh,Thọ,' +
  'Thủy,Trị,Xuyên,Đào,Đô|Thân Cửu Nghĩa,Thuộc|Thèn Chu Phìn|Thường Phước 1,Phước 2,Thới Hậu A,Thới Tiền|' +
  'Thượng Tân Lộc,Yên Công|Thạch Bàn,Châu,Cẩm,Giám,Hòa,Hóa,Hưng,Hạ,Hải,Hội,Khoán,Kim,Kiệt,Kênh,Liên,Long,Lâm,' +
  'Lương,Mỹ,Ngàn,Ngọc,Quý,Sơn,Thang,Thán,Thắng,Trung,Trị,Tượng,Văn,Xá,Yên,Đà,Đài,Đạn,Định,Đồng|Thạnh Hòa Sơn,' +
  'Mỹ Lợi,Phú Đông,Thới Thuận,Yên A,Đông A,Đông B|Thải Giàng Phố|Thẩm Dương|Thắng,Hải,Nhì,Nhất,Sơn,Tam,Thủy|' +
  'Thới Quản,Tam Thôn,Thạnh,Tân,Xuân,Đông|Thủy Xuân Tiên|Thứ Mười Một|Thứa|Tiên An,Châu,Cát,Cường,Cảnh,Dương,' +
  'Dược,Hiệp,Hoàng,Hà,Hội,Kiên,Kiều,Kỳ,Long,Lãnh,Lập,Lộc,Mỹ,Ngoại,Ngọc,Nha,Nội,Phong,Phú,Phương,Thanh,Thuận,' +
  "Thành,Thắng,Thọ,Động|Tiêu Động|Tiền Ninh Vệ|Tr'Hy|Trang,Bảo Xá,Hạ|Trinh Phú|Triệu Giang,Hòa,Long,Nguyên," +
  'Phước,Thuận,Thành,Thượng,Trung,Trạch,Tài,Tân,Ái,Đại,Độ|Trung Lèng Hồ,Lập Hạ,Lập Thượng,Phúc Cường,Sơn Trầm,' +
  'Thành Tây,Thành Đông|Trà An,Bui,Bá,Bình,Bùi,Cang,Cổ,Don,Dơn,Dương,Giác,Hiệp,Ka,Kót,Lâm,Lân,Lũ,Lồng,Mai,Nam,' +
  'Nóc,Nú,Phong,Phú,Sơn,Thanh,Thủy,Tây,Xinh,Xuân,Đa,Đông|Trác Văn|Tráng Việt|Trưng Trắc,Vương|Trương Lương,' +
  'Định|Trường Long A,Xuân A,Xuân B|Trạch Mỹ Lộc|Trầm Lộng|Trần Cao,Hợi,Nguyên Hãn,Quang Diệu,Thành Ngọ,Thới|' +
  'Trịnh Xá|Tung Chung Phố|Tuyên Bình Tây|Tà Si Láng|Tào Sơn,Xuyên|Tân An Luông,An Thạnh,Bình Thạnh,Chánh Hiệp,' +
  'Công Chí,Công Sính,Hiệp A,Hiệp B,Hòa Thành,Hòa Tây,Hòa Đông,Hưng Thuận,Hưng Tây,Hưng Đông,Hội Trung,' +
  'Hội Đông,Khánh Hòa,Khánh Đông,Lâm Hương,Lý Đông,Lập 1,Lập 2,Lộc Bắc,Lộc Đông,Lợi Thạnh,Mỹ Chánh,Mỹ Hà,' +
  'Phú Thạnh,Phú Tây,Phước Khánh,Phước Tây,Quy Tây,Quy Đông,Quý Tây,Quới Trung,Thanh Tây,Thuận Tây,Thuận Đông,' +
  'Thành A,Thành B,Thông Hội,Thạnh Tây,Thạnh Đông,Thới Hòa,Thới Nhì,Thới Nhất,Tạo A,Vĩnh Hiệp,Ân Tây|Tây Yên A|' +
  'Tòng Bạt,Sành,Đậu|Tô Hạp,Mậu|Tông Qua Lìn|Tăng Bạt Hổ,Hòa,Nhơn Phú A,Nhơn Phú B,Thành,Tiến|Tư,Mại|' +
  'Tương Bình Hiệp|Tạ An Khương Nam,An Khương Đông,Bú|Tả Gia Khâu,Ngải Chồ,Sìn Thàng,Sử Choóng,Thanh Oai,' +
  'Van Chư|Tản Lĩnh|Tảo Dương Văn|Tấn Mỹ|Tất Thắng|Tịnh Ấn Tây,Ấn Đông|Tống Phan|V|VII|Vang Quới Tây,Quới Đông|' +
  'Vi Hương|Viên An,An Đông,Bình,Sơn,Thành|Vàng Ma Chải,San,Đán|Vân Khánh Tây,Khánh Đông|Vôi|Võ Ninh,Thị Sáu,' +
  'Xu|Văn An,Bán,Bình,Chương,Cẩm,Giáo,Hoàng,Hóa,Hải,Hội,Khê,Lem,Lung,Luông,Lý,Lợi,Minh,Nghĩa,Phong,Phương,Quán,' +
  'Sơn,Thành,Tiến,Tố,Tự,Võ,Vũ,Xuôi,Xá,Yên,Điển,Đẩu,Đức|Vĩnh Bình Bắc,Bình Nam,Bửu,Chánh,Châu A,Châu B,Chấp,' +
  'Cường,Giang,Hiệp,Hà,Hào,Hòa Hiệp,Hòa Hưng Bắc,Hòa Hưng Nam,Hòa Phú,Hùng,Hưng A,Hậu A,Hồng,Hội Đông,Khánh,' +
  'Khê,Khúc,Kiên,Long,Lâm,Lương,Lạc,Lộc A,Lộc B,Mỹ A,Mỹ B,Nguyên,Ngươn,Ngọc,Nhuận,Ninh,Niệm,Phú Tây,Phú Đông,' +
  'Phương,Phước A,Phước B,Quới,Quỳnh,Thanh Vân,Thuận Tây,Thái,Thắng,Thọ,Thới,Tiến,Trung,Trường,Trạch Đông,Trại,' +
  'Trị,Tú,Viễn A,Xá,Ô,Điện,Đại,Đồng|Vũ An,Bình,Bản,Chính,Chấn,Công,Di,Dũng,Hòa,Hội,Linh,Lạc,Minh,Muộn,Nông,Oai,' +
  'Quí,Sơn,Tiến,Trung,Vinh,Vân,Đoài,Đông|Vương|Vạn Bình,Giã,Hòa,Hương,Khánh,Long,Lương,Mai,Mỹ,Nhất,Phái,Phúc,' +
  'Phước,Thiện,Thạnh,Thọ,Thủy,Trạch,Tín,Yên|Xuân Quang 1,Quang 2,Quang 3,Quang Động,Sơn Bắc,Sơn Nam,Thọ 1,' +
  'Thọ 2,Thới Thượng,Thới Đông|Xy|Y Can,Tịch|Ya Tăng,Tờ Mốt,Xiêr|Yên Bắc,Bồng,Chính,Cát,Cư,Dương,Dưỡng,Giang,' +
  'Giả,Hà,Hân,Hóa,Hùng,Hưng,Hải,Hồ,Hợp,Khang,Khoái,Khê,Kiện,Luông,Luật,Lâm,Lư,Lương,Lỗ,Lộc,Mông,Nam,Nghiệp,' +
  'Phương,Phụ,Quang,Than,Thanh,Thuận,Thái,Thường,Thượng,Thạch,Tiến,Tâm,Tĩnh,Viên,Vượng,Đổ,Đỗ,Đức|Zuôich|Ân Hòa,' +
  'Hảo Tây,Hảo Đông,Hữu,Mỹ,Nghĩa,Phong,Phú,Sơn,Thạnh,Tín,Tường Tây,Tường Đông,Đức|Ích Hậu|Ô Long Vỹ,Quý Hồ|' +
  'Ôn Lương|Đa Phước Hội|Đak Jơ Ta,Ta Ley|Đan Hội,Trường|Đinh Lạc,Trang Hòa,Văn,Xá|Điêu Lương|Điền Hạ,Hải,Mỹ,' +
  'Thượng,Trung|Điện Biên Đông,Nam Bắc,Nam Trung,Nam Đông,Thắng Bắc,Thắng Nam,Thắng Trung|Đoàn Lập,Thượng,Tùng,' +
  'Xá|Đu|Đào Dương,Hữu Cảnh,Mỹ|Đông,An,Ba,Bình,Bắc,Cao,Các,Cơ,Cương,Cường,Cửu,Dương,Hoàng,Hòa Hiệp,Hưng A,' +
  'Hưng B,Hương,Hải 1,Hải 2,Hồ,Hội,Hợp,Kết,La,Lai,Long,Lâm,Lĩnh,Lương,Lễ,Lỗ,Lợi,Minh,Mỹ,Nam,Ngàn,Ninh,Phong,' +
  'Phương,Phương Yên,Phước A,Sang,Thanh,Thắng,Thịnh,Thới,Trà,Tân,Tảo,Vinh,Văn,Vĩnh,Vệ,Xuyên,Xuân,Xá,Yên,Á,Đô|' +
  "Đăk Pơ Pho,R'Moan,Tơ Pang,Tơ Ver|Đăng Hưng Phước|Đường 10|Đạ K'Nàng,M'Rong,M'ri|Đại Hòa Lộc,Ân 1,Ân 2," +
  "Đồng Thành|Đạo Long,Lý,Nghĩa,Tú,Viện,Đức|Đậu Liêu|Đắk Búk So,Kơ Ning,N'Drót,N'Dung,R'La,R'Măng,R'Tíh,Rơ Nga," +
  'Rơ Wa,Rơ Ông,Tơ Lung,Tờ Kan,Tờ Re|Đặng Lễ,Sơn,Xá|Đỉnh Bàn|Định Thành A|Đồi 61|Đồng Bài,Bẩm,Bục,Chum,Cương,' +
  'Cẩm,Cốc,Du,Hòa,Hóa,Hưu,Hướng,Hải,Hợp,Khê,Kỵ,Liên,Loan,Lâm,Lạc,Lợi,Mai,Môn,Mỏ,Nai,Nai Thượng,Nhân,Nơ,Phong,' +
  'Quang,Quý,Quế,Rui,Ruộng,Than,Thanh,Thành,Tháp,Thạnh,Thắng,Trung,Trúc,Trạch,Tuyển,Tân,Tĩnh,Vương,Ích,ý|' +
  'Đỗ Sơn,Xuyên,Động|Đức Bình Tây,Bình Đông,Hòa Hạ,Hòa Thượng,Hòa Đông,Lập Hạ,Lập Thượng,Ninh Đông|Ứng Hòe'; // prettier-ignore

/** Those, and the special zones, that are there since July 2025 only. */
export const NEW_COMMUNES =
  '1 Bảo Lộc|2 Bảo Lộc|3 Bảo Lộc|A Lưới 1,Lưới 2,Lưới 3,Lưới 4,Lưới 5,Sào|An Hội Tây,Hội Đông,Nhơn Bắc,' +
  'Nhơn Nam,Nhơn Đông|Anh Sơn Đông|Avương|Ayun Pa|Ba Bể,Gia,Sơn|Biện Thượng|Buôn Hồ,Ma Thuột,Đôn|Bàn Cờ|' +
  'Bá Thước|Bác Ái Tây,Ái Đông|Bình Lợi Trung|Bạc Liêu|Bạch Long Vĩ,Thông|Bảo Lâm 1,Lâm 2,Lâm 3,Lâm 4,Lâm 5|' +
  'Bắc An Phụ,Cam Ranh,Gia Nghĩa,Hồng Lĩnh,Khánh Vĩnh,Nha Trang,Ninh Hòa,Thanh Miện,Thái Ninh,Thụy Anh,' +
  'Tiên Hưng,Tân Uyên,Đông Hưng,Đông Quan|Cam Ly - Đà Lạt|Cao Lãnh|Chu Văn An|Chân Mây - Lăng Cô|Châu Ninh,Phú,' +
  "Quế,Đốc,Đức|Cà Đam|Cát Tiên 2,Tiên 3|Cù Lao Giêng|Cư Jút,Yang|Cồn Cỏ,Tiên|Cổ Đạm|Dương Kinh|Ea M'Droh|" +
  'Giang Thành|Giá Rai|Gò Công Đông|Hiếu Giang|Hoài Nhơn Bắc,Nhơn Nam,Nhơn Tây,Nhơn Đông|Hoàn Kiếm|Hoàng An,' +
  'Mai,Sa,Su Phì|Hà Giang 1,Giang 2,Nam,Nha,Quảng,Tiên|Hàm Thuận Bắc,Thuận Nam|Hưng Khánh Trung,Nguyên Nam|' +
  'Hạ Lang|Hồ Tràm,Vương|Hồng Bàng,Dân,Ngự|Hội An Tây|KDang|Khúc Thừa Dụ|Kim Ngân,Thanh,Trà,Điền|Kiên Hải|' +
  'Kiều Phú|Kỳ Anh,Lừa|La Gi,Lay,Êê|Lang Biang - Đà Lạt|Liên Chiểu,Sơn Lắk|Long Phú 1,Phú Thuận|Láng|Lâm Bình,' +
  'Viên - Đà Lạt|Lãnh Ngọc|Lê Chân,Quý Đôn,Ích Mộc|Lý Nhân,Sơn,Thường Kiệt|Lưu Vệ|Lương Văn Tri|Lạc Thủy|' +
  "Lục Nam,Ngạn,Sĩ Thành,Yên|M'Drắk|Mai Hoa|Mao Điền|Móng Cái 1,Cái 2,Cái 3|Mù Cang Chải|Mộc Châu,Hóa|" +
  'Mỹ An Hưng,Chánh Hòa|Nam An Phụ,Ba Đồn,Ban Lâm Hà,Cam Ranh,Cửa Việt,Gia Nghĩa,Hoa Lư,Hà Lâm Hà,Hải Lăng,' +
  'Hồng Lĩnh,Khánh Vĩnh,Nha Trang,Ninh Hòa,Sầm Sơn,Thanh Miện,Thái Ninh,Thụy Anh,Tiên Hưng,Tiền Hải,Trà My,' +
  'Đông Hà,Đông Hưng,Đồ Sơn|Nghi Dương,Lộc|Nguyễn Bỉnh Khiêm,Lương Bằng,Đại Năng|Ngân Sơn|Ngũ Hành Sơn|' +
  'Nhiêu Lộc|Ninh Châu,Chử,Kiều|Nông Sơn|Nùng Trí Cao|Phan Ngọc Hiển,Rang|Phù Cát,Liễn,Mỹ Bắc,Mỹ Nam,Mỹ Tây,' +
  'Mỹ Đông,Yên|Phú Giáo,Hòa 1,Hòa 2,Quốc,Sơn Lâm Hà,Trạch,Vang|Phúc Thọ Lâm Hà|Phạm Sư Mạnh|Pleiku|Quan Thành,' +
  'Triều|Quang Đồng|Quy Nhơn Bắc,Nhơn Nam,Nhơn Tây,Nhơn Đông|Quảng Oai|Quế Phước,Sơn,Sơn Trung,Võ|Sa Huỳnh,Đéc|' +
  'Sơn Cẩm Hà,Hòa,Mai,Qui,Tây Hạ,Tây Thượng,Tịnh,Động|Sầm Sơn|Tam Dương Bắc|Thanh Bồng,Khê,Liêm,Oai|Thiên Nhẫn,' +
  'Trường|Thuận Bắc|Thành Bình Thọ|Thái Ninh,Thụy|Thông Tây Hội|Thạch An,Thất|Thắng Lộc|Thủ Dầu Một|Tiên Hoa,' +
  'Hưng,La,Phước,Đồng|Triệu Bình,Phong,Việt Vương|Trung Khánh Vĩnh|Trà Bồng,Câu,Liên,Lý|Trần Liễu,Nhân Tông,' +
  'Thương|Tuy An Bắc,An Nam,An Tây,An Đông,Phước Bắc,Phước Tây,Phước Đông|Tà Xi Láng|Tân Hà Lâm Hà,Phước 1,' +
  'Phước 2,Phước 3,Sơn Hòa,Sơn Nhất,Vĩnh Lộc|Tây Hoa Lư,Khánh Sơn,Khánh Vĩnh,Nha Trang,Ninh Hòa,Thái Ninh,' +
  'Thụy Anh,Tiền Hải,Trà Bồng|Tăng Nhơn Phú|Tư Nghĩa|Tống Sơn|Từ Liêm,Sơn|U Minh Thượng|Uông Bí|Võ Nhai|' +
  'Văn Bàn,Chấn,Hiến,Kiều,Lãng|Vĩnh Am,Hoàng,Hòa Hưng,Hội,Linh,Định|Vũ Dương,Quý,Tiên|Vạn Lộc,Tường,Đức|' +
  'Vị Thanh 1|Xuân Hương - Đà Lạt,Trường - Đà Lạt|Yên Bái,Dũng,Mô,Thủy,Tử,Xuân|Ân Hảo,Tường|Đakrông|Đam Rông 1,' +
  'Rông 2,Rông 3,Rông 4|Đan Hải,Điền|Đinh Văn Lâm Hà|Điện Biên Phủ,Bàn Bắc,Bàn Tây,Bàn Đông|Đào Duy Từ|Đông A,' +
  'Gia Nghĩa,Hoa Lư,Khánh Sơn,Lộc,Ninh Hòa,Thái Ninh,Thụy Anh,Tiên Hưng,Tiền Hải,Triều,Trà Bồng,Trạch|' +
  'Đăk Rơ Wa,Tờ Kan|Đạ Huoai 2,Huoai 3,Tẻh 2,Tẻh 3|Đặng Thùy Trâm|Đồng Bằng,Châu,Dương,Hới,Hỷ,Thuận,Xoài|' +
  'Ứng Hòa,Thiên'; // prettier-ignore
