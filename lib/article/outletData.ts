/** `host[ host…]|name`: papers and broadcasters read in the whole country. */
export const NATIONAL = `
nhandan.vn nhandan.com.vn|Nhân Dân
vietnamplus.vn|VietnamPlus
baotintuc.vn|Tin Tức
bnews.vn|BNEWS
vov.vn|VOV
vtv.vn|VTV
vtcnews.vn vtc.vn|VTC News
baochinhphu.vn|Báo Chính phủ
chinhphu.vn|Cổng Thông tin Chính phủ
quochoi.vn|Quốc hội
daibieunhandan.vn|Đại biểu Nhân dân
dangcongsan.vn|Đảng Cộng sản Việt Nam
tapchicongsan.org.vn|Tạp chí Cộng sản
qdnd.vn|Quân đội nhân dân
cand.com.vn|Công an nhân dân
bocongan.gov.vn|Bộ Công an
anninhthudo.vn|An ninh Thủ đô
tuoitre.vn|Tuổi Trẻ
thanhnien.vn|Thanh Niên
tienphong.vn|Tiền Phong
vnexpress.net|VnExpress
dantri.com.vn|Dân trí
vietnamnet.vn|VietNamNet
laodong.vn|Lao Động
baophapluat.vn|Pháp luật Việt Nam
baovephapluat.vn|Bảo vệ pháp luật
congly.vn|Công lý
baoxaydung.vn baoxaydung.com.vn|Xây dựng
baogiaothong.vn|Giao thông
congthuong.vn|Công Thương
baodautu.vn|Đầu tư
thoibaonganhang.vn|Thời báo Ngân hàng
thoibaotaichinhvietnam.vn|Thời báo Tài chính Việt Nam
vneconomy.vn|VnEconomy
giaoducthoidai.vn|Giáo dục và Thời đại
suckhoedoisong.vn|Sức khỏe và Đời sống
baovanhoa.vn|Văn hóa
daidoanket.vn|Đại Đoàn Kết
phunuvietnam.vn|Phụ nữ Việt Nam
nongnghiepmoitruong.vn nongnghiep.vn|Nông nghiệp và Môi trường
danviet.vn|Dân Việt
baodantoc.vn|Dân tộc và Phát triển
thanhtra.com.vn|Thanh tra
vietnam.vn|Vietnam.vn
znews.vn zingnews.vn|Znews
soha.vn|Soha
kenh14.vn|Kenh14
cafef.vn|CafeF
24h.com.vn|24h
nguoiduatin.vn|Người Đưa Tin
viettimes.vn|VietTimes
vietnamhoinhap.vn|Việt Nam hội nhập
hanoitimes.vn|Hanoi Times
bienphong.com.vn|Biên phòng
cuuchienbinh.vn|Cựu chiến binh
mattran.org.vn|Mặt trận Tổ quốc Việt Nam
xaydungdang.org.vn|Xây dựng Đảng
tuyengiao.vn|Tuyên giáo
congdoan.vn|Công đoàn Việt Nam
doanthanhnien.vn|Đoàn Thanh niên`;

