/** `host[ host…]|name`: papers, broadcasters and bodies that belong to no one province. */
export const NATIONAL = `
nhandan.vn nhandan.com.vn|Nhân Dân
vietnamplus.vn|VietnamPlus
vnanet.vn|Thông tấn xã Việt Nam
baotintuc.vn|Tin Tức
bnews.vn|BNEWS
dantocmiennui.vn|Dân tộc và Miền núi
thethaovanhoa.vn|Thể thao và Văn hóa
vov.vn|VOV
vovgiaothong.vn|VOV Giao thông
vtv.vn|VTV
vtcnews.vn vtc.vn|VTC News
baochinhphu.vn|Báo Chính phủ
chinhphu.vn|Cổng Thông tin Chính phủ
quochoi.vn|Quốc hội
quochoitv.vn|Truyền hình Quốc hội
lapphap.vn|Nghiên cứu Lập pháp
daibieunhandan.vn|Đại biểu Nhân dân
dangcongsan.vn|Đảng Cộng sản Việt Nam
tapchicongsan.org.vn|Tạp chí Cộng sản
xaydungdang.org.vn|Xây dựng Đảng
tuyengiao.vn|Tuyên giáo
tuyengiaodanvan.vn|Ban Tuyên giáo và Dân vận Trung ương
noichinh.vn|Ban Nội chính Trung ương
ubkttw.vn|Ủy ban Kiểm tra Trung ương
hoidonglyluan.vn|Hội đồng Lý luận Trung ương
lyluanchinhtri.vn|Lý luận chính trị
hcma.vn|Học viện Chính trị quốc gia Hồ Chí Minh
mattran.org.vn|Mặt trận Tổ quốc Việt Nam
tapchimattran.vn|Tạp chí Mặt trận
daidoanket.vn|Đại Đoàn Kết
congdoan.vn|Công đoàn Việt Nam
laodongcongdoan.vn|Lao động và Công đoàn
doanthanhnien.vn|Đoàn Thanh niên
hoilhpn.org.vn|Hội Liên hiệp Phụ nữ Việt Nam
hoinongdan.org.vn|Hội Nông dân Việt Nam
cuuchienbinh.vn|Cựu chiến binh
hoinhabao.vn|Hội Nhà báo Việt Nam
qdnd.vn|Quân đội nhân dân
qpvn.vn|Truyền hình Quốc phòng Việt Nam
tapchiqptd.vn|Quốc phòng toàn dân
bienphong.com.vn|Biên phòng
baohaiquanvietnam.vn|Hải quân Việt Nam
canhsatbien.vn|Cảnh sát biển
cand.com.vn|Công an nhân dân
bocongan.gov.vn|Bộ Công an
mod.gov.vn|Bộ Quốc phòng
mofa.gov.vn|Bộ Ngoại giao
moha.gov.vn|Bộ Nội vụ
moj.gov.vn|Bộ Tư pháp
mof.gov.vn|Bộ Tài chính
mpi.gov.vn|Bộ Kế hoạch và Đầu tư
moit.gov.vn|Bộ Công Thương
moc.gov.vn|Bộ Xây dựng
mae.gov.vn|Bộ Nông nghiệp và Môi trường
mst.gov.vn|Bộ Khoa học và Công nghệ
moet.gov.vn|Bộ Giáo dục và Đào tạo
moh.gov.vn|Bộ Y tế
bvhttdl.gov.vn|Bộ Văn hóa, Thể thao và Du lịch
thanhtra.gov.vn|Thanh tra Chính phủ
sbv.gov.vn|Ngân hàng Nhà nước
sav.gov.vn|Kiểm toán nhà nước
toaan.gov.vn|Tòa án nhân dân tối cao
vksndtc.gov.vn|Viện kiểm sát nhân dân tối cao
anninhthudo.vn|An ninh Thủ đô
congly.vn|Công lý
tapchitoaan.vn|Tạp chí Tòa án nhân dân
baovephapluat.vn|Bảo vệ pháp luật
kiemsat.vn|Tạp chí Kiểm sát
baophapluat.vn|Pháp luật Việt Nam
thanhtra.com.vn|Thanh tra
baokiemtoan.vn|Kiểm toán
quanlynhanuoc.vn|Quản lý nhà nước
tcnn.vn|Tổ chức nhà nước
baoquocte.vn|Thế giới và Việt Nam
thoidai.com.vn|Thời Đại
congluan.vn|Nhà báo và Công luận
tuoitre.vn|Tuổi Trẻ
thanhnien.vn|Thanh Niên
tienphong.vn|Tiền Phong
vnexpress.net|VnExpress
dantri.com.vn|Dân trí
vietnamnet.vn|VietNamNet
laodong.vn|Lao Động
znews.vn zingnews.vn|Znews
nguoiduatin.vn|Người Đưa Tin
doisongphapluat.com doisongphapluat.com.vn|Đời sống và Pháp luật
kienthuc.net.vn|Tri thức và Cuộc sống
1thegioi.vn|Một Thế Giới
viettimes.vn|VietTimes
vietnam.vn|Vietnam.vn
vietnamhoinhap.vn|Việt Nam hội nhập
toquoc.vn|Tổ Quốc
baovanhoa.vn|Văn hóa
baodantoc.vn|Dân tộc và Phát triển
baodansinh.vn|Dân sinh
giaoducthoidai.vn|Giáo dục và Thời đại
giaoduc.net.vn|Giáo dục Việt Nam
suckhoedoisong.vn|Sức khỏe và Đời sống
phunuvietnam.vn|Phụ nữ Việt Nam
danviet.vn|Dân Việt
nongnghiepmoitruong.vn nongnghiep.vn|Nông nghiệp và Môi trường
baotainguyenmoitruong.vn|Tài nguyên và Môi trường
tapchinongthonmoi.vn|Nông thôn mới
baoxaydung.vn baoxaydung.com.vn|Xây dựng
baogiaothong.vn|Giao thông
congthuong.vn|Công Thương
tapchicongthuong.vn|Tạp chí Công Thương
petrotimes.vn|PetroTimes
baodautu.vn|Đầu tư
baodauthau.vn|Đấu thầu
tapchitaichinh.vn|Tạp chí Tài chính
thoibaonganhang.vn|Thời báo Ngân hàng
thoibaotaichinhvietnam.vn|Thời báo Tài chính Việt Nam
haiquanonline.com.vn|Hải quan
kinhtevadubao.vn|Kinh tế và Dự báo
diendandoanhnghiep.vn|Diễn đàn Doanh nghiệp
vneconomy.vn|VnEconomy
vietnamfinance.vn|VietnamFinance
thesaigontimes.vn|Kinh tế Sài Gòn
cafef.vn|CafeF
soha.vn|Soha
kenh14.vn|Kenh14
24h.com.vn|24h
hanoitimes.vn|Hanoi Times`;
