// The commoner ones from duyet/vietnamese-namedb (MIT), ethnic ones added by hand.
/** First syllables of personal names, commonest first. */
export const SURNAMES = (
  'Nguyễn Trần Lê Phạm Võ Huỳnh Phan Bùi Hoàng Vũ Trương Đỗ Đặng Hồ Ngô Dương Đoàn Đinh Trịnh Cao Đào ' +
  'Mai Lương Lưu Lâm Hà Thái Phùng Tạ Lý Văn Tô Vương Châu Chu Từ Quách Lã Tôn Tống Đồng Hứa Tăng Đậu ' +
  'Diệp Đàm Kiều Triệu La Lại Thạch Y Chung Lữ Nông Dư Bạch Hồng Trang Âu Giang Nhan Bành Cáp Danh Vy ' +
  'Mã Hàn Quang Nghiêm Nhữ Trà Cù Khương Ung Mạc Sầm Tưởng Ôn Liêu Tiết Lục Ninh Vòng Thi Uông Trình Ất ' +
  'Lăng Trầm Doãn Phù Trinh Lư Lộ Mạch Kỷ Khổng Chế Quản Xa Khưu Thiều Mông Biện Viên Tào Hạ Phí Sẳm ' +
  'Lao Mẫn Chạc Sơn Lường Liên Thới Lộc Tiêu Lai Luyện Khúc Mìn Kỳ Điền Bá Lò Phàn Lành Phú Cấn Vưu ' +
  'Nhâm Vàng Sấm Tiếu Văng Điểu Nhiêu Mộc Mộng Cà Lầm Mao Khâu Phương Trác Nghi Làu Liễu Kim Thân Cồ ' +
  'Đới Khuất Nguỵ Giáp Lều Bế Vi Cầm Quàng Tòng Sùng Giàng Vừ Thào Hầu Mùa Lầu Sình Hạng Chảo Tẩn Lù ' +
  'Bàn Siu Ksor Kpă Nay Rah Rcom Hmok Niê Ktla Bríu Zơ Alăng Pơloong Blúp Coor A Ya Ka Bloong Kiên Đàng ' +
  'Hán Neáng Ngân Khà Lèng Mào Pờ Giừ Mạ Lỳ Khiếu Ân Bì Thẩm Lưỡng Ma Ly' +
  ' Tất Chẩu Phún Lỷ Voòng Lềnh Hoả Cung Đan Đỉnh Chẳng Tằng Mẫu Sái Sằn Diêm Trưng Phạn Giản Ngọ Vạn Lạc Cự Trừ Kông Thao Chíu Dường Đèo Lèo Hoàn Hờ Tếnh Tráng Tho Thền Thàng' +
  ' Cil Cill Bon Liêng Krajăn Krajan Krazan Touprong Toprong Tou Jrang Nahria Ndu Păng Dơng Rơ Rmah Rơmah' +
  ' Romah Rơchâm Rchăm Puih Hiao Ksơr Kpa Kpắ Rahlan Adrơng Ayŭn Ayun Byă Byã Êban Eban Ênuôl Enuôl Êñuôl' +
  ' Hwing Kbuôr Knul Kđoh Ktul Mlô Bkrông Hđơk Hmŏk Mjâo Kriêng Bdap Kđăm Arul Kring Blong Bhling Bhnướch' +
  ' Arất Zơrâm Ating Hốih Hôih Bhriu Blup Arâl Rapát Arâng Chau Néang Som Chamaléa Chamalé Katơr Pinăng' +
  ' Patâu Cadá Mấu Chang Cháng Phàng Phảng Sồng Lử Lừ Hảng Xồng Thò Vù Sính Sa Bạc Điêu Khoàng Ngần Lô Kha' +
  ' Cụt Moong Xeo Pịt Cút Chẻo Sừng Só Sò Nình Phùn Ứng Chử Đầu Lỗ Sú Lìu Phỏng Lìn Ấu Vạng Lồ Páo Giở Ngưu' +
  ' Mầu Chìu Dìu'
).split(' ');

/** Surnames that are words too: a name only with two more syllables (`Thiên Sanh Vân`, not `Thiên Chúa`). */
export const RARE_SURNAMES = (
  'Thiên Linh Sử Cứ Lang Hữu Yên Hình Giá Ích Vĩnh Bửu Đạo Tiên Quảng Cư Quan Lôi Thôi Ưng Cổ Bồ ' +
  'Kế Lãnh Thang Tơ Kơ Lơ Mè Mùi Vì Khang Dí Tản Tải Ngạc Buôn Tấn'
).split(' ');

/** Names in religion that stand before the name: `Giuse Trần Văn An`, `Thích Thanh An`. */
export const NAMES_IN_RELIGION = (
  'Thích Giuse Phêrô Phaolô Gioan Maria Têrêsa Micae Đaminh Antôn Phanxicô Vinhsơn Augustinô Gioakim Tôma ' +
  'Matthêu Luca Máccô Marcô Giacôbê Anrê Bênêđictô Aloisiô Emmanuel Stêphanô Laurensô Martinô Simon ' +
  'Philipphê Inhaxiô Cosma Giêrônimô Grêgôriô Alexandre Anphong Clêmentê Đamianô Isave Mátthêu Tađêô'
).split(' ');

/** Two capitals that begin like a name and are none: scripts, tongues, beliefs. */
export const NO_NAMES = ['Hán Nôm', 'Hán Việt', 'Hán ngữ', 'La Mã', 'Cao Đài'];
