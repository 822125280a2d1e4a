// Names of units from thanglequoc/vietnamese-provinces-database (MIT).
// Names with the same first syllable stand together: `An Bình,Hòa|Ba Chúc` is An Bình, An Hòa, Ba Chúc.
/** Communes, wards and townships whose names were there before the reform of July 2025 and are since. */
export const LASTING_COMMUNES = `
A Dơi,Mú Sung|AL Bá|An Biên,Bình,Châu,Cư,Cựu,Dương,Hiệp,Hòa,Hưng,Hải,Hội,Hữu,Khánh,Khê,Long,Lão,Lương,Lạc,
Lạc Thôn,Lộc,Lục Long,Nghĩa,Ngãi Trung,Nhơn,Nhơn Tây,Ninh,Nông,Phong,Phú,Phú Tân,Phú Đông,Phước,Quang,Sinh,
Thành,Thạnh,Thạnh Thủy,Thắng,Thới Đông,Toàn,Trường,Trạch,Tường,Tịnh,Vinh,Viễn,Xuyên,Đông,Định|Anh Dũng,Sơn|
Ayun|B'lao|Ba Chúc,Chẽ,Dinh,Lòng,Ngòi,Sao,Tri,Tô,Tơ,Vinh,Vì,Xa,Đình,Đồn,Động|Bao La|Biên Sơn|Biển Bạch,Hồ,
Động|Bom Bo|Bum Nưa,Tở|Bà Điểm|Bàn Thạch|Bàu Cạn,Hàm,Lâm|Bá Xuyên|Bách Quang|Bát Mọt,Tràng,Xát|Bãi Cháy|
Bình An,Chuẩn,Chánh,Châu,Chương,Dương,Gia,Giang,Giã,Hiệp,Hàng Trung,Hòa,Hưng,Hưng Hòa,Khánh,Khê,Kiến,Liêu,
Long,Lư,Lộc,Lợi,Minh,Mỹ,Nguyên,Ninh,Phú,Phước,Quới,Sơn,Thanh,Thuận,Thành,Thạnh,Thạnh Đông,Thới,Thủy,Trưng,
Trị Đông,Tân,Xa,Xuyên,Xuân,Yên,Đông,Đại,Định,Đức|Bó Sinh|Bù Gia Mập|Búng Lao|Bạch Hà,Mai,Ngọc,Xa,Đích,Đằng|
Bản Bo,Hồ,Liền,Lầu,Máy,Nguyên,Xèo|Bảo An,Hà,Lâm,Lạc,Nhai,Thuận,Thạnh,Thắng,Vinh,Yên,Ái,Đài|Bắc Bình,Hà,Lý,
Lũng,Ruộng,Sơn,Trạch,Yên|Bằng Hành,Lang,Luân,Mạc,Thành,Vân|Bế Văn Đàn|Bến Cầu,Lức,Quan,Thành|Bố Hạ|Bồ Đề|
Bồng Lai,Sơn|Bờ Ngoong,Y|Ca Thành|Cai Kinh|Cam Linh,Lâm,Lộ,Đường|Canh Liên,Tân,Vinh|Cao Bồ,Dương,Lộc,Minh,
Phong,Sơn,Xanh,Đức|Chi Lăng|Chiêu Lưu|Chiến Thắng|Chiềng An,Cơi,Hoa,Hặc,Ken,Khoong,Khương,La,Lao,Mai,Mung,
Sinh,Sung,Sơ,Sơn,Sại|Chuyên Mỹ|Chà Tở|Chánh Phú Hòa|Chân Mộng|Châu Bình,Hòa,Hưng,Hồng,Khê,Lộc,Pha,Phong,Sơn,
Thành,Thới,Tiến|Chí Minh,Tiên,Đám|Chũ|Chơ Long|Chư A Thai,Prông,Sê|Chương Dương|Chấn Hưng,Thịnh|Chất Bình|
Chế Tạo|Chợ Gạo,Lách,Mới,Rã,Vàm|Co Mạ|Cà Ná|Càng Long|Các Sơn|Cái Bè,Chiên,Khế,Nhum,Nước,Vồn,Đôi Vàm|Cán Tỷ|
Cát Hải,Lái,Thành,Thịnh,Tiên,Tiến|Cô Ba,Tô|Côn Lôn,Minh|Công Chính,Hải,Sơn|Cù Lao Dung|Cúc Phương|Cư Bao,
M'gar,M'ta,Prao,Pui,Pơng|Cường Lợi|Cảm Nhân|Cảnh Thụy|Cần Giuộc,Yên,Đăng,Đước|Cầu Khởi,Kè,Ngang,Thia,
Ông Lãnh|Cẩm Bình,Duệ,Giang,Giàng,Hưng,Khê,Lý,Lạc,Mỹ,Thành,Thạch,Thủy,Trung,Tân,Tú,Vân,Xuyên|Cốc Lầu,Pàng,
San|Cổ Lũng,Lễ,Đô|Cờ Đỏ|Củ Chi|Cửa Nam,Tùng,Việt,Ông|Cửu An|Cự Đồng|D'Ran|Dang Kang|Di Linh|Diên Hồng,Khánh,
Lâm,Lạc,Sanh,Thọ,Điền|Dray Bhăng|Du Già|Dur KMăl|Duy Nghĩa,Tân|Duyên Hải|Dào San|Dân Chủ,Hòa,Hóa,Tiến|Dĩ An|
Dũng Tiến|Dương Hòa,Hưu,Minh Châu,Nỗ,Nội,Quỳ|Dầu Giây,Tiếng|Dền Sáng|Ea Bung,Bá,Drông,Drăng,H'leo,Hiao,Kao,
Kar,Kiết,Kly,Knốp,Ktur,Na,Ning,Nuôl,Phê,Păl,Riêng,Rốk,Súp,Trang,Tul,Wer,Wy,Ô|Gia Bình,Hanh,Hiệp,Hòa,Hưng,
Hội,Kiệm,Lâm,Lộc,Phong,Phù,Phú,Phúc,Sàng,Thuận,Trấn,Tường,Viên,Viễn,Vân|Giai Xuân|Giao An,Long,Thủy|
Gio Linh|Giáp Trung|Giảng Võ|Giồng Riềng,Trôm|Gành Hào|Gào|Gò Dầu,Quao|Hai Bà Trưng|Hiếu Phụng,Thành|
Hiền Kiệt,Lương,Quan|Hiển Khánh|Hiệp Cường,Hòa,Hưng,Lực,Phước,Thành,Thạnh,Đức|Hoa Lư,Lộc,Thám|Hoài Đức|
Hoàn Long,Lão|Hoàng Cương,Hoa Thám,Liệt,Quế,Vân,Văn Thụ|Hoành Bồ,Mô|Hoạt Giang|Hoằng Châu,Giang,Lộc,Phú,Sơn,
Thanh,Tiến|Hra|Huy Giáp|Huồi Tụ|Huổi Một|Hy Cương|Hà An,Bắc,Huy Tập,Linh,Long,Lầm,Trung,Tu,Tây,Đông|
Hàm Giang,Kiệm,Liêm,Rồng,Thạnh,Thắng,Tân|Hàng Gòn|Hát Môn|Hòa An,Bình,Bắc,Hiệp,Hưng,Hội,Khánh,Long,Lạc,Lợi,
Minh,Mỹ,Ninh,Phú,Sơn,Thuận,Thành,Thắng,Thịnh,Tiến,Trạch,Xuân,Điền|Hòn Nghệ,Đất|Hóa Quỳ|Hóc Môn|Hùng An,Hòa,
Lợi,Sơn,Thắng,Việt,Đức|Hưng Hà,Hội,Khánh,Long,Lộc,Mỹ,Nguyên,Nhượng,Phú,Phước,Thuận,Thạnh,Thịnh,Vũ,Điền,Đạo|
Hương An,Bình,Cần,Khê,Mỹ,Sơn,Thủy,Trà,Xuân,Đô|Hướng Hiệp,Lập,Phùng|Hạ Bằng,Hòa,Long|Hạnh Lâm,Phúc|Hạp Lĩnh|
Hải An,Anh,Bình,Châu,Dương,Hòa,Hưng,Lĩnh,Lạng,Lộc,Lựu,Ninh,Quang,Sơn,Tiến,Xuân|Hảo Đước|Hậu Lộc,Nghĩa,Thạnh|
Hỏa Lựu|Hố Nai|Hồ Thầu,Thị Kỷ,Đắc Kiện|Hồi Xuân|Hồng An,Châu,Gai,Hà,Lộc,Minh,Phong,Quang,Sơn,Thu,Thái,Vân,
Vũ|Hội An,An Đông,Hoan,Phú,Sơn,Thịnh|Hợp Lý,Minh,Thành,Thịnh,Tiến|Hữu Khuông,Kiệm,Liên,Lũng|Ia Boòng,Băng,
Chia,Chim,Dom,Dơk,Hiao,Hrung,Hrú,Khươl,Ko,Krêl,Le,Ly,Lâu,Lốp,Mơ,Nan,O,Phí,Pia,Pnôn,Púch,RBol,RSai,RVê,Sao,
Tul,Tôr,Tơi,Đal|KBang|KRong|KRông Búk|Ka Đô|Keng Đu|Kha Sơn|Khao Mang|Khe Sanh,Tre|Khoen On|Khoái Châu|
Khun Há|Khuôn Lùng|Khuất Xá|Kháng Chiến|Khánh An,Bình,Cường,Hòa,Hưng,Hậu,Hội,Khê,Lâm,Nhạc,Sơn,Thiện,Trung,
Vĩnh,Xuân,Yên|Khâm Đức|Khâu Vai|Khương Đình|Khả Cửu|Khổng Lào|Kim Anh,Bon,Bình,Bôi,Bảng,Hoa,Liên,Long,Phú,
Phượng,Sơn,Thành,Tân,Đông,Đồng|Kinh Bắc|Kiên Lao,Lương,Mộc,Thọ,Đài|Kiến An,Hưng,Thiết,Xương,Đức|Kon Chiêng,
Gang,Đào|Krông Nô,Năng,Á|Kép|Kông Bơ La,Chro|Kẻ Sặt|Kế Sách|Kỳ Hoa,Khang,Lạc,Sơn,Thượng,Văn,Xuân|La Bằng,
Dêê,Dạ,Hiên,Ngà|Lai Hòa,Khê,Thành,Vung,Đồng|Lam Sơn,Vỹ|Lao Bảo,Chải|Linh Hồ,Sơn,Xuân|Liên Bão,Châu,Hiệp,Hòa,
Hương,Minh,Sơn|Liêu Tú|Long An,Biên,Bình,Cang,Châu,Chữ,Cốc,Hiệp,Hoa,Hà,Hòa,Hưng,Hương,Hải,Hẹ,Hồ,Hữu,Khánh,
Kiến,Mỹ,Nguyên,Phú,Phước,Phụng,Sơn,Thuận,Thành,Thạnh,Tiên,Trường,Tuyền,Vĩnh,Xuyên,Điền,Định,Đức|Luận Thành|
Lào Cai|Lái Thiêu|Láng Tròn|Lâm Giang,Sơn,Thao,Thượng,Tân|Lê Hồ,Lợi,Thanh Nghị,Đại Hành|Lìa|Lóng Phiêng,Sập|
Lùng Phình,Tám|Lý Bôn,Quốc,Văn Lâm|Lĩnh Nam,Toại|Lũng Cú,Nặm,Phìn|Lơ Pang|Lưu Kiếm,Nghiệp Anh|Lương Bằng,
Hòa,Hòa Lạc,Minh,Phú,Sơn,Thế Trân,Thịnh,Tài,Tâm|Lạc Dương,Lương,Phượng,Sơn,Đạo|Lấp Vò|Lập Thạch|
Lịch Hội Thượng|Lộc An,Bình,Hà,Hưng,Ninh,Quang,Thuận,Thành,Thạnh,Tấn|Lợi Bác|Lục Hồn,Sơn|Lực Hành|Mai Châu,
Hạ,Phụ,Sơn|Minh Châu,Hòa,Hóa,Hưng,Hợp,Khai,Long,Lương,Ngọc,Quang,Sơn,Thanh,Thạnh,Tâm,Tân,Xuân,Đài,Đức|
Muổi Nọi|Mão Điền|Mèo Vạc|Mê Linh|Mô Rai|Môn Sơn|Mông Dương|Mù Cả|Măng Ri,Đen|Mũi Né|Mường Bang,Bo,Bám,Bú,
Chanh,Chiên,Chà,Cơi,Giôn,Hoa,Hum,Hung,Khiêng,Khoa,Khương,Kim,Lai,Luân,Lát,Lèo,Lý,Lạn,Lầm,Lống,Mìn,Mô,Mùn,
Nhà,Nhé,Phăng,Pồn,Sại,Than,Thanh,Toong,Tè,Típ,Tùng,Xén,é,Ảng|Mạo Khê|Mẫu Sơn|Mậu A,Duệ,Lâm|Mễ Sở|Mỏ Cày,
Vàng|Mộ Đức|Mộc Sơn|Mỹ An,Hiệp,Hòa Hưng,Hương,Long,Lâm,Lý,Lệ,Lộc,Lợi,Ngãi,Phong,Phước,Phước Tây,Quý,Quới,
Sơn,Thuận,Thành,Thái,Thạnh,Thọ,Thới,Thủy,Trà,Tú,Tịnh An,Xuyên,Yên,Đức,Đức Tây|Na Dương,Loi,Mèo,Ngoi,Sang,
Son,Sầm|Nam Cát Tiên,Cường,Dong,Dương,Giang,Hòa,Hồng,Ka,Lý,Ninh,Phước,Quang,Sách,Sơn,Thành,Tuấn,Xuân,Đà,Đàn,
Đồng|Nga An,My,Sơn,Thắng|Nghi Sơn,Xuân|Nghinh Tường|Nghiên Loan|Nghĩa Dân,Hành,Hưng,Khánh,Lâm,Lộ,Lộc,Mai,
Phương,Sơn,Thuận,Thành,Thọ,Trung,Trụ,Tá,Tâm,Đàn,Đô,Đồng|Nghị Đức|Nguyên Bình,Giáp|Nguyễn Du,Huệ,Nghiêm,
Phích,Trãi,Việt Khái,Văn Linh,Úy|Nguyệt Hóa,Đức,Ấn|Ngã Bảy|Ngãi Giao,Tứ|Ngô Mây,Quyền|Ngũ Chỉ Sơn,Hiệp,Lạc|
Ngọc Chiến,Chúc,Hà,Hồi,Linh,Liên,Long,Lâm,Lặc,Sơn,Thiện,Trạo,Tố,Đường|Ngọk Bay,Tụ|Nha Bích|Nhi Sơn|Nho Quan|
Nhuận Phú Tân,Đức|Nhà Bè|Nhân Cơ,Hòa,Lý,Nghĩa,Thắng|Nhã Nam|Nhôn Mai|Nhơn Châu,Hòa Lập,Hội,Mỹ,Ninh,Phú,Ái|
Như Quỳnh|Nhất Hòa|Nhị Long,Quý,Trường|Nhữ Khê|Ninh Cường,Gia,Giang,Hòa,Hải,Phước,Quới,Sơn,Thạnh,Thạnh Lợi,
Xá,Điền|Niêm Sơn|Nà Bủng,Hỳ,Phặc,Tấu|Nâm Nung|Nông Cống,Tiến,Trang|Núa Ngam|Núi Thành|Năm Căn|Nấm Dẩn|
Nậm Cuổi,Có,Cắn,Dịch,Hàng,Kè,Lầu,Mạ,Nèn,Sỏ,Ty,Tăm,Xé|Nếnh|Pa Ham,Tần,ủ|Pha Long|Phan Rí Cửa,Sơn,Thanh,Thiết,
Đình Phùng|Phiêng Cằm,Khoài,Pằn|Phong Châu,Cốc,Dụ Hạ,Dụ Thượng,Hòa,Hải,Mỹ,Nha,Nẫm,Phú,Quang,Thạnh,Thổ,Điền|
Phát Diệm|Phình Giàng,Hồ|Phù Khê,Lãng,Lưu,Mỹ,Ninh,Vân,Đổng|Phùng Nguyên|Phú An,Bài,Bình,Cát,Cường,Diễn,Hòa,
Hòa Đông,Hồ,Hữu,Hựu,Khê,Khương,Linh,Long,Lâm,Lý,Lương,Lạc,Lệ,Lộc,Lợi,Mỡ,Mỹ,Nghĩa,Nhuận,Ninh,Phụng,Quý,Quới,
Riềng,Sơn,Thiện,Thuận,Thành,Thái,Thượng,Thạnh,Thịnh,Thọ,Thọ Hòa,Thủy,Trung,Tâm,Tân,Túc,Vinh,Xuyên,Xuân,Yên,
Đình,Định|Phúc Hòa,Khánh,Lộc,Lợi,Sơn,Thuận,Thịnh,Thọ,Trạch,Yên|Phương Bình,Liễu,Liệt,Thịnh|Phước An,Bình,
Chánh,Chỉ,Dinh,Hiệp,Hà,Hòa,Hải,Hậu,Hội,Hữu,Long,Lý,Mỹ Trung,Năng,Sơn,Thành,Thái,Thạnh,Thắng,Thới,Trà,Tân,
Vinh,Vĩnh Tây|Phượng Dực,Sơn,Tiến|Phạm Ngũ Lão|Phật Tích|Phụng Công,Hiệp|Phủ Lý,Thông|Pu Sam Cáp|Pà Cò,
Vầy Sủ|Pù Nhi|Pú Nhung|Púng Bánh,Luông|Pơng Drang|Pắc Ngà,Ta|Pờ Ly Ngài,Tó|Quan Sơn|Quang Bình,Chiểu,Hanh,
Hán,Hưng,Long,Lịch,Minh,Sơn,Thiện,Trung|Quy Mông,Đức|Quyết Thắng|Quài Tở|Quách Phẩm|Quân Chu|Quý Hòa,Lộc|
Quản Bạ|Quảng Bình,Bạch,Bị,Châu,Chính,Hà,Hòa,Khê,La,Lâm,Lập,Nguyên,Ngọc,Ninh,Phú,Sơn,Trạch,Trị,Trực,Tân,Tín,
Uyên,Yên,Điền,Đức|Quế Phong|Quốc Khánh,Oai,Việt|Quới An,Thiện,Điền|Quỳ Hợp|Quỳnh Lưu,Mai,Phú,Sơn,Tam,Thắng,
Văn|Quỹ Nhất|Rạch Dừa|Rạng Đông|SRó|Sa Bình,Loong,Lý,Pa,Thầy|Sam Mứn|Sao Vàng|Si Ma Cai,Pa Phìn|Sin Suối Hồ|
Song Khủa,Liễu,Lộc,Phú|Suối Hiệp,Kiết,Trai,Tọ|Sáng Nhè|Sì Lở Lầu|Sìn Hồ|Sín Chéng,Thầu|Sính Phình|Sóc Sơn|
Sông Cầu,Hinh,Kôn,Lô,Lũy,Mã,Ray,Đốc|Sơn Dương,Giang,Hà,Hạ,Hải,Hồng,Kim 1,Kim 2,Kiên,Kỳ,Lang,Linh,Lâm,Lương,
Lộ,Mỹ,Nam,Thành,Thủy,Tiến,Trà,Tây,Vĩ,Điền,Điện,Đông,Đồng|Sảng Mộc|Sốp Cộp|Sủng Máng|Tam Bình,Chung,Giang,
Hiệp,Hưng,Hải,Hồng,Hợp,Kim,Kỳ,Lư,Ngãi,Phước,Quan,Quang,Sơn,Thanh,Thái,Tiến,Đa,Đảo,Đồng|Than Uyên|Thanh An,
Ba,Bình,Hà,Hòa,Hưng,Kỳ,Liệt,Long,Lâm,Mai,Miếu,Miện,Mỹ,Nưa,Phong,Quân,Sơn,Thịnh,Thủy,Trì,Tùng,Xuân,Yên,Điền,
Đức|Thiên Cầm,Hương,Lộc,Phủ|Thiết Ống|Thiện Hòa,Hưng,Long,Thuật,Tân|Thiệu Hóa,Quang,Tiến,Toán,Trung|Thu Cúc,
Lũm|Thung Nai|Thuận An,Châu,Giao,Hòa,Hóa,Hưng,Hạnh,Lợi,Mỹ,Nam,Thành|Thàng Tín|Thành Công,Nhất,Vinh|Thác Bà|
Thái Bình,Hòa,Mỹ,Sơn,Tân|Thông Nguyên,Nông,Thụ|Thăng Bình|Thường Lạc,Tân,Tín,Xuân|Thượng Bằng La,Cát,Cốc,Hà,
Long,Lâm,Ninh,Nông,Quan,Sơn,Trạch|Thạch Bình,Hà,Khê,Khôi,Lạc,Lập,Quảng,Xuân|Thạnh An,Bình,Hòa,Hóa,Hưng,Hải,
Lộc,Lợi,Mỹ,Mỹ Tây,Phong,Phú,Phước,Quới,Thới An,Trị,Xuân,Đông,Đức|Thảo Nguyên|Thất Khê|Thắng Lợi,Mố|
Thịnh Minh|Thọ Bình,Lập,Ngọc,Phú,Sơn,Văn,Xuân|Thống Nhất|Thốt Nốt|Thổ Châu,Tang|Thới An,An Hội,An Đông,Bình,
Hòa,Hưng,Lai,Long,Sơn,Thuận|Thụy Hùng|Thủ Thừa|Thủy Xuân|Tiên Du,Hải,Lãng,Lương,Lục,Lữ,Minh,Nguyên,Sơn,Thủy,
Tiến,Trang,Yên,Điền|Tiến Thành,Thắng|Tiền Hải,Phong|Tiểu Cần|Toàn Thắng|Tri Lễ,Phú,Tôn|Triệu Cơ,Lộc,Sơn|
Trung An,Chính,Giã,Hiệp,Hà,Hưng,Hạ,Hội,Kênh,Lý,Mỹ Tây,Ngãi,Nhứt,Sơn,Thành,Thịnh,Tâm|Truông Mít|Trà Côn,Cú,
Giang,Giáp,Leng,Linh,Lĩnh,My,Tân,Tập,Vinh,Vong,Vân,Ôn,Đốc|Tràm Chim|Tràng Xá|Trí Phải,Quả|Trùng Khánh|
Trúc Lâm|Trương Quang Trọng|Trường Giang,Hà,Khánh,Long,Long Hòa,Long Tây,Lâm,Sa,Sinh,Sơn,Thi,Thành,Xuân|
Trại Cau|Trạm Lộ,Thản,Tấu|Trảng Bom,Bàng,Dài|Trấn Yên|Trần Hưng Đạo,Lãm,Phán,Phú,Văn Thời,Đề|Trị An|
Trịnh Tường|Trừ Văn Thố|Tu Mơ Rông,Vũ|Tuy Phước|Tuyên Bình,Thạnh|Tuấn Đạo|Tuần Châu,Giáo|Tà Hine,Hộc,Lài,
Năng,Rụt,Tổng,Xùa|Tài Văn|Tát Ngà|Tân An,An Hội,Biên,Bình,Chi,Châu,Cương,Dân,Dĩnh,Dương,Giang,Hiệp,Hào,Hòa,
Hưng,Hương,Hạnh,Hải,Hồng,Hộ Cơ,Hội,Hợp,Khai,Khánh,Khánh Trung,Kỳ,Long,Long Hội,Lân,Lĩnh,Lược,Lạc,Lập,Lộc,
Lợi,Mai,Minh,Mỹ,Ngãi,Nhuận Đông,Nhựt,Ninh,Pheo,Phong,Phú,Phú Trung,Phú Đông,Phước,Phước Hưng,Quan,Quang,
Quới,Sơn,Sơn Nhì,Thanh,Thuận,Thuận Bình,Thành,Thành Bình,Thạnh,Thới,Thới Hiệp,Thủy,Tiến,Tri,Triều,Trào,
Trịnh,Trụ,Tây,Tạo,Tập,Uyên,Văn,Xuân,Yên,Ân,Điền,Đoàn,Đông,Đông Hiệp,Định|Tây Cốc,Giang,Hiếu,Hòa,Hồ,Mỗ,Phú,
Sơn,Thạnh,Tựu,Yên,Yên Tử,Đô|Tìa Dình|Tích Lương|Tô Châu,Hiệu,Múa|Tùng Bá,Lộc,Vài|Tú Lệ|Tĩnh Túc|Tơ Tung|
Tương Mai|Tường Hạ|Tượng Lĩnh|Tạ An Khương,Khoa|Tả Củ Tỷ,Lèng,Phìn,Van|Tầm Vu|Tập Ngãi,Sơn|Tằng Loỏng|Tề Lỗ|
Tịnh Biên,Khê|Tống Trân|Tổng Cọt|Tủa Chùa,Sín Chải,Thàng|Tứ Kỳ,Minh|Tự Lạn|U Minh|Uar|Vinh Hưng,Quý|
Việt Hòa,Hưng,Hồng,Lâm,Tiến,Yên|Vàng Danh|Vân Canh,Du,Hà,Hòa,Hồ,Khánh,Nham,Phú,Sơn,Tụ,Đình|Vô Tranh|
Võ Cường,Lao,Miếu|Văn Giang,Hán,Lang,Lăng,Miếu,Miếu - Quốc Tử Giám,Môn,Nho,Phú,Quan|Vĩnh An,Bình,Bảo,Chân,
Châu,Công,Gia,Hanh,Hòa,Hưng,Hải,Hảo,Hậu,Hựu,Kim,Lại,Lộc,Lợi,Mỹ,Phong,Phú,Phúc,Phước,Quang,Sơn,Thanh,Thuận,
Thuận Đông,Thành,Thông,Thạnh,Thạnh Trung,Thịnh,Thủy,Thực,Trinh,Trạch,Trụ,Tuy,Tân,Tường,Tế,Viễn,Xuân,Xương,
Yên,Điều|Vũ Lăng,Lễ,Ninh,Phúc,Quang,Thư|Vạn An,Hưng,Linh,Ninh,Phú,Thắng,Xuân|Vật Lại|Vị Thanh,Thủy,Tân,
Xuyên|Vụ Bản,Bổn|Vỹ Dạ|Xa Dung|Xuyên Mộc|Xuân An,Bình,Bắc,Chinh,Cảnh,Cẩm,Du,Dương,Giang,Hòa,Hưng,Hải,Hồng,
Lâm,Lãnh,Lũng,Lương,Lập,Lộc,Mai,Nha,Phú,Phương,Phước,Quang,Quế,Sơn,Thành,Thái,Thọ,Thới Sơn,Trúc,Trường,Tín,
Viên,Vân,Ái,Đài,Đông,Đường,Đỉnh,Định|Xà Phiên|Xím Vàng|Xín Mần|Xốp|Y Tý|Ya Hội,Ma,ly|Yang Mao|Yên Bài,Bình,
Châu,Cường,Hoa,Hòa,Khánh,Khương,Kỳ,Lãng,Lạc,Lập,Minh,Mạc,Mỹ,Na,Nghĩa,Nguyên,Nhân,Ninh,Phong,Phú,Phúc,Sơn,Sở,
Thành,Thắng,Thế,Thịnh,Thọ,Thổ,Trung,Trường,Trạch,Trị,Từ,Định,Đồng|Yết Kiêu|Ái Quốc,Tử|Ân Thi|Âu Cơ,Lâu|
Óc Eo|Ô Chợ Dừa,Lâm|Đa Kia,Mai,Phúc|Đak Nhau,Pơ|Đan Phượng,Thượng|Đinh Trang Thượng|Điềm He,Thụy|Điền Lư,
Quang,Xá|Đoan Hùng|Đoài Dương|Đoàn Kết,Đào|Đà Bắc|Đàm Thủy|Đào Viên,Xá|Đá Bạc|Đèo Gia|Đình Lập,Phong|
Đô Lương,Vinh|Đôn Châu|Đông Anh,Cuông,Cứu,Giang,Hiếu,Hiệp,Hà,Hòa,Hưng,Hưng Thuận,Hải,Khê,Kinh,Mai,Ngũ,Ngạc,
Phú,Phước,Quan,Quang,Sơn,Thuận,Thành,Thái,Thạnh,Thọ,Tiến|Đăk Long,Song|Đường Hoa,Hồng,Thượng|Đạ Tẻh|Đại An,
Hải,Lai,Lãnh,Lộc,Mỗ,Ngãi,Phúc,Phước,Sơn,Thành,Xuyên,Điền,Đình,Đồng|Đạo Thạnh,Trù|Đất Mũi,Mới,Đỏ|Đầm Dơi,Hà|
Đắc Pring|Đắk Liêng,Mil,Phơi,Sắk,Wil|Định Công,Hòa,Hóa,Mỹ,Quán,Thành,Tân|Đốc Binh Kiều|Đống Đa|Đồng Kho,
Khởi,Kỳ,Lê,Lương,Lộc,Nguyên,Phú,Phúc,Sơn,Thái,Thịnh,Tiến,Tâm,Việt,Văn,Xuân,Yên,Đăng|Độc Lập|Đức An,Bình,Hòa,
Hợp,Long,Lương,Minh,Nhuận,Phú,Phổ,Quang,Thọ,Xuân,Đồng`;

