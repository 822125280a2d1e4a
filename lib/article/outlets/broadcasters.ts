/** `host[ host…]|name|province`: radio and television of provinces, which are as before July 2025. */
export const BROADCASTERS = `
atv.org.vn|Đài PT-TH An Giang|An Giang
brt.vn|Đài PT-TH Bà Rịa - Vũng Tàu|Bà Rịa - Vũng Tàu
bacgiangtv.vn|Đài PT-TH Bắc Giang|Bắc Giang
backantv.vn|Đài PT-TH Bắc Kạn|Bắc Kạn
thbl.vn|Đài PT-TH Bạc Liêu|Bạc Liêu
bacninhtv.vn|Đài PT-TH Bắc Ninh|Bắc Ninh
thbt.vn|Đài PT-TH Bến Tre|Bến Tre
binhdinhtv.vn|Đài PT-TH Bình Định|Bình Định
btv.org.vn|Đài PT-TH Bình Dương|Bình Dương
bptv.vn bptv.org.vn|Đài PT-TH Bình Phước|Bình Phước
binhthuantv.vn|Đài PT-TH Bình Thuận|Bình Thuận
ctvcamau.vn|Đài PT-TH Cà Mau|Cà Mau
canthotv.vn|Đài PT-TH Cần Thơ|Cần Thơ
caobangtv.vn|Đài PT-TH Cao Bằng|Cao Bằng
danangtv.vn drt.danang.vn|Đài PT-TH Đà Nẵng|Đà Nẵng
drt.vn|Đài PT-TH Đắk Lắk|Đắk Lắk
truyenhinhdaknong.vn|Đài PT-TH Đắk Nông|Đắk Nông
dienbientv.vn|Đài PT-TH Điện Biên|Điện Biên
dnrtv.org.vn|Đài PT-TH Đồng Nai|Đồng Nai
thdt.vn|Đài PT-TH Đồng Tháp|Đồng Tháp
gialaitv.vn|Đài PT-TH Gia Lai|Gia Lai
hagiangtv.vn|Đài PT-TH Hà Giang|Hà Giang
hanamtv.vn|Đài PT-TH Hà Nam|Hà Nam
hanoionline.vn hanoitv.vn|Đài Hà Nội|Hà Nội
hatinhtv.vn|Đài PT-TH Hà Tĩnh|Hà Tĩnh
haiduongtv.com.vn|Đài PT-TH Hải Dương|Hải Dương
thhp.vn thp.org.vn|Đài PT-TH Hải Phòng|Hải Phòng
haugiangtivi.vn|Đài PT-TH Hậu Giang|Hậu Giang
hoabinhtv.vn|Đài PT-TH Hòa Bình|Hòa Bình
hungyentv.vn|Đài PT-TH Hưng Yên|Hưng Yên
ktv.org.vn|Đài PT-TH Khánh Hòa|Khánh Hòa
kgtv.vn|Đài PT-TH Kiên Giang|Kiên Giang
kontumtv.vn|Đài PT-TH Kon Tum|Kon Tum
laichautv.vn|Đài PT-TH Lai Châu|Lai Châu
lamdongtv.vn|Đài PT-TH Lâm Đồng|Lâm Đồng
langsontv.vn|Đài PT-TH Lạng Sơn|Lạng Sơn
laocaitv.vn|Đài PT-TH Lào Cai|Lào Cai
la34.com.vn|Đài PT-TH Long An|Long An
namdinhtv.vn|Đài PT-TH Nam Định|Nam Định
truyenhinhnghean.vn|Đài PT-TH Nghệ An|Nghệ An
nbtv.vn|Đài PT-TH Ninh Bình|Ninh Bình
ninhthuantv.vn|Đài PT-TH Ninh Thuận|Ninh Thuận
phuthotv.vn|Đài PT-TH Phú Thọ|Phú Thọ
ptpphuyen.vn|Đài PT-TH Phú Yên|Phú Yên
qbtv.vn|Đài PT-TH Quảng Bình|Quảng Bình
qrt.vn|Đài PT-TH Quảng Nam|Quảng Nam
quangngaitv.vn|Đài PT-TH Quảng Ngãi|Quảng Ngãi
qtv.vn|Đài PT-TH Quảng Ninh|Quảng Ninh
quangtritv.vn|Đài PT-TH Quảng Trị|Quảng Trị
thst.vn|Đài PT-TH Sóc Trăng|Sóc Trăng
sonlatv.vn|Đài PT-TH Sơn La|Sơn La
tayninhtv.vn|Đài PT-TH Tây Ninh|Tây Ninh
thaibinhtv.vn|Đài PT-TH Thái Bình|Thái Bình
thainguyentv.vn|Đài PT-TH Thái Nguyên|Thái Nguyên
truyenhinhthanhhoa.vn|Đài PT-TH Thanh Hóa|Thanh Hóa
trt.com.vn trthue.vn|Đài PT-TH Huế|Thừa Thiên Huế
thtg.vn|Đài PT-TH Tiền Giang|Tiền Giang
htv.com.vn|Đài Truyền hình TP.HCM|TP Hồ Chí Minh
voh.com.vn|VOH|TP Hồ Chí Minh
travinhtv.vn|Đài PT-TH Trà Vinh|Trà Vinh
tuyenquangtv.vn|Đài PT-TH Tuyên Quang|Tuyên Quang
thvl.vn|Đài PT-TH Vĩnh Long|Vĩnh Long
vinhphuctv.vn|Đài PT-TH Vĩnh Phúc|Vĩnh Phúc
yenbaitv.org.vn|Đài PT-TH Yên Bái|Yên Bái`;
