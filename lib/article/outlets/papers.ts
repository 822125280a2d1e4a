/** `host[ host…]|name|province`: papers of provinces, which are as before July 2025; old hosts keep theirs. */
export const PAPERS = `
baoangiang.com.vn|Báo An Giang|An Giang
baobariavungtau.com.vn|Báo Bà Rịa - Vũng Tàu|Bà Rịa - Vũng Tàu
baobacgiang.vn baobacgiang.com.vn|Báo Bắc Giang|Bắc Giang
baobackan.vn baobackan.org.vn|Báo Bắc Kạn|Bắc Kạn
baobaclieu.vn|Báo Bạc Liêu|Bạc Liêu
baobacninhtv.vn baobacninh.com.vn|Báo Bắc Ninh|Bắc Ninh
baodongkhoi.vn dongkhoi.baovinhlong.vn|Báo Đồng Khởi|Bến Tre
baobinhdinh.vn baobinhdinh.com.vn|Báo Bình Định|Bình Định
baobinhduong.vn|Báo Bình Dương|Bình Dương
baobinhphuoc.com.vn|Báo Bình Phước|Bình Phước
baobinhthuan.com.vn|Báo Bình Thuận|Bình Thuận
baocamau.vn baocamau.com.vn|Báo Cà Mau|Cà Mau
baoanhdatmui.vn|Báo ảnh Đất Mũi|Cà Mau
baocantho.com.vn|Báo Cần Thơ|Cần Thơ
baocaobang.vn|Báo Cao Bằng|Cao Bằng
baodanang.vn|Báo Đà Nẵng|Đà Nẵng
cadn.com.vn|Công an Đà Nẵng|Đà Nẵng
baodaklak.vn|Báo Đắk Lắk|Đắk Lắk
baodaknong.vn baodaknong.org.vn|Báo Đắk Nông|Đắk Nông
baodienbienphu.vn baodienbienphu.com.vn baodienbienphu.info.vn|Báo Điện Biên Phủ|Điện Biên
baodongnai.com.vn|Báo Đồng Nai|Đồng Nai
laodongdongnai.vn|Lao động Đồng Nai|Đồng Nai
baodongthap.vn|Báo Đồng Tháp|Đồng Tháp
baogialai.com.vn|Báo Gia Lai|Gia Lai
baohagiang.vn|Báo Hà Giang|Hà Giang
baohanam.com.vn|Báo Hà Nam|Hà Nam
hanoimoi.vn hanoimoi.com.vn|Hànộimới|Hà Nội
kinhtedothi.vn|Kinh tế & Đô thị|Hà Nội
laodongthudo.vn|Lao động Thủ đô|Hà Nội
tuoitrethudo.vn tuoitrethudo.com.vn|Tuổi trẻ Thủ đô|Hà Nội
baophunuthudo.vn|Phụ nữ Thủ đô|Hà Nội
baohatinh.vn|Báo Hà Tĩnh|Hà Tĩnh
baohaiduong.vn|Báo Hải Dương|Hải Dương
baohaiphong.vn baohaiphong.com.vn|Báo Hải Phòng|Hải Phòng
anhp.vn|An ninh Hải Phòng|Hải Phòng
baohaugiang.com.vn|Báo Hậu Giang|Hậu Giang
baohoabinh.com.vn|Báo Hòa Bình|Hòa Bình
baohungyen.vn|Báo Hưng Yên|Hưng Yên
baokhanhhoa.vn baokhanhhoa.com.vn|Báo Khánh Hòa|Khánh Hòa
baokiengiang.vn|Báo Kiên Giang|Kiên Giang
baokontum.com.vn|Báo Kon Tum|Kon Tum
baolaichau.vn|Báo Lai Châu|Lai Châu
baolamdong.vn|Báo Lâm Đồng|Lâm Đồng
baolangson.vn|Báo Lạng Sơn|Lạng Sơn
baolaocai.vn|Báo Lào Cai|Lào Cai
baolongan.vn|Báo Long An|Long An
baonamdinh.vn baonamdinh.com.vn|Báo Nam Định|Nam Định
baonghean.vn|Báo Nghệ An|Nghệ An
congannghean.vn|Công an Nghệ An|Nghệ An
baoninhbinh.org.vn|Báo Ninh Bình|Ninh Bình
baoninhthuan.com.vn|Báo Ninh Thuận|Ninh Thuận
baophutho.vn|Báo Phú Thọ|Phú Thọ
baophuyen.vn baophuyen.com.vn|Báo Phú Yên|Phú Yên
baoquangbinh.vn|Báo Quảng Bình|Quảng Bình
baoquangnam.vn|Báo Quảng Nam|Quảng Nam
baoquangngai.vn|Báo Quảng Ngãi|Quảng Ngãi
baoquangninh.vn baoquangninh.com.vn|Báo Quảng Ninh|Quảng Ninh
baoquangtri.vn|Báo Quảng Trị|Quảng Trị
baosoctrang.org.vn|Báo Sóc Trăng|Sóc Trăng
baosonla.vn baosonla.org.vn|Báo Sơn La|Sơn La
baotayninh.vn|Báo Tây Ninh|Tây Ninh
baothaibinh.com.vn|Báo Thái Bình|Thái Bình
baothainguyen.vn baothainguyen.org.vn|Báo Thái Nguyên|Thái Nguyên
baothanhhoa.vn baothanhhoa.com.vn|Báo Thanh Hóa|Thanh Hóa
huengaynay.vn baothuathienhue.vn|Huế ngày nay|Thừa Thiên Huế
baoapbac.vn|Báo Ấp Bắc|Tiền Giang
sggp.org.vn|Sài Gòn Giải Phóng|TP Hồ Chí Minh
nld.com.vn|Người Lao Động|TP Hồ Chí Minh
plo.vn|Pháp Luật TP.HCM|TP Hồ Chí Minh
phunuonline.com.vn|Phụ Nữ TP.HCM|TP Hồ Chí Minh
congan.com.vn|Công an TP.HCM|TP Hồ Chí Minh
baotravinh.vn travinh.baovinhlong.vn|Báo Trà Vinh|Trà Vinh
baotuyenquang.com.vn|Báo Tuyên Quang|Tuyên Quang
baovinhlong.com.vn baovinhlong.vn|Báo Vĩnh Long|Vĩnh Long
baovinhphuc.com.vn|Báo Vĩnh Phúc|Vĩnh Phúc
baoyenbai.com.vn|Báo Yên Bái|Yên Bái`;