/** Those that were there until June 2025 only. */
export const FORMER_COMMUNES = `
A Bung,Dơk,Lù,Lưới,Ngo,Nông,Rooi,Roàng,Ting,Tiêng,Vao,Vương,Xan|An Bài,Bá,Bình A,Bình B,Bình Tây,Chấn,Cơ,
Cầu,Dân,Dũng,Dục,Hà,Hòa Hải,Hòa Thịnh,Hòa Tây,Hải Bắc,Hải Nam,Hảo,Hồng,Khang,Khương,Linh,Lĩnh,Lư,Lưu,Lạc A,
Lạc Tây,Lập,Lễ,Lợi Đông,Minh Bắc,Mỹ,Nghiệp,Ngãi Tây,Nhân,Ninh Tây,Ninh Đông,Phú Thuận,Phú Trung,Phú Tây,
Phúc,Phượng,Phụ,Quy,Quí,Quảng Hữu,Sơn,Thanh,Thuận,Thái,Thái Trung,Thái Đông,Thượng,Thạch,Thạnh 1,Thạnh 2,
Thạnh 3,Thạnh Nam,Thạnh Trung,Thạnh Tây,Thạnh Đông,Thịnh,Thọ,Thới,Thủy,Tiến,Trung,Tràng,Trường A,Trạch A,
Tân,Tây,Tảo,Tập,Tức,Viên,Vĩ,Vĩnh Ngãi,Vũ,Xuân,Điền,Đôn,Đạo,Đồng,Đổ,Đức,Ấp|Ayun Hạ|B'Lá|Ba,Bích,Cung,Cụm Bắc,
Cụm Nam,Giang,Hàng,Hàng Đồi,Khâm,Liên,Láng,Lế,Nam,Nang,Ngạc,Thành,Tiêu,Trang,Trinh,Trại,Tầng,Điền|Ban Công|
Bar Măih|Bha Lê|Biên Giang,Giới|Biển Bạch Đông|Bo|Bok Tới|Bon Phặng|Buôn Choah,Triết,Tría,Trấp|Bà Gia|
Bài Sơn|Bàn Giản,Long,Tân Định,Đạt|Bàng La|Bành Trạch|Bàu Chinh,Hàm 2,Năng,Sen,Trâm,Đồn|Bá Hiến|Bách Khoa,
Thuận|Báo Đáp|Bát Trang,Đại Sơn|Bãi Bông,Sậy,Thơm,Trành|Bình Ba,Chiểu,Dân,Giáo,Hàn,Hàng Tây,Hòa Bắc,
Hòa Hưng,Hòa Nam,Hòa Phước,Hòa Trung,Hòa Tây,Hòa Đông,Hưng Hòa A,Hưng Hòa B,Hải,Hẻm,Hợp,Khương,La,Lâm,Lãng,
Lãnh,Lăng,Lưu Quang,Lương,Nam,Nghi,Nghĩa,Nghị,Ngọc,Nhâm,Nhân,Nhì,Phan,Phong Thạnh,Phúc,Phước Xuân,Phục,
Phục Nhứt,Quý,Quế,Sa,San,Thạnh Trung,Thắng,Thọ,Tiến,Trinh Đông,Triều,Trung,Trưng Tây,Trưng Đông,Trị,
Trị Đông A,Trị Đông B,Tâm,Tân Phú,Tú,Tường,Tấn,Tịnh,Văn,Ân,Đa,Đào|Bích Hòa,Đào,Động|Bính Xá|Bó Mười|
Bông Krang,Trang|Bù Nho|Bùi Hữu Nghĩa,La Nhân,Thị Xuân|Búng Tàu|Bút Sơn|Băng A Drênh|Bưng Riềng|Bưởi|
Bạch Hạ,Hạc,Long,Sam,Thượng|Bản Cái,Công,Cầm,Díu,Giang,Hon,Lang,Luốc,Lầm,Mù,Mế,Ngoại,Ngò,Nhùng,Phiệt,Phùng,
Phố,Qua,Rịa,Sen,Thi,Vược|Bảo Bình,Hiệu,Hòa,Khê,Linh,Lý,Nam,Ninh,Quang,Sơn,Thanh,Thành,Toàn|Bảy Ngàn|
Bần Yên Nhân|Bắc An,Cường,Hòa,Hùng,Hưng,Hải,Hồng,La,Lãng,Lương,Lệnh,Nghĩa,Phong,Phú,Quỳnh,Thành,Thủy,Việt,
Xa|Bằng An,Cả,Cốc,Doãn,Giã,Hữu,Lãng,Lũng,Phúc|Bến Củi,Nghé,Sung,Thủy,Tắm|Bồ Lý,Xuyên|Bồi Sơn|Bộc Bố,Nhiêu|
Bửu Hòa,Long|Ca Đình|Cai Bộ|Cam An Bắc,An Nam,Bình,Chính,Cọn,Giá,Hiếu,Hiệp Bắc,Hiệp Nam,Hòa,Hải Tây,
Hải Đông,Lập,Lộc,Lợi,Nghĩa,Phú,Phúc Bắc,Phúc Nam,Phước Tây,Phước Đông,Thuận,Thành,Thành Bắc,Thành Nam,
Thượng,Thịnh Tây,Thịnh Đông,Thủy,Tuyền,Tân,Đức|Canh Hiển,Hiệp,Hòa,Nậu,Thuận|Cao An,Chương,Kỳ,Lâu,Mã Pờ,Ngạn,
Ngọc,Phạ,Quảng,Sơn Tiến,Thăng,Thượng,Thắng,Thịnh,Tân,Viên,Xuân Dương,Xá|Ch'ơm|Cheo Reo|Chi Khê,Lăng Bắc,
Lăng Nam,Nê,Thiết,Đông|Chim Vàn|Chiêu Vũ,Yên|Chiến Phố|Chiềng Ban,Bôm,Bằng,Cang,Chung,Châu,Chăn,Công,Cọ,
Dong,En,Hắc,Khay,Kheo,Khoa,Khoang,Khoi,Khừa,Lương,Lề,Muôn,Ngàm,Ngần,Nơi,On,Pha,Phung,Pấc,Pằn,San,Sàng,Tương,
Ve,Xuân,Xôm,Yên,Ân,Đen,Đông,Ơn|Chrôh Pơnan|Chu Hóa,Hương,Minh,Phan,Trinh,Điện|Chung Chải|Chuyên Ngoại|
Chà Cang,Là,Nưa,Vàl|Chánh An,Lộ,Mỹ,Nghĩa|Chân Lý,Sơn|Châu Bính,Can,Cường,Cầu,Giang,Hoàn,Hóa,Hưng A,Hạnh,Hội,
Khánh,Kim,Lý,Lăng,Minh,Nga,Nhân,Phú A,Phú B,Quang,Quế Hạ,Quế Thượng,Thuận,Thái,Thôn,Thắng,Văn Liêm,Điền,
Đình,Ổ|Chí Cà,Công,Hòa,Thạnh,Thảo,Viễn,Đạo|Chính Gián,Lý,Nghĩa|Chùa Hang|Chúc Sơn|Chăn Nưa|Chơ Chun|Chư Băh,
Don,Drăng,Gu,Hreng,KBô,Krêy,Mố,Ngọc,Pơng,Rcăm,Răng,Ty,Á,Đăng Ya|Chế Cu Nha,Là|Chỉ Đạo|Chờ|Chợ Chu,Chùa,Lầu|
Co Tòng|Cun Pheo|Cuor Đăng|Cuôr KNia|Cuối Hạ|Cà Dy,Lúi,Nàng|Cành Nàng|Cách Bi,Linh|Cái Dầu,Rồng,Tàu Hạ,Tắc|
Cán Chu Phìn,Cấu,Khê|Cát Bi,Bà,Chánh,Hanh,Hiệp,Hưng,Khánh,Linh,Lâm,Minh,Nhơn,Nê,Quế,Sơn,Thắng,Trinh,Tài,Tân,
Tường,Vân,Văn|Cây Dương,Gáo,Thị,Trường II|Cò Nòi|Cô Giang,Ngân|Công Bằng,Liêm,Lý,Đa|Cù Bị,Vân|Cúc Đường|
Căm Muộn|Căn Co|Cư A Mung,An,Bông,Dliê M'nông,Drăm,ELang,Huê,Jang,K Róa,KBang,KTy,Klông,Knia,Lễ,M'Lan,Mốt,
Ni,Né,Prông,San,Suê,Yên,Ê Wi,ÊBur|Cương Chính,Gián,Sơn|Cường Thịnh|Cải Viên,Đan|Cảm Ân|Cảnh Dương,Hưng|
Cấm Sơn|Cấn Hữu|Cấp Tiến|Cần Kiệm,Nông,Thạnh|Cầu Bà,Diễn,Giát,Kho,Lộc,Mây,Quan,Tre,Đất|Cẩm An,Châu,Dương,
Hoàng,Hà,Kim,La,Liên,Long,Lĩnh,Lương,Lộc,Minh,Nam,Ngọc,Nhượng,Ninh,Phô,Phú,Quan,Quang,Quý,Sơn,Thanh,Thượng,
Thịnh,Tâm,Tây,Việt,Văn,Vũ,Vịnh,Xá,Yên,Đoài,Đàn,Đông,Đường|Cốc Ly,Lếu,Mỳ,Pài,Rế,Đán|Cống Vị|Cồn,Thoi|Cổ Bi,
Bì,Linh,Loa,Nhuế 1,Nhuế 2,Phúc,Thành,Đông|Cỗ Đạm|Cộng Hòa|Củng Sơn|Cửa Bắc,Cạn,Dương,Đông,Đại|Cửu Cao|
Cự Khê,Khối,Nẫm,Thắng|Dak Lua|Dang|Danh Thắng|Di Lăng,Trạch|Diêm Điền|Diên An,Bình,Hoa,Hòa,Lãm,Phú,Phước,
Sơn,Thạnh,Toàn,Tân|Diêu Trì|Diễn An,Cát,Hoa,Hoàng,Hồng,Kim,Kỷ,Liên,Lâm,Lộc,Lợi,Mỹ,Nguyên,Phong,Phú,Phúc,
Thành,Thái,Thịnh,Thọ,Trung,Trường,Tân,Vạn,Yên,Đoài,Đồng|Dliê Yang|Dray Sáp|Du Lễ,Tiến|Dun|Duy Châu,Hòa,Hải,
Minh,Nhất,Ninh,Phiên,Phú,Phước,Sơn,Thành,Trinh,Trung,Vinh|Duyên Hà,Thái|Duyệt Trung|Dân An,Lý,Lực,Quyền,
Thành|Dìn Chin|Dùng|Dĩnh Kế,Trì|Dũng Liệt,Nghĩa,Phong|Dư Hàng Kênh|Dương Huy,Hồng Thủy,Liễu,Phong,Phúc,Quan,
Quang,Sơn,Thành,Thủy,Tơ,Xuân Hội,Xá,Đông,Đức|Dần Thàng|Dế Su Phình|Dền Thàng|Dị Nậu,Sử|Dịch Vọng,Vọng Hậu|
Dồm Cang|Dục Tú|Dữu Lâu|Dực Yên|Ea BHốk,Bar,Bia,Bông,D'Rơng,Dăh,H'MLay,H'đinh,Hiu,Hu,Huar,Hồ,KNuec,KPam,
Khal,Kmút,Kuêh,Kuăng,Kênh,Lai,Lâm,Lê,M'DRóh,M'Doal,M'nang,Nam,Ngai,Pil,Puk,Pô,Pốk,R'Bin,Ral,Sar,Sin,Siên,
Sol,Sô,T'Ling,Tam,Tar,Tih,Tir,Tiêu,Trol,Trul,Tu,Tân,Tóh,Uy,Yiêng,Yông,Đar|Eachà Rang|Ealy|Ga Ri|Ghềnh Ráng|
Gia An,Bắc,Canh,Cát,Cẩm,Huynh,Hòa 1,Hòa 2,Khánh,Luận,Lạc,Lập,Minh,Miễn,Mô,Ninh,Phương,Phố,Ray,Sinh,Sơn,
Thanh,Thụy,Thủy,Tiến,Trung,Tân,Tân 1,Tân 2,Tân 3,Xuyên,Xuân,Điền,Đông|Giang Biên,Hải,Ly,Ma,Sơn,Sơn Tây,
Sơn Đông,Tiên,Điền|Giao Châu,Hà,Hương,Hải,Lạc,Nhân,Phong,Thanh,Thiện,Thạnh,Thịnh,Tân,Xuân,Yến|Gio An,Hải,
Mai,Mỹ,Quang,Sơn|Giàng Chu Phìn|Giáo Hiệu,Liêm|Giáp Bát,Lai,Sơn,Đắt|Giếng Đáy|Giới Phiên|Giục Tượng|Glar|
Gung Ré|Gành Dầu|Gáo Giồng|Gôi|H Bông|H'Neng|HNol|Hai Riêng|Hang Chú,Kia|Hanh Cù|Him Lam|Hiên Vân|Hiến Nam,
Sơn,Thành|Hiếu,Liêm,Nghĩa,Nhơn,Thuận,Trung,Tử|Hiền Chung,Giang,Hào,Ninh,Thành|Hiệp An,Bình Chánh,Bình Phước,
Cát,Lợi,Mỹ Tây,Mỹ Đông,Ninh,Phú,Sơn,Thuận,Tân,Tùng,Xương|Hoa Sơn,Thành,Thủy,Viên,Động|Hoang Thèn|Hoài Châu,
Châu Bắc,Hương,Hải,Hảo,Mỹ,Phú,Sơn,Thanh,Thanh Tây,Thượng,Tân,Xuân|Hoàn Sơn|Hoàng Châu,Diệu,Giang,Hanh,Hoa,
Khai,Kim,Liên,Long,Lâm,Lâu,Nam,Nông,Sơn,Thu Phố,Tiến,Trĩ,Tung,Tân,Tây,Việt,Xá,Đan,Đông,Đồng|Hoằng Cát,Hà,
Hải,Hợp,Kim,Lưu,Ngọc,Phong,Phụ,Quang,Quý,Quỳ,Thành,Thái,Thắng,Thịnh,Trinh,Trung,Trường,Trạch,Tân,Xuyên,Xuân,
Yến,Đông,Đại,Đạo,Đạt,Đồng,Đức|Hua Bun,La,Nhàn,Nà,Thanh,Trai|Huy Hạ,Khiêm,Thượng,Tân,Tường|Huyền Hội,Sơn,
Tụng|Huống Thượng|Huổi Luông,Lèng,Lếnh,Mí,Só|Huỳnh Hữu Nghĩa|Hà Bình,Bầu,Châu,Cầu,Giang,Hiệu,Hải,Hồi,Khánh,
Khẩu,Kỳ,Lam,Lang,Lâm,Lâu,Lĩnh,Lương,Lộc,Mãn,Mòn,Ngọc,Phong,Sơn,Tam,Thanh,Thượng,Thạch,Tiến,Tân,Vinh|
Hàm Chính,Cường,Cần,Hiệp,Minh,Mỹ,Ninh,Phú,Tiến,Trí,Trường,Đức|Hàng Buồm,Bài,Bông,Bạc,Bồ,Bột,Gai,Kênh,Mã,
Trạm,Trống,Vịnh,Đào|Hành Dũng,Minh,Nhân,Phước,Thiện,Thuận,Thịnh,Trung,Tín Tây,Tín Đông,Đức|Hào Phú|Hán Đà|
Háng Lìa,Đồng|Hát Lìu,Lót|Hòa Bình 1,Bình Thạnh,Chung,Chánh,Châu,Cuông,Cư,Cường Bắc,Cường Nam,Hiếu,Hiệp Bắc,
Hiệp Nam,Hiệp Trung,Hương,Hải,Hậu,Khánh Bắc,Khánh Nam,Khánh Tây,Khánh Đông,Khương,Kiến,Liên,Lễ,Lộc,Mạc,Mục,
Mỹ Tây,Mỹ Đông,Nam,Nghĩa,Nhơn,Phong,Phát,Phước,Quang Bắc,Quang Nam,Quý,Thuận Tây,Thạch,Thạnh,Thọ Tây,
Thọ Đông,Trung,Trị,Tâm,Tân,Tân Tây,Tân Đông,Tú 1,Tú II,Tịnh,Vinh,Xuân Nam,Xuân Tây,Xuân Đông,Ân,Đông,Định,
Định Tây,Định Đông,Đồng|Hòn Tre|Hóa An,Hợp,Sơn,Thượng,Trung|Hùng Cường,Hải,Long,Lô,Mỹ,Thái,Tiến,Vương,Xuyên|
Húc,Nghì,Động|Hơ Moong|Hưng Bình,Chiến,Chính,Dũng,Hòa,Hóa,Khánh Trung A,Khánh Trung B,Lĩnh,Lễ,Lợi,Nghĩa,
Nhân,Phong,Phúc,Thi,Thành,Thủy,Trung,Trí,Trạch,Tây,Yên,Yên Bắc,Điền A,Điền B,Đông,Định|Hương Canh,Chữ,Giang,
Gián,Hóa,Hữu,Liên,Long,Lung,Lâm,Lạc,Lộc,Mai,Minh,Mạc,Nguyên,Ngải,Nhượng,Nộn,Phong,Phú,Sơ,Toàn,Trạch,Vinh,
Vân,Văn,Vĩ,Vĩnh,Xạ|Hướng Linh,Lộc,Sơn,Thọ Phú,Tân,Việt,Đạo|Hạ Giáp,Lễ,Mỗ,Mỹ,Sơn,Trung,Đình|Hạnh Dịch,Quảng,
Sơn|Hải Bối,Chánh,Cảng,Giang,Hà,Khê,Long,Lâm,Lệ,Minh,Nam,Nhân,Phong,Phú,Quy,Thanh,Thành,Thái,Thượng,Thắng,
Trung,Trường,Tân,Tây,Yang,Yên,Yến,Đông,Đường,Định|Hậu Hiền,Mỹ Bắc A,Mỹ Bắc B,Mỹ Phú,Mỹ Trinh,Thành,
Thạnh Tây,Thạnh Đông|Hắc Dịch|Hẹ Muông|Hỏa Tiến|Hố Mít,Nai 3,Quáng Phìn|Hồ,Bốn,Sơn,Tùng Mậu,Xá|Hồi Ninh|
Hồng Bạch,Bắc,Ca,Dũng,Dương,Dụ,Giang,Hóa,Hưng,Hạ,Hải,Khê,Kim,Kỳ,Liêm,Lý,Lĩnh,Lạc,Nam,Ngài,Phú,Sỹ,Thuận,
Thái Tây,Thái Đông,Thượng,Thủy,Tiến,Trị,Việt|Hộ Hải,Phòng,Đáp,Độ|Hội Hợp,Nghĩa,Thương,Xuân|Hợp Châu,Giang,
Hòa,Hưng,Nhất,Phong,Thanh,Thắng,Đồng,Đức|Hừa Ngài|Hữu Bằng,Hòa,Khánh,Kiên,Lân,Lập,Lễ,Lợi,Nghị,Sản,Vinh,Văn,
Định|Hựu Thành,Thạnh|I|III|IV|Ia Ake,BLứ,Bang,Blang,Broăi,Bă,Din,Dreng,Drăng,Dêr,Ga,Glai,Grăng,HDreh,HLốp,
Hla,JLơi,KDăm,KRai,Ka,Kha,Khai,Kla,Kly,Kreng,Kring,Kriêng,Kênh,Lang,Ma Rơn,Me,Mláh,Mơ Nông,Nhin,Pal,Peng,
Phang,Phìn,Piar,Piơr,Pếch,Pết,RMok,RSươm,RTô,Rong,Sol,Tiêm,Trok,Tô,Vê,Yeng,Yok|Jơ Ngây|K'Dang|Ka Dăng,Long,
Lăng,Đơn|Kan Hồ|Keo Lôm|Khai Quang,Sơn,Thái,Trung|Khang Ninh|Khau Tinh|Khe Mo|Khoan Dụ|Khuyến Nông|Khuê Mỹ,
Ngọc Điền,Trung|Khuôn Hà|Khám Lạng|Kháng Nhật|Khánh Bình Tây,Bình Tây Bắc,Bình Đông,Công,Cư,Dương,Hiệp,Hà,
Hải,Hồng,Hợp,Long,Lộc,Lợi,Mậu,Nam,Phú,Thuận,Thành,Thượng,Thạnh Tân,Thủy,Tiến,Vân,Vĩnh Yên,Yên Hạ,Yên Thượng,
Yên Trung,Đông|Khâm Thiên,Thành|Khôi Kỳ|Khúc Xuyên|Khương Mai,Thượng,Trung|Khả Phong|Khải Xuân|Khắc Niệm|
Khởi Nghĩa|Kim An,Bài,Chung,Chân,Chính,Cúc,Dinh,Hòa,Hóa,Hỷ,Linh,Loan,Lũ,Lư,Lập,Mã,Mỹ,Ngọc,Nhan,Nọi,Nỗ,Quan,
Song Trường,Thái,Thư,Thượng,Thạch,Thủy,Trung,Xuyên,Xá,Đính,Đường,Định,Đức|Kinh Cùng,Dinh|Kiên Bình,Thành|
Kiêu Kỵ|Kiến Bình,Giang,Phúc,Quốc,Thành|Kiểng Phước|Kiện Khê|Kiệt Sơn|Kon Dơng,Pne,Thụp|Kroong|Krông Jing,
Klang,Kmar,Na,Pa|Kênh Dương|Kông HTok,Lơng Khơng,Yang|Kế An,Thành|Kỳ Bá,Bắc,Châu,Giang,Hà,Hải,Liên,Long,Lợi,
Nam,Ninh,Phong,Phú,Phương,Thư,Thịnh,Thọ,Tiến,Trinh,Trung,Tân,Tây,Đồng|La Hai,Hà,Khê,Ngâu,Pan Tẩn,Phù,
Pán Tẩn,Sơn|Lai Cách,Hưng,Uyên|Lam Hạ,Điền|Lan Mẫu|Lang Chánh,Minh,Quán,Sơn,Thíp|Lao Và Chải,Xả Phình|
Lay Nưa|Laêê|Leng Su Sìn|Lim|Linh Chiểu,Phú,Thông,Trung,Trường,Tây,Đông|Liêm Chính,Cần,Hải,Phong,Phú,Sơn,
Thuận,Thủy,Túc|Liên Am,An Đô,Bạt,Bảo,Chung,Hoa,Hà,Hồng,Hội,Hợp,Khê,Lộc,Mạc,Nghĩa,Ninh,Phương,Quan,Sang,
Thành,Thủy,Trung,Trường,Trạch,Vị,Xuân,Đầm|Liêng Srônh|Liêu Xá|Liễn Sơn|Liễu Giai,Đô,Đề|Liệp Nghĩa,Tè|
Loan Mỹ|Long Anh,Bình Tân,Bình Điền,Chánh,Giang,Giao,Hưng A,Hưng B,Hậu,Hựu Tây,Hựu Đông,Khánh A,Khánh B,Khê,
Mai,Môn,Thành Bắc,Thành Nam,Thành Trung,Thượng,Thạnh Mỹ,Thắng,Thọ,Thới,Thủy,Toàn,Trung,Trì,Trạch,Trị,Trị A,
Tâm,Tân,Xá,Điền A,Điền B,Điền Tây,Điền Đông,Điền Đông A,Đống|Luân Giới|Luận Khê|Làng Chếu,Giàng,Mô,Nhì|
Lái Hiếu|Láng Biển,Dài,Hạ,Lớn,Thượng|Lát|Lâm,Ca,Hóa,Hải,Hợp,Kiết,Phú,San,Thủy,Trung Thủy,Trạch,Đớt|
Lâu Thượng|Lãng Công,Ngâm,Sơn|Lê Bình,Chung,Chánh,Hóa,Hồng,Hồng Phong,Lai,Minh Xuân,Ninh,Thanh,Thiện,Trì|
Lình Huỳnh|Lóng Luông|Lô Giang|Lùng Cải,Khấu Nhin,Thàng,Thẩn,Vai|Lý Học,Nam,Nhơn,Thái Tổ|Lăng,Can,Cô,Hiếu,
Thành|Lĩnh Sơn|Lũng Cao,Chinh,Hòa,Hồ,Niêm,Pù,Thầu,Táo|Lơ Ku|Lưu Kiền,Sơn,Vĩnh Sơn|Lương An Trà,Bình,Can,
Hòa A,Lỗ,Nghĩa,Ngoại,Nha,Năng,Nội,Phi,Phong,Quới,Thiện,Thông,Thượng,Trung,Điền|Lưỡng Minh,Vượng|Lạc An,Hòa,
Hồng,Long,Lâm,Nông,Quới,Sỹ,Thịnh,Tánh,Tấn,Vân,Vệ,Xuân|Lạch Tray|Lại Sơn,Thượng,Yên|Lạng Khê,Sơn|
Lả Nhì Thàng|Lập Lễ|Lệ Chi,Mỹ,Viễn,Xá|Lỗ Sơn|Lộ 25|Lộc Bảo,Bắc,Bổn,Châu,Giang,Hiệp,Hòa,Hạ,Khánh,Lâm,Nam,Nga,
Ngãi,Phát,Phú,Quảng,Sơn,Thanh,Thiện,Thái,Thắng,Thịnh,Thọ,Thủy,Tiến,Trì,Tân,Vĩnh,Vượng,Yên,Điền,Đức|Lợi An,
Bình Nhơn,Hải,Thuận|Lục Ba,Bình,Dạ,Sỹ Thành|M'Đrắk|Ma Ly Pho,Lâm,Nới,Quai,Thì Hồ,Đa Guôi|Mai Dịch,Giang,Hóa,
Hùng,Hịch,Long,Lâm,Lạp,Pha,Sao,Thủy,Trung,Đình,Động|Mi Hòa|Minh An,Bảo,Chuẩn,Côi,Cường,Diệu,Dân,Hiệp,Hoàng,
Hương,Hạc,Hải,Khôi,Khương,Lãng,Lập,Lộc,Nghĩa,Nông,Phú,Phương,Quán,Quân,Thuận,Thành,Thắng,Tiến,Trí,Đạo|
Miền Đồi|Mong Thọ,Thọ A,Thọ B|Mà Cooi|Má Lé|Mái Dầm|Máy Chai|Mân Thái|Mã Ba,Thành,Đà|Mãn Đức|Mê Pu|Mò Ó|
Mông Hóa,Sơn,Ân|Mù Căng Chải,Sang|Mùn Chung|Măng Buk,Cành,Tố|Mương Mán|Mường Bon,Báng,Bằng,Cai,Cang,Chiềng,
Chùm,Do,Giàng,Hoong,Khong,Lang,Lói,Lựm,Men,Mít,Mươn,Nọc,Sai,Sang,So,Thín,Thải,Trai,Vi,Và,Đun,Đăng,Ải|
Mạn Lạn|Mậu Long,Đông,Đức|Mễ Trì|Mỏ Chè,Công|Mồ Dề,Sì San|Mộ Lao,Đạo|Mộc Hoàn,Lỵ|Một Ngàn|Mỹ An Hưng A,
An Hưng B,Bình,Bằng,Chánh,Chánh Tây,Châu,Cát,Cẩm,Gia,Hiệp Sơn,Hà,Hòa,Hưng,Hạnh Bắc,Hạnh Nam,Hạnh Trung,
Hạnh Đông,Hải,Hội,Hội Đông,Khánh,Long Bắc,Long Nam,Lung,Luông,Lương,Lạc,Lợi A,Lợi B,Nhơn,Phú,Phú Đông,Phúc,
Phương,Quang,Quý Tây,Quý Đông,Thanh,Thành Bắc,Thành Nam,Thạnh An,Thạnh Bắc,Thạnh Trung,Thạnh Tây,Thạnh Đông,
Thắng,Trinh,Trung,Tài,Tân,Xuân,Xá,Xương,Đình 1,Đình 2,Đông,Độ,Đức Đông|N'Thol Hạ|NT Liên Sơn,Lệ Ninh,
Thái Bình,Trần Phú,Việt Trung|Na Cô Sa,Hang,Hối,Khê,Lay,Tông,Ư|Nam Anh,Ban,Bình,Cao,Chính,Cát,Du,Hoa,Hà,
Hùng,Hưng,Hải,Khê,Kim,Lĩnh,Lợi,Mẫu,Ngạn,Phong,Phú,Phúc Thăng,Phương Tiến,Quan,Thanh,Thái,Thái A,Thái Sơn,
Thượng,Thắng,Thịnh,Tiến,Triệu Giang,Trung,Tân,Viêm,Vân,Yang,Yên,Điền,Động|Nga Giáp,Hiệp,Hoàng,Hải,Liên,Phú,
Phượng,Thanh,Thiện,Thành,Thái,Thạch,Thủy,Tiến,Trường,Tân,Văn,Vịnh,Yên,Điền|Ngam La|Ngan Dừa|Nghi Công Bắc,
Công Nam,Hòa,Hưng,Hương,Hải,Kim,Kiều,Liên,Long,Lâm,Mỹ,Phong,Phú,Phương,Quang,Thiết,Thu,Thuận,Thái,Thạch,
Thủy,Tiến,Trung,Tân,Văn,Vạn,Xá,Yên,Ân,Đồng,Đức|Nghiêm Xuyên|Nghèn|Nghĩa An,Bình,Chánh,Châu,Dõng,Dũng,Hiệp,
Hà,Hòa,Hùng,Hải,Hồng,Hội,Kỳ,Long,Lạc,Lợi,Minh,Mỹ,Ninh,Phong,Phú,Phúc,Thái,Thương,Thắng,Tiến,Tân,Xuân,Yên,
Điền,Đạo,Đức|Ngok Réo,Tem,Wang|Nguyên Hòa,Khê,Lý,Phúc,Xá|Nguyễn An Ninh,Cư Trinh,Huân,Thái Bình,Thái Học,
Thị Minh Khai,Văn Cừ,Văn Thảnh|Ngàm Đăng Vài|Ngân Thủy|Ngã Sáu|Ngãi Hùng,Xuyên,Đăng|Ngòi A|Ngũ Hùng,Kiên,
Lão,Phúc,Phụng,Thái|Ngư Hóa,Lộc,Thủy,Thủy Bắc|Ngọc Biên,Bích,Chánh,Châu,Chấn,Côn,Hiệp,Hòa,Hội,Khánh,Khê,
Liệp,Lâu,Lây,Lý,Lĩnh,Lũ,Lương,Lập,Minh,Mỹ,Phái,Phụng,Quan,Thanh,Thuận,Thành,Thụy,Trung,Tảo,Vân,Vừng,Xuyên,
Xuân,Xá,Yêu,Đào,Đông,Định,Đồng,Động|Ngối Cáy|Ngổ Luông|Nham Biền|Nhuận Trạch|Nhà Bàng,Mát|Nhân Bình,Chính,
Huệ,Khang,Mục,Mỹ,Quyền,Sơn,Thịnh,Trạch,Đạo|Nhã Lộng|Nhơn An,Bình,Hòa,Hưng,Hạnh,Hải,Hậu,Khánh,Lý,Lộc,Nghĩa,
Nghĩa A,Phong,Phúc,Sơn,Thành,Thạnh,Thạnh Trung,Thọ,Tân,Đức|Như Cố,Hòa|Nhạc Kỳ|Nhạn Môn|Nhất Tiến|Nhật Quang,
Tiến,Tân|Nhị Bình,Châu,Hà,Khê,Long Phú,Mỹ,Thành|Nhữ Hán|Nhựt Chánh,Ninh|Ninh An,Bình,Diêm,Dân,Dương,Hiệp,Hà,
Hưng,Khang,Khánh,Lai,Loan,Lộc,Mỹ,Nhất,Phong,Phú,Phúc,Phụng,Quang,Quới A,Sim,Sở,Thân,Thượng,Thạnh Lợi A,Thọ,
Thới,Thủy,Tiến,Trung,Tân,Tây,Vân,Xuân,Ích,Đa,Đông|Niêm Tòng|Nong U|Noong Bua,Hẻo,Lay,Luống|Noọng Hẹt|
Nuông Dăm|Nà Bó,Chì,Hẩu,Khoa,Khương,Nghịu,Nhạn,Phòn,Sáy,Tòng,Tăm,Ơt|Nàn Ma,Sán,Xín,Xỉn|Nàng Mau,Đôn|
Nánh Nghê|Nâm N'Jang,N'Đir|Nông Hạ,Thượng,Trường,trường Việt Lâm|Nùng Nàng|Núi Sam,Sập,Tô,Voi,Đối|Năng Khả,
Tĩnh|Nưa|Nước Hai|Nại Hiên Đông|Nấm Lư|Nậm Ban,Búng,Cha,Chua,Chà,Chạc,Chảy,Chầy,Càn,Cần,Giôn,Giải,Hăn,Khao,
Khánh,Khòa,Khăn,Khắt,Lành,Lúc,Lạnh,Manh,Mòn,Mười,Mả,Mằn,Nhoóng,Nhùn,Nhừ,Pung,Pì,Păm,Rạng,Tha,Tin,Tỵ,Vì,Xe,
Xây,ét,Đét|Nặm Lịch|Nội Duệ,Hoàng,Thôn|P Rao|Pa Cheo,Khóa,Thơm,Vây Sử,Vệ Sử|Pha Mu|Phan,Bội Châu,Chu Trinh,
Dũng,Hiệp,Hòa,Lâm,Rí Thành,Si Păng,Sào Nam,Tiến,Điền|Phi Hải,Liêng,Thông,Tô|Phiêng Ban,Côn,Luông|Phong An,
Bình,Chương,Dương Tiến,Dụ,Hiền,Hóa,Khê,Lạc,Minh,Niên,Nậm,Sơn,Thu,Thạnh A,Thạnh Tây,Thạnh Tây A,Thạnh Tây B,
Thạnh Đông,Thịnh,Thủy,Tân,Vân,Xuân,Đông|Phu Luông|Phà Đánh|Pháo Đài|Phì Nhừ,Điền|Phìn Hồ,Ngan|Phình Sáng|
Phó Bảng|Phù Chẩn,Cảnh,Linh,Long,Lưu Tế,Lương,Lỗ,Nham,Ủng|Phùng,Chí Kiên,Giáo,Hưng,Minh,Xá|Phú Chánh,Châu,
Cần,Diên,Gia,Hiệp,Hài,Hưng,Hải,Hậu,Hồng,Hộ,Hội,Khánh,Kim,Kiết,La,Lai,Lãm,Lũng,Lập,Lễ,Minh,Mãn,Mỹ Hưng,Nam,
Nghiêm,Ngãi Trị,Ngọc,Nham,Phong,Phúc,Thanh,Thuận A,Thuận B,Thành A,Thành B,Thứ,Tiến,Trinh,Tài,Văn,Vĩnh,Xá,
Đa,Điền,Đô,Đông,Đức|Phúc An,Chu,Diễn,Hà,Khoa,La,Lai,Lâm,Lương,Ninh,Sen,Than,Thành,Thắng,Tiến,Trìu,Tân,Xuân,
Xá,Điền,Đồng,Ứng|Phăng Sô Lin|Phương Canh,Công,Giao,Hải,Khoan,Liên - Trung Tự,Lâm,Mai,Nam,Phú,Sài,Sơn,Thiện,
Thạnh,Tiến,Trung,Trà,Tú,Viên,Đình,Đông,Định,Độ|Phước Bửu,Chiến,Chính,Cát,Cát 2,Công,Diêm,Dân,Gia,Hưng,Hảo,
Kháng,Khánh,Kim,Kiển,Long A,Long B,Long Thọ,Lâm,Lại,Lập,Lộc,Lợi,Minh,Mỹ,Nam,Nghĩa,Nguyên,Ngãi,Ninh,Quang,
Sang,Thiền,Thiện,Thuận,Thể,Tiến,Trung,Trạch,Tuy,Tân Hưng,Tín,Tỉnh,Vân,Vĩnh,Vĩnh An,Vĩnh Đông,Xuân,Đông,Đại,
Đồng,Đức|Phường Đúc|Phượng Lâu,Mao,Nghi,Vĩ|Phạm Hồng Thái,Kha,Thái,Trấn,Văn Cội,Văn Hai,Đình Hổ|Phả Lại|
Phố Châu,Cáo,Cò,Huế,Lu,Là,Mới,Ràng|Phồn Xương|Phổ An,Châu,Cường,Hòa,Khánh,Minh,Nhơn,Ninh,Phong,Quang,Thuận,
Thạnh,Vinh,Văn|Phổng Ly,Lái,Lập|Phục Linh|Phụng Châu,Thượng|Phủ Hà|Pi Toong|Plei Kần|Pom Hán,Lót|Pá Hu,
Khoang,Lau,Lông,Ma Pha Khinh,Mỳ|Pác Miầu|Pô Kô|Pú Hồng,Nhi,Pẩu,Trạng,Xi,Đao|Púng Tra|Pả Vi|Pải Lủng|Pố Lồ|
Pờ Ê|Quan Hoa,Hồ Thẩn,Lạn|Quang Châu,Diệm,Huy,Hà,Húc,Khải,Kim,Lãng,Lộc,Phong,Phú,Phục,Thuận,Thành,Thịnh,Thọ,
Tiến,Trọng,Vinh,Vĩnh,Yên,Đức|Quy Kỳ,Đạt|Quyết Chiến,Tiến,Tâm|Quài Cang,Nưa|Quách Phẩm Bắc|Quán Bàu,Hành,Hàu,
Lào,Thánh,Toan,Triều|Quân Hà|Quê Mỹ Thạnh|Quí Quân|Quý Quân,Sơn|Quơn Long|Quảng An,Chu,Cát,Công,Cư,Giao,
Hiệp,Hưng,Hải,Hợp,Kim,Long,Lãng,Lưu,Lạc,Lộc,Lợi,Minh,Nghĩa,Ngãi,Ngạn,Ngần,Nham,Nhâm,Nhân,Phong,Phú Cầu,Phúc,
Phương,Phước,Thanh,Thuận,Thành,Thái,Thạch,Thắng,Thịnh,Thọ,Thủy,Tiên,Tiến,Trung,Trường,Tâm,Tùng,Vinh,Văn,
Xuân,Đông,Định|Quất Lâm,Lưu,Động|Quế,An,Châu,Hiệp,Long,Lâm,Lưu,Lộc,Minh,Mỹ,Nham,Phú,Thuận,Thọ,Tân,Xuân 1,
Xuân 2|Quốc Thái,Toản,Tuấn|Quới Thành|Quỳnh Bảng,Châu,Côi,Diễn,Dị,Giang,Giao,Hoa,Hoàng,Hưng,Hải,Hậu,Hồng,
Hội,Khê,Liên,Lâm,Lập,Lộc,Minh,Mỹ,Nguyên,Ngọc,Phương,Thanh,Thiện,Thạch,Thọ,Trang,Tân,Vinh,Xuân,Yên,Đôi|
Qưới Sơn|Rô Men|Rơ Kơi|Rạch Chèo,Gòi,Gốc,Sỏi,Ông|Rừng Thông|Sa Lông,Nghĩa,Nhơn,Pả,Rài,Sơn|Sam Kha|San Thàng|
Sao Đại Việt,Đỏ|Sen Phương,Thượng,Thủy|Sinh Long,Tồn|Song An,Bình,Giang,Hồ,Khê,Lãng,Mai,Pe,Phương,Phượng,
Phụng,Thuận,Tử Tây,Vân|Suối Bau,Bu,Bàng,Bạc,Cao,Cát,Dây,Giàng,Hoa,Nghệ,Ngô,Nho,Quyền,Rao,Tiên,Tre,Tân,Đá|
Sà Dề Phìn|Sài Sơn|Sàn Viên|Sàng Ma Sáo|Sào Báy|Sán Chải,Xả Hồ|Sính Lủng|Sóc Hà|Sông Bình,Bằng,Bờ,Hiến,
Khoai,Nhạn,Phan,Thao,Trà,Trầu,Vệ,Xoài,Đà|Sùng Nhơn,Phài,Đô|Săm Khóe|Sĩ Bình|Sơ Pai|Sơn A,Ba,Bao,Bua,Bình,
Bằng,Cao,Cương,Cẩm,Dung,Hiệp,Hóa,Hùng,Hội,Liên,Long,Lôi,Lĩnh,Lư,Lập,Lễ,Lộc,Màu,Mùa,Nguyên,Nham,Ninh,Phong,
Phú,Phước,Thành Tây,Thành Đông,Thái,Thượng,Thịnh,Tinh,Trung,Tân,Vi,Xuân,Đà,Định|Sảng Tủng|Sập Xa|Sặp Vạt|
Sịa|Sở Dầu|Sủng Là,Thài,Trà,Trái,Tráng|Ta Ma|Tam An,Anh Bắc,Anh Nam,Bố,Cường,Dân,Dị,Gia,Giang Tây,
Giang Đông,Hòa,Lãnh,Lập,Lộc,Mỹ Tây,Mỹ Đông,Nghĩa,Ngọc,Phú,Quan Bắc,Quan Nam,Thuấn,Thành,Thôn Hiệp,Thăng,
Thạnh,Trà,Văn,Xuân I,Xuân II,Đàn,Đình,Đường,Đại,Đỉnh|Tham Đôn|Thanh,Bình Thịnh,Cao,Châu,Chăn,Giang,Hóa,
Hương,Hải,Hối,Hồng,Khê Tây,Khê Đông,Khương,Lang,Liên,Luông,Luận,Lân,Lãng,Lòa,Lương,Lộc,Minh,Nghị,Nguyên,
Ngọc,Nhàn,Nhật,Ninh,Phú,Phú Long,Phước,Quang,Quả,Thùy,Thạch,Tiên,Trù,Trường,Trạch,Tuyền,Tâm,Tân,Tương,Uyên,
Vinh,Vân,Văn,Vĩnh Đông,Vận,Xuân Bắc,Xuân Trung,Xương,Đa,Đình,Định|Thi Sơn|Thiên Đức|Thiết Kế|Thiện An,Kế,Mỹ,
Nghiệp,Phiến,Trung,Trí|Thiệu Chính,Công,Duy,Dương,Giang,Giao,Hòa,Hợp,Khánh,Long,Lý,Nguyên,Ngọc,Phúc,Thành,
Thịnh,Viên,Vân,Vũ,Vận|Thoại Giang|Thu Ngạc,Phong,Thủy,Tà|Thuần Hưng,Lộc,Mang,Mỹ,Thiện,Thành|Thuận,Bình,Hà,
Long,Lộc,Minh,Nghĩa Hòa,Phú,Phước,Quí,Sơn,Thiên,Thới,Yên,Điền,Đức|Thài Phìn Tủng|Thành An,Hòa,Hưng,Hải,Long,
Lâm,Lộc,Lợi,Minh,Mỹ,Phước,Sơn,Thịnh,Thọ,Thới A,Thới B,Tiến,Triệu,Trung,Trực,Tâm,Tân,Tô,Yên|Thào Chư Phìn|
Thác Mơ|Thái An,Bình Trung,Bảo,Cường,Dương,Giang,Hưng,Học,Lai,Long,Minh,Nguyên,Niên,Phúc,Phương,Thượng,
Thịnh,Thọ,Thủy,Trị,Xuyên,Đào,Đô|Thân Cửu Nghĩa,Thuộc|Thèn Chu Phìn,Phàng,Sin|Thôm Mòn|Thông Bình,Hòa,Tân|
Thúc Kháng|Thúy Sơn|Thăng Hưng,Long,Phước,Thọ|Thường Nga,Phước 1,Phước 2,Thạnh,Thắng,Thới Hậu A,Thới Tiền|
Thượng Bình,Cường,Cửu,Giáo,Giáp,Hòa,Hóa,Kiệm,Lan,Lý,Lộ,Lộc,Mỗ,Nhật,Nung,Phùng,Quảng,Quận,Thanh,Thôn,Trưng,
Tân,Tân Lộc,Vực,Yên Công,Ân,Đình,Ấm|Thạc Gián|Thạch Bàn,Châu,Cẩm,Giám,Hòa,Hóa,Hưng,Hạ,Hải,Hội,Khoán,Kim,
Kiệt,Kênh,Liên,Long,Lâm,Lương,Mỹ,Ngàn,Ngọc,Quý,Sơn,Thang,Thán,Thắng,Trung,Trị,Tượng,Văn,Xá,Yên,Đà,Đài,Đạn,
Định,Đồng|Thạnh Bắc,Hòa Sơn,Hội,Mỹ Lợi,Ngãi,Nhựt,Phú Đông,Thắng,Thới Thuận,Tiến,Tân,Tây,Yên,Yên A,Đông A,
Đông B|Thải Giàng Phố|Thảo Điền|Thất Hùng|Thần Xa|Thẩm Dương|Thắng,Hải,Nhì,Nhất,Sơn,Tam,Thủy|Thể Dục|
Thị Cầu,Hoa,Nại|Thịnh Hưng,Lang,Liệt,Long,Lộc,Mỹ,Quang,Sơn,Thành,Trường,Vượng,Đán,Đức|Thọ An,Cường,Diên,Dân,
Hải,Hợp,Lâm,Lộc,Nghiệp,Quang,Thanh,Thành,Thế,Tiến,Tân,Xương,Điền|Thống Kênh|Thổ Bình,Quan,Sơn|Thới Quản,
Tam Thôn,Thạnh,Tân,Xuân,Đông|Thục Luyện|Thụy An,Bình,Chính,Duyên,Dân,Hòa,Hưng,Hương,Hải,Khuê,Liên,Lâm,Lôi,
Ninh,Phong,Phương,Quỳnh,Sơn,Thanh,Trình,Trường,Việt,Vân,Văn,Xuân|Thủ Sỹ,Thiêm|Thủy An,Biều,Bằng,Châu,Dương,
Hà,Liễu,Lương,Phù,Phương,Thanh,Tân,Tây,Vân,Xuân Tiên,Đông,Đường|Thứ Ba,Mười Một|Thứa|Thừa Đức|Tinh Nhuệ|
Tiên An,Châu,Cát,Cường,Cảnh,Dương,Dược,Hiệp,Hoàng,Hà,Hội,Kiên,Kiều,Kỳ,Long,Lãnh,Lập,Lộc,Mỹ,Ngoại,Ngọc,Nha,
Nội,Phong,Phú,Phương,Thanh,Thuận,Thành,Thắng,Thọ,Động|Tiêu Động|Tiến Bộ,Dũng,Hóa,Hưng,Lộc,Lợi,Nông,Thịnh,
Xuân,Đức|Tiền An,Châu,Ninh Vệ,Tiến,Yên|Tiệm Tôm|Toàn Sơn|Tr'Hy|Trang,Bảo Xá,Hạ|Tri Hải,Phương,Thủy|
Trinh Phú|Triệu Giang,Hòa,Long,Nguyên,Phước,Thuận,Thành,Thượng,Trung,Trạch,Tài,Tân,Ái,Đại,Độ|Trung Bình,
Chánh,Châu,Chải,Dũng,Giang,Giáp,Hiếu,Hòa,Hóa,Hải,Kiên,Liệt,Lèng Hồ,Lương,Lập,Lập Hạ,Lập Thượng,Minh,Môn,Mỹ,
Nam,Nghĩa,Nguyên,Phúc,Phúc Cường,Phước,Sơn Trầm,Thu,Thành Tây,Thành Đông,Thượng,Thạnh,Tiến,Trạch,Trực,Tú,
Văn,Xuân,Yên,Đô,Đông,Đồng|Trà An,Bui,Bá,Bình,Bùi,Cang,Cổ,Don,Dơn,Dương,Giác,Hiệp,Ka,Kót,Lâm,Lân,Lũ,Lồng,Mai,
Nam,Nóc,Nú,Phong,Phú,Sơn,Thanh,Thủy,Tây,Xinh,Xuân,Đa,Đông|Tràng An,Cát,Lương,Phái,Sơn,Tiền,Đà|Trác Văn|
Tráng Việt|Trân Châu|Trâu Quỳ|Trì Quang|Trí Bình,Lực,Nang,Yên|Trù Hựu,Sơn|Trúc Bạch,Lâu,Sơn|Trưng Trắc,
Vương|Trương Lương,Định|Trường An,Chinh,Hòa,Long A,Lạc,Minh,Thạnh,Thắng,Thịnh,Thọ,Thủy,Trung,Tây,Xuân A,
Xuân B,Yên,Đông|Trạch Mỹ Lộc|Trạm Hành,Trôi|Trấn Dương,Ninh|Trầm Lộng|Trần Cao,Hợi,Nguyên Hãn,Quang Diệu,
Thành Ngọ,Thới|Trị Quận|Trịnh Xá|Trọng Con,Hóa,Quan|Trực Chính,Cường,Hùng,Hưng,Khang,Mỹ,Nội,Thanh,Thuận,
Thái,Thắng,Tuấn,Đại,Đạo|Tu Tra|Tung Chung Phố|Tuy Lai,Lộc|Tuyên Bình Tây|Tuyết Nghĩa|Tuân Chính,Tức,Đạo|
Tuấn Việt|Tà Bhinh,Cạ,Gia,Hừa,Long,Lu,Lùng,Mung,Mít,Nung,Pơơ,Si Láng,Đảnh|Tàm Xá|Tào Sơn,Xuyên|Tá Bạ|
Tâm Thắng|Tân An Luông,An Thạnh,Bình Thạnh,Bắc,Bằng,Bửu,Chánh,Chánh Hiệp,Công Chí,Công Sính,Cảnh,Duyệt,
Hiệp A,Hiệp B,Hoa,Huề,Hà,Hòa Thành,Hòa Tây,Hòa Đông,Hóa,Hùng,Hưng Thuận,Hưng Tây,Hưng Đông,Học,Hội Trung,
Hội Đông,Khang,Khánh Hòa,Khánh Đông,Kim,Kiên,Kiều,Kiểng,Lang,Linh,Liêm,Liên,Liễu,Lâm,Lâm Hương,Lãng,Lý Đông,
Lập 1,Lập 2,Lễ,Lộc Bắc,Lộc Đông,Lợi Thạnh,Mộc,Mỹ Chánh,Mỹ Hà,Nam,Nghĩa,Nguyên,Phú Thạnh,Phú Tây,Phúc,Phương,
Phước Khánh,Phước Tây,Phượng,Quy,Quy Tây,Quy Đông,Quý,Quý Tây,Quới Trung,Sỏi,Thanh Tây,Thiềng,Thiện,
Thuận Tây,Thuận Đông,Thành A,Thành B,Thái,Thông Hội,Thượng,Thạch,Thạnh Tây,Thạnh Đông,Thắng,Thịnh,Thọ,
Thới Hòa,Thới Nhì,Thới Nhất,Trung,Trường,Trạch,Tuyến,Tác,Tú,Túc,Tạo A,Tựu,Vinh,Viên,Việt,Vĩnh Hiệp,Vạn,
Xuyên,Xã,Ân Tây,Đồng,Đức,Ước|Tây An,Bình,Hưng,Lương,Lộc,Ninh,Phong,Thuận,Thành,Trạch,Vinh,Xuân,Yên A,Đằng|
Tê Xăng|Tênh Phông|Tích Lộc,Sơn,Thiện|Tòng Bạt,Sành,Đậu|Tóc Tiên|Tô Hạp,Mậu|Tông Cọ,Lạnh,Qua Lìn|Tùng Châu,
Khê,Lâm,Ảnh|Tú An,Lý,Mịch,Nang,Sơn,Thịnh,Xuyên,Đoạn|Túc Duyên,Trưng,Đán|Túng Sán|Tăng Bạt Hổ,Hòa,Nhơn Phú A,
Nhơn Phú B,Thành,Tiến|Tĩnh Hải|Tư,Mại|Tương Bình Hiệp,Giang|Tường Phong,Phù,Sơn,Thượng,Tiến,Đa|Tượng Sơn,
Văn|Tạ An Khương Nam,An Khương Đông,Bú|Tả Gia Khâu,Lủng,Ngải Chồ,Ngảo,Nhìu,Phời,Sìn Thàng,Sử Choóng,
Thanh Oai,Thàng,Van Chư,Ván|Tản Lĩnh|Tảo Dương Văn|Tấn Mỹ|Tất Thắng|Tắc Vân|Tế Lợi,Nông,Thắng|Tề Lễ|Tịnh An,
Bình,Bắc,Châu,Giang,Hiệp,Hà,Hòa,Kỳ,Long,Minh,Phong,Sơn,Thiện,Thọ,Thới,Trà,Đông,Ấn Tây,Ấn Đông|Tỏa Tình|
Tống Phan|Tốt Động|Tụ Nhân|Tứ Cường,Dân,Hiệp,Hạ,Liên,Quận,Trưng,Xã,Yên|Tức Tranh|Tử Du,Nê|Tự An,Cường,Do,
Lập,Nhiên,Tân|Uy Nỗ|Uyên Hưng|V|VII|Vang Quới Tây,Quới Đông|Vi Hương|Vinh An,Hiền,Hà,Mỹ,Quang,Thanh,Tiền,
Tân,Xuân|Viên An,An Đông,Bình,Sơn,Thành|Viễn Sơn|Việt Cường,Dân,Hùng,Hải,Long,Lập,Ngọc,Quang,Thuận,Thắng,
Thống,Vinh,Đoàn|Vàm Láng|Vàng Ma Chải,San,Đán|Vân An,Côn,Dương,Giang,Hội,Khánh Tây,Khánh Đông,Lĩnh,Nội,Phúc,
Thủy,Trung,Trình,Trường,Trục,Tùng,Tảo,Từ,Âm|Vô Ngại,Điếm|Vôi|Võ Ninh,Thị Sáu,Xu|Võng La,Xuyên|Văn An,Bán,
Bình,Chương,Cẩm,Giáo,Hoàng,Hóa,Hải,Hội,Khê,Lem,Lung,Luông,Lý,Lợi,Minh,Nghĩa,Phong,Phương,Quán,Sơn,Thành,
Tiến,Tố,Tự,Võ,Vũ,Xuôi,Xá,Yên,Điển,Đẩu,Đức|Vĩ Thượng|Vĩnh Bình Bắc,Bình Nam,Bửu,Chánh,Châu A,Châu B,Chấp,
Cường,Giang,Hiệp,Hà,Hào,Hòa Hiệp,Hòa Hưng Bắc,Hòa Hưng Nam,Hòa Phú,Hùng,Hưng A,Hậu A,Hồng,Hội Đông,Khánh,
Khê,Khúc,Kiên,Long,Lâm,Lương,Lạc,Lộc A,Lộc B,Mỹ A,Mỹ B,Nguyên,Ngươn,Ngọc,Nhuận,Ninh,Niệm,Phú Tây,Phú Đông,
Phương,Phước A,Phước B,Quới,Quỳnh,Thanh Vân,Thuận Tây,Thái,Thắng,Thọ,Thới,Tiến,Trung,Trường,Trạch Đông,Trại,
Trị,Tú,Viễn A,Xá,Ô,Điện,Đại,Đồng|Vũ An,Bình,Bản,Chính,Chấn,Công,Di,Dũng,Hòa,Hội,Linh,Lạc,Minh,Muộn,Nông,Oai,
Quí,Sơn,Tiến,Trung,Vinh,Vân,Đoài,Đông|Vũng Liêm|Vương|Vượng Lộc|Vạn Bình,Giã,Hòa,Hương,Khánh,Long,Lương,Mai,
Mỹ,Nhất,Phái,Phúc,Phước,Thiện,Thạnh,Thọ,Thủy,Trạch,Tín,Yên|Vần Chải|Vầy Nưa|Vị Bình,Thắng,Trung,Đông|
Vọng Thê,Đông|Xiêng My|Xuy Xá|Xuân Bái,Bảo,Canh,Cao,Châu,Chính,Dục,Giao,Hiệp,Huy,Hà,Hóa,Hương,Hội,Khang,
Khanh,Khánh,Khê,La,Lai,Lam,Lao,Liên,Long,Lôi,Lĩnh,Lạc,Lẹ,Minh,Mỹ,Ngọc,Ninh,Nội,Nộn,Phong,Phúc,Phổ,Quan,
Quang 1,Quang 2,Quang 3,Quang Động,Sinh,Sơn Bắc,Sơn Nam,Thiên,Thiện,Thu,Tháp,Thượng,Thắng,Thịnh,Thọ 1,Thọ 2,
Thới Thượng,Thới Đông,Thủy,Trạch,Tâm,Tân,Tây,Tăng,Tảo,Tầm,Vinh,Yên,Áng,Đám,Đình,Đồng|Xuất Hóa,Lễ|Xy|Xà Bang,
Hồ,Phìn|Xá Lượng,Tổng|Xích Thổ|Xín Chải,Cái|Xóm Củi|Xương Giang,Lâm|Y Can,Tịch|Ya Tăng,Tờ Mốt,Xiêr|Yang Bắc,
Nam,Reh,Tao,Trung|Yên Bắc,Bồng,Chính,Cát,Cư,Dương,Dưỡng,Giang,Giả,Hà,Hân,Hóa,Hùng,Hưng,Hải,Hồ,Hợp,Khang,
Khoái,Khê,Kiện,Luông,Luật,Lâm,Lư,Lương,Lỗ,Lộc,Mông,Nam,Nghiệp,Phương,Phụ,Quang,Than,Thanh,Thuận,Thái,Thường,
Thượng,Thạch,Tiến,Tâm,Tĩnh,Viên,Vượng,Đổ,Đỗ,Đức|Yến Dương,Lạc,Sơn|Za Hung|Zuôich|Ái Nghĩa,Thượng|Ân Hòa,
Hảo Tây,Hảo Đông,Hữu,Mỹ,Nghĩa,Phong,Phú,Sơn,Thạnh,Tín,Tường Tây,Tường Đông,Đức|Ích Hậu|Ít Ong|Ô Long Vỹ,
Quý Hồ|Ôn Lương|Ông Đình|Úc Kỳ|é Tòng|ĐLiê Ya|Đa Kai,Kao,Krông,Lộc,Mi,Phước,Phước Hội,Quyn,Thông,Tốn|
Đak Jơ Ta,Mang,SMar,Ta Ley,Ơ|Đan Hội,Trường|Đinh Lạc,Trang Hòa,Văn,Xá|Điêu Lương|Điềm Hy,Mặc|Điền Hạ,Hải,Mỹ,
Thượng,Trung|Điện An,Biên,Biên Đông,Dương,Hòa,Hồng,Minh,Nam Bắc,Nam Trung,Nam Đông,Ngọc,Phong,Phương,Phước,
Quan,Quang,Thắng Bắc,Thắng Nam,Thắng Trung,Thọ,Tiến,Trung|Đoan Bái,Hạ|Đoàn Lập,Thượng,Tùng,Xá|Đoọc Mạy|Đu|
Đà Loan,Sơn,Vị|Đài Sơn,Xuyên|Đào Dương,Hữu Cảnh,Mỹ|Đá Đỏ|Đáp Cầu|Đê Ar|Đình Bảng,Cao,Cả,Dù,Phùng,Tổ|
Đô Thành|Đôn Nhân,Phong,Phục,Thuận,Xuân|Đông,An,Ba,Bình,Bắc,Cao,Các,Cơ,Cương,Cường,Cửu,Dương,Hoàng,Hòa Hiệp,
Hưng A,Hưng B,Hương,Hải 1,Hải 2,Hồ,Hội,Hợp,Kết,La,Lai,Long,Lâm,Lĩnh,Lương,Lễ,Lỗ,Lợi,Minh,Mỹ,Nam,Ngàn,Ninh,
Phong,Phương,Phương Yên,Phước A,Sang,Thanh,Thắng,Thịnh,Thới,Trà,Tân,Tảo,Vinh,Văn,Vĩnh,Vệ,Xuyên,Xuân,Xá,Yên,
Á,Đô|Đú Sáng|Đăk Djrăng,Krong,Ngọk,Năng,Pling,Pơ Pho,R'Moan,Roong,Sơmei,Trôi,Tơ Pang,Tơ Ver,Yă,Đoa|Đăng Hà,
Hưng Phước|Đưng KNớ|Đường 10,Lâm,Âm|Đạ Chais,K'Nàng,Kho,Long,Lây,M'Rong,M'ri,Nhim,Oai,Pal,Rsal,Ròn,Sar,Tông,
Đờn|Đại Bái,Bình,Bản,Chánh,Cương,Cường,Dực,Hiệp,Hòa,Hòa Lộc,Hùng,Hưng,Hồng,Hợp,Kim,Lào,Lâm,Lịch,Minh,Mạch,
Nghĩa,Nài,Phong,Phác,Phú,Phạm,Quang,Sảo,Thạnh,Thắng,Thịnh,Tiến,Trạch,Tâm,Tân,Tập,Tự,Xuân,Yên,Ân 1,Ân 2,áng,
Đồng Thành,Đức|Đạm Bri|Đạo Long,Lý,Nghĩa,Tú,Viện,Đức|Đạp Thanh|Đạt Hiếu|Đản Ván|Đất Bằng,Cuốc|Đập Đá|
Đậu Liêu|Đắc Pre,Sơn,Sở,Tôi|Đắk Ang,Blà,Blô,Búk So,Choong,Cấm,DRông,Drô,Dục,Glei,Gằn,HRing,Ha,Hà,Hòa,KRoong,
Kan,Kôi,Kơ Ning,La,Lao,Long,Man,Mar,Mâm,Môl,Môn,N'Drót,N'Dung,Na,Nang,Ngo,Nhoong,Nia,Nuê,Nên,Nông,PXi,Plao,
Pne,Pék,R'La,R'Măng,R'Tíh,Ring,Ru,Ruồng,Rve,Rơ Nga,Rơ Wa,Rơ Ông,Sao,Sin,Som,Sôr,Trăm,Tô,Tăng,Tơ Lung,Tờ Kan,
Tờ Re,Ui,Wer,Xú|Đằng Giang,Hải,Lâm|Đặng Lễ,Sơn,Xá|Đề Thám|Đỉnh Bàn|Địa Linh|Địch Quả|Định An,Biên,Bình,Cư,
Hiệp,Hưng,Hải,Liên,Long,Môn,Sơn,Thành A,Thủy,Tiến,Trung,Tăng,Yên|Đồi 61,Ngô|Đồn Xá,Đạc|Đồng Bài,Bẩm,Bục,
Chum,Cương,Cẩm,Cốc,Du,Hòa,Hóa,Hưu,Hướng,Hải,Hợp,Khê,Kỵ,Liên,Loan,Lâm,Lạc,Lợi,Mai,Môn,Mỏ,Nai,Nai Thượng,Nhân,
Nơ,Phong,Quang,Quý,Quế,Rui,Ruộng,Than,Thanh,Thành,Tháp,Thạnh,Thắng,Trung,Trúc,Trạch,Tuyển,Tân,Tĩnh,Vương,
Ích,ý|Đổng Xá|Đỗ Sơn,Xuyên,Động|Đội Bình,Cấn|Động Quan,Đạt|Đứa Mòn|Đức Bác,Bình Tây,Bình Đông,Bồng,Chánh,
Chính,Giang,Hiệp,Hòa Hạ,Hòa Thượng,Hòa Đông,Hóa,Hương,Hạnh,Hồng,Liên,Liễu,Lân,Lý,Lĩnh,Lạng,Lập Hạ,
Lập Thượng,Mạnh,Mỹ,Ninh,Ninh Đông,Phong,Phúc,Sơn,Thuận,Thành,Thông,Thượng,Thạnh,Thắng,Trạch,Tài,Tân,Tín,Vân,
Xuyên|Ấm Hạ|Ẳng Cang,Nưa,Tở|Ứng Hòe|Ỷ La`;