/** `province|paper: host[ host…]|broadcaster: host[ host…]`, provinces as before July 2025. */
export const PROVINCIAL = `
An Giang|Báo An Giang: baoangiang.com.vn|Đài An Giang: atv.org.vn
Bà Rịa - Vũng Tàu|Báo Bà Rịa - Vũng Tàu: baobariavungtau.com.vn|Đài Bà Rịa - Vũng Tàu: brt.vn
Bắc Giang|Báo Bắc Giang: baobacgiang.vn baobacgiang.com.vn
Bắc Kạn|Báo Bắc Kạn: baobackan.vn baobackan.com.vn
Bạc Liêu|Báo Bạc Liêu: baobaclieu.vn
Bắc Ninh|Báo Bắc Ninh: baobacninh.vn baobacninh.com.vn bacninhtv.vn
Bến Tre|Báo Đồng Khởi: baodongkhoi.vn|Đài Bến Tre: thbt.vn
Bình Định|Báo Bình Định: baobinhdinh.vn baobinhdinh.com.vn
Bình Dương|Báo Bình Dương: baobinhduong.vn|Đài Bình Dương: btv.org.vn
Bình Phước|Báo Bình Phước: baobinhphuoc.com.vn|Đài Bình Phước: bptv.vn
Bình Thuận|Báo Bình Thuận: baobinhthuan.com.vn
Cà Mau|Báo Cà Mau: baocamau.vn baocamau.com.vn
Cần Thơ|Báo Cần Thơ: baocantho.com.vn|Đài Cần Thơ: canthotv.vn
Cao Bằng|Báo Cao Bằng: baocaobang.vn
Đà Nẵng|Báo Đà Nẵng: baodanang.vn|Đài Đà Nẵng: danangtv.vn
Đắk Lắk|Báo Đắk Lắk: baodaklak.vn
Đắk Nông|Báo Đắk Nông: baodaknong.vn baodaknong.org.vn
Điện Biên|Báo Điện Biên Phủ: baodienbienphu.vn baodienbienphu.com.vn baodienbienphu.info.vn
Đồng Nai|Báo Đồng Nai: baodongnai.com.vn|Đài Đồng Nai: dnrtv.org.vn
Đồng Tháp|Báo Đồng Tháp: baodongthap.vn baodongthap.com.vn|Đài Đồng Tháp: thdt.vn
Gia Lai|Báo Gia Lai: baogialai.com.vn baogialai.vn
Hà Giang|Báo Hà Giang: baohagiang.vn
Hà Nam|Báo Hà Nam: baohanam.com.vn
Hà Nội|Hànộimới: hanoimoi.vn hanoimoi.com.vn|Kinh tế & Đô thị: kinhtedothi.vn|Đài Hà Nội: hanoionline.vn hanoitv.vn
Hà Tĩnh|Báo Hà Tĩnh: baohatinh.vn
Hải Dương|Báo Hải Dương: baohaiduong.vn
Hải Phòng|Báo Hải Phòng: baohaiphong.vn baohaiphong.com.vn|Đài Hải Phòng: thp.org.vn
Hậu Giang|Báo Hậu Giang: baohaugiang.com.vn
Hòa Bình|Báo Hòa Bình: baohoabinh.com.vn
Hưng Yên|Báo Hưng Yên: baohungyen.vn
Khánh Hòa|Báo Khánh Hòa: baokhanhhoa.vn baokhanhhoa.com.vn|Đài Khánh Hòa: ktv.org.vn
Kiên Giang|Báo Kiên Giang: baokiengiang.vn
Kon Tum|Báo Kon Tum: baokontum.com.vn
Lai Châu|Báo Lai Châu: baolaichau.vn
Lâm Đồng|Báo Lâm Đồng: baolamdong.vn
Lạng Sơn|Báo Lạng Sơn: baolangson.vn
Lào Cai|Báo Lào Cai: baolaocai.vn
Long An|Báo Long An: baolongan.vn|Đài Long An: la34.com.vn
Nam Định|Báo Nam Định: baonamdinh.vn
Nghệ An|Báo Nghệ An: baonghean.vn|Đài Nghệ An: truyenhinhnghean.vn
Ninh Bình|Báo Ninh Bình: baoninhbinh.org.vn
Ninh Thuận|Báo Ninh Thuận: baoninhthuan.com.vn
Phú Thọ|Báo Phú Thọ: baophutho.vn
Phú Yên|Báo Phú Yên: baophuyen.vn
Quảng Bình|Báo Quảng Bình: baoquangbinh.vn|Đài Quảng Bình: qbtv.vn
Quảng Nam|Báo Quảng Nam: baoquangnam.vn|Đài Quảng Nam: qrt.vn
Quảng Ngãi|Báo Quảng Ngãi: baoquangngai.vn
Quảng Ninh|Báo Quảng Ninh: baoquangninh.vn baoquangninh.com.vn
Quảng Trị|Báo Quảng Trị: baoquangtri.vn|Đài Quảng Trị: quangtritv.vn
Sóc Trăng|Báo Sóc Trăng: baosoctrang.org.vn|Đài Sóc Trăng: thst.vn
Sơn La|Báo Sơn La: baosonla.vn baosonla.org.vn
Tây Ninh|Báo Tây Ninh: baotayninh.vn|Đài Tây Ninh: tayninhtv.vn
Thái Bình|Báo Thái Bình: baothaibinh.com.vn
Thái Nguyên|Báo Thái Nguyên: baothainguyen.vn
Thanh Hóa|Báo Thanh Hóa: baothanhhoa.vn
Thừa Thiên Huế|Huế ngày nay: huengaynay.vn baothuathienhue.vn|Đài Huế: trt.com.vn
Tiền Giang|Báo Ấp Bắc: baoapbac.vn|Đài Tiền Giang: thtg.vn
TP Hồ Chí Minh|Sài Gòn Giải Phóng: sggp.org.vn|Người Lao Động: nld.com.vn|Pháp Luật TP.HCM: plo.vn|Phụ Nữ TP.HCM: phunuonline.com.vn|Đài TP.HCM: htv.com.vn|VOH: voh.com.vn|Thành ủy TP.HCM: hcmcpv.org.vn
Trà Vinh|Báo Trà Vinh: baotravinh.vn
Tuyên Quang|Báo Tuyên Quang: baotuyenquang.com.vn
Vĩnh Long|Báo Vĩnh Long: baovinhlong.com.vn baovinhlong.vn|Đài Vĩnh Long: thvl.vn
Vĩnh Phúc|Báo Vĩnh Phúc: baovinhphuc.com.vn
Yên Bái|Báo Yên Bái: baoyenbai.com.vn`;

/** Provinces whose portal is not their name without marks and spaces. */
export const PORTALS: Readonly<Record<string, readonly string[]>> = {
  'Bà Rịa - Vũng Tàu': ['baria-vungtau'],
  'TP Hồ Chí Minh': ['tphcm', 'hochiminhcity'],
  'Thừa Thiên Huế': ['thuathienhue', 'hue'],
};