/** Those, and the special zones, that are there since July 2025 only. */
export const NEW_COMMUNES = `
1 Bảo Lộc|2 Bảo Lộc|3 Bảo Lộc|A Lưới 1,Lưới 2,Lưới 3,Lưới 4,Lưới 5,Sào|An Hội Tây,Hội Đông,Minh,Nhơn Bắc,
Nhơn Nam,Nhơn Đông,Qui|Anh Sơn Đông|Avương|Ayun Pa|Ba Bể,Gia,Sơn|Biên Hòa|Biện Thượng|Buôn Hồ,Ma Thuột,Đôn|
Bà Nà,Rịa|Bàn Cờ|Bàu Bàng|Bá Thước|Bác Ái,Ái Tây,Ái Đông|Bình Ca,Cơ,Lợi Trung,Lục,Tiên,Tuyền,Tây,Điền|
Bích Hào|Bù Đăng|Bạc Liêu|Bạch Long Vĩ,Thông|Bảo Lâm 1,Lâm 2,Lâm 3,Lâm 4,Lâm 5|Bảy Hiền|Bất Bạt|Bắc An Phụ,
Cam Ranh,Gia Nghĩa,Giang,Gianh,Hồng Lĩnh,Khánh Vĩnh,Kạn,Mê,Nha Trang,Ninh Hòa,Quang,Thanh Miện,Thái Ninh,
Thụy Anh,Tiên Hưng,Tân Uyên,Đông Hưng,Đông Quan|Bến Cát,Giằng,Hiên,Hải,Tre|Bỉm Sơn|Bố Trạch|Cai Lậy|Cam An,
Hiệp,Hồng,Ly - Đà Lạt,Phục,Ranh|Can Lộc|Cao Lãnh|Chiêm Hóa|Chiên Đàn|Chu Văn An|Chánh Hiệp,Hưng|
Chân Mây - Lăng Cô|Châu Ninh,Phú,Quế,Đốc,Đức|Chí Linh|Chơn Thành|Chư Krey,Păh,Pưh|Chương Mỹ|Chợ Lớn,Quán,
Đồn|Con Cuông|Cuôr Đăng|Cà Đam|Cái Ngang,Răng|Cát Ngạn,Tiên 2,Tiên 3|Côn Đảo|Cù Lao Giêng|Cư Jút,Yang|
Cần Giờ|Cầu Giấy,Kiệu|Cẩm Lệ,Phả|Cồn Cỏ,Tiên|Cổ Đạm|Cửa Lò|Diên Hà|Diễn Châu|Dliê Ya|Duy Hà,Tiên,Xuyên|
Dương Kinh|Dục Nông|Ea Khăl,Knuếc,Ly,M'Droh|Gia Định|Giai Lạc|Giang Thành|Giao Bình,Hòa,Hưng,Minh,Ninh,Phúc|
Giá Rai|Gò Công,Công Đông,Nổi,Vấp|Hiếu Giang|Hiệp Bình,Mỹ|Hoa Quân|Hoài Nhơn,Nhơn Bắc,Nhơn Nam,Nhơn Tây,
Nhơn Đông,Ân|Hoàn Kiếm|Hoàng An,Mai,Sa,Su Phì|Hoành Sơn|Hoằng Hóa|Hua Bum|Hà Giang 1,Giang 2,Nam,Nha,Quảng,
Tiên|Hàm Thuận,Thuận Bắc,Thuận Nam,Yên|Hòa Cường,Trí,Tú,Vang,Xá|Hóa Châu|Hùng Chân,Châu|Hưng Khánh Trung,
Nguyên Nam|Hương Phố|Hạ Lang|Hạc Thành|Hạnh Thông|Hải Hậu,Lăng,Thịnh,Vân|Hậu Mỹ|Hồ Tràm,Vương|Hồng Bàng,Dân,
Ngự|Hội An Tây,Cư|Hợp Kim|Ia Dreh,Grai,Krái,Pa|KDang|Khúc Thừa Dụ|Kim Ngân,Thanh,Trà,Điền|Kinh Môn|Kiên Hải|
Kiến Hải,Minh,Thụy,Tường|Kiều Phú|Kon Braih,Plông,Tum|Krông Ana,Bông,Pắc|Kỳ Anh,Lừa|La Gi,Lay,Êê|Lam Thành|
Lang Biang - Đà Lạt|Liêm Hà,Tuyền|Liên Chiểu,Sơn Lắk|Long Hựu,Phú 1,Phú Thuận,Quảng|Láng|Lâm Bình,
Viên - Đà Lạt|Lân Phong|Lãnh Ngọc|Lê Chân,Quý Đôn,Ích Mộc|Lý Nhân,Sơn,Thường Kiệt|Lưu Vệ|Lương Văn Tri|
Lượng Minh|Lạc Thủy|Lạng Giang|Lệ Ninh,Thủy|Lục Nam,Ngạn,Sĩ Thành,Yên|M'Drắk|Mai Hoa|Mang Yang|Mao Điền|
Minh Phụng,Thái,Thọ|Móng Cái 1,Cái 2,Cái 3|Mù Cang Chải|Măng Bút|Mường Bi,Chọng,Ham,La,Lay,Quàng,Thàng,Vang,
Động|Mậu Thạch|Mộc Châu,Hóa|Mỹ An Hưng,Chánh Hòa,Hào,Hạnh,Quí,Thiện,Tho,Thượng|Na Rì|Nam An Phụ,Ba Đồn,
Ban Lâm Hà,Cam Ranh,Cửa Việt,Gia Nghĩa,Gianh,Hoa Lư,Hà Lâm Hà,Hải Lăng,Hồng Lĩnh,Khánh Vĩnh,Minh,Nha Trang,
Ninh Hòa,Phù,Sầm Sơn,Thanh Miện,Thái Ninh,Thụy Anh,Tiên Hưng,Tiền Hải,Triệu,Trà My,Trạch,Trực,Xang,Đông,
Đông Hà,Đông Hưng,Định,Đồ Sơn|Nghi Dương,Lộc|Nghĩa Giang|Nguyễn Bỉnh Khiêm,Lương Bằng,Đại Năng|Nguyệt Viên|
Ngân Sơn|Ngã Năm|Ngũ Hành Sơn|Ngọk Réo|Ngự Thiên|Nha Trang|Nhiêu Lộc|Nhu Gia|Nhân Hà|Nhơn Trạch|Như Thanh,
Xuân|Nhị Chiểu|Nhựt Tảo|Ninh Châu,Chử,Kiều|Nà Hang|Nông Sơn|Nùng Trí Cao|Núi Cấm|Nậm Chày|Nật Sơn|Nội Bài|
Phan Ngọc Hiển,Rang|Phong Dinh,Doanh,Hiệp,Quảng,Thái|Phù Cát,Liễn,Mỹ Bắc,Mỹ Nam,Mỹ Tây,Mỹ Đông,Yên|Phú Giáo,
Hòa 1,Hòa 2,Quốc,Sơn Lâm Hà,Trạch,Vang|Phúc Thọ Lâm Hà|Phước Giang|Phạm Sư Mạnh|Phố Bảng,Hiến|Phổ Yên|
Phụ Dực|Phục Hòa|Pleiku|Pu Nhi|Pù Luông|Quan Thành,Triều|Quang Đồng|Quy Nhơn,Nhơn Bắc,Nhơn Nam,Nhơn Tây,
Nhơn Đông|Quý Lương|Quảng Oai|Quế Phước,Sơn,Sơn Trung,Võ|Quỳ Châu|Quỳnh An,Anh,Nhai,Phụ|Rạch Giá,Kiến|
Rờ Kơi|Sa Huỳnh,Đéc|Sen Ngư|Suối Dầu,Hai|Sà Phìn|Sài Gòn|Sín Chải|Sóc Trăng|Sông Công,Trí,Vàng|Sơn Cẩm Hà,
Hòa,Mai,Qui,Tây Hạ,Tây Thượng,Tịnh,Động|Sầm Sơn|Tam Anh,Chúc,Dương,Dương Bắc,Long,Mỹ,Nông,Thắng,Xuân,Điệp|
Thanh Bồng,Khê,Liêm,Oai|Thiên Nhẫn,Trường|Thiện Tín|Thoại Sơn|Thu Bồn|Thuần Trung|Thuận Bắc|Thành Bình Thọ,
Nam,Sen,Thới,Đông|Thái Ninh,Thụy|Tháp Mười|Thông Tây Hội|Thăng An,Phú,Trường,Điền|Thư Lâm,Trì,Vũ|
Thường Phước|Thượng Hồng,Minh,Phúc,Đức|Thạch An,Thất|Thần Khê,Lĩnh,Sa|Thắng Lộc|Thọ Long,Phong|Thục Phán|
Thụy Anh|Thủ Dầu Một,Đức|Thủy Nguyên|Tiên Hoa,Hưng,La,Phước,Đồng|Toàn Lưu|Triệu Bình,Phong,Việt Vương|
Trung Khánh Vĩnh,Lộc,Thuần|Trà Bồng,Câu,Liên,Lý|Tràng Định|Trường Lưu,Ninh,Phú,Tân,Vinh,Văn|Trấn Biên|
Trần Liễu,Nhân Tông,Thương|Trực Ninh|Tu Bông|Tuy An Bắc,An Nam,An Tây,An Đông,Hòa,Phong,Phước Bắc,Phước Tây,
Phước Đông,Đức|Tuyên Hóa,Lâm,Phú,Quang,Sơn|Tuấn Sơn|Tuệ Tĩnh|Tà Xi Láng,Đùng|Tánh Linh|Tân Gianh,Hà Lâm Hà,
Phước 1,Phước 2,Phước 3,Sơn Hòa,Sơn Nhất,Vĩnh Lộc|Tây Hoa Lư,Khánh Sơn,Khánh Vĩnh,Nam,Nha Trang,Ninh Hòa,
Phương,Thái Ninh,Thụy Anh,Tiền Hải,Trà,Trà Bồng|Tùng Thiện|Tăng Nhơn Phú|Tĩnh Gia|Tư Nghĩa|Tương Dương|
Tống Sơn|Tứ Mỹ|Từ Liêm,Sơn|U Minh Thượng|Uông Bí|Vinh Kim,Lộc,Phú|Việt An,Khê,Trì,Xuyên|Vu Gia|Vàm Cỏ|
Vân Bán,Đồn|Võ Nhai|Văn Bàn,Chấn,Hiến,Kiều,Lãng|Vĩnh Am,Hoàng,Hòa Hưng,Hội,Linh,Định|Vũ Dương,Quý,Tiên|
Vũng Tàu,Áng|Vườn Lài|Vạn Lộc,Tường,Đức|Vệ Giang|Vị Khê,Thanh 1|Xuân Hương - Đà Lạt,Lãng,Trường - Đà Lạt|
Xóm Chiếu|Yên Bái,Dũng,Mô,Thủy,Tử,Xuân|Ân Hảo,Tường|Ô Diên,Loan,Môn|Ý Yên|Đak Lua,Rong,Sơmei,Đoa|Đakrông|
Đam Rông 1,Rông 2,Rông 3,Rông 4|Đan Hải,Điền|Đinh Văn Lâm Hà|Điện Biên Phủ,Bàn,Bàn Bắc,Bàn Tây,Bàn Đông|
Đoài Phương|Đào Duy Từ|Đình Cương|Đông A,Gia Nghĩa,Hoa Lư,Khánh Sơn,Lộc,Ninh Hòa,Thái Ninh,Thụy Anh,
Tiên Hưng,Tiền Hải,Triều,Trà Bồng,Trạch|Đăk Bla,Cấm,Hà,Kôi,Mar,Môn,Plô,Pxi,Pék,Rve,Rơ Wa,Sao,Tô,Tờ Kan,Ui,Ơ|
Đơn Dương|Đường An,Hào|Đạ Huoai,Huoai 2,Huoai 3,Tẻh 2,Tẻh 3|Đại Hoàng,Huệ,Thanh,Từ|Đắk Song|Đặng Thùy Trâm|
Đề Gi|Đồ Sơn|Đồng Bằng,Châu,Dương,Hới,Hỷ,Thuận,Xoài|Đức Châu,Cơ,Huệ,Linh,Lập,Nhàn,Thịnh,Trọng|Ứng Hòa,Thiên`;
