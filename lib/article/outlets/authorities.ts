/** `host[ host…]|name|province`: the Party's committees and boards and the elected bodies of provinces. */
export const AUTHORITIES = `
angiang.dcs.vn|Tỉnh ủy An Giang|An Giang
tuyengiaoangiang.vn|Tuyên giáo An Giang|An Giang
baria-vungtau.dcs.vn|Tỉnh ủy Bà Rịa - Vũng Tàu|Bà Rịa - Vũng Tàu
dbkcqdnbacninh.vn|Đảng bộ Khối các cơ quan và doanh nghiệp Bắc Ninh|Bắc Ninh
bentre.dcs.vn|Tỉnh ủy Bến Tre|Bến Tre
binhdinh.dcs.vn|Tỉnh ủy Bình Định|Bình Định
tinhuybinhphuoc.vn|Tỉnh ủy Bình Phước|Bình Phước
tuyengiaobinhphuoc.org.vn|Tuyên giáo Bình Phước|Bình Phước
binhthuan.dcs.vn|Tỉnh ủy Bình Thuận|Bình Thuận
camau.dcs.vn|Tỉnh ủy Cà Mau|Cà Mau
thanhuycantho.vn thanhuycantho.gov.vn|Thành ủy Cần Thơ|Cần Thơ
dangbodanang.vn|Đảng bộ Đà Nẵng|Đà Nẵng
gialai.dcs.vn|Tỉnh ủy Gia Lai|Gia Lai
thanhuyhanoi.vn|Thành ủy Hà Nội|Hà Nội
dbndhanoi.gov.vn|Đoàn ĐBQH và HĐND Hà Nội|Hà Nội
hatinh.dcs.vn|Tỉnh ủy Hà Tĩnh|Hà Tĩnh
dbndhatinh.vn|Đoàn ĐBQH và HĐND Hà Tĩnh|Hà Tĩnh
danvanhaiphong.vn|Dân vận Hải Phòng|Hải Phòng
hungyen.dcs.vn|Tỉnh ủy Hưng Yên|Hưng Yên
tinhuykhanhhoa.vn|Tỉnh ủy Khánh Hòa|Khánh Hòa
kiengiang.dcs.vn|Tỉnh ủy Kiên Giang|Kiên Giang
tuyengiaokontum.org.vn|Tuyên giáo Kon Tum|Kon Tum
lamdong.dcs.vn|Tỉnh ủy Lâm Đồng|Lâm Đồng
longan.dcs.vn|Tỉnh ủy Long An|Long An
nghean.dcs.vn|Tỉnh ủy Nghệ An|Nghệ An
dbndnghean.vn|Đoàn ĐBQH và HĐND Nghệ An|Nghệ An
phutho.dcs.vn|Tỉnh ủy Phú Thọ|Phú Thọ
phuyen.dcs.vn|Tỉnh ủy Phú Yên|Phú Yên
quangngai.dcs.vn|Tỉnh ủy Quảng Ngãi|Quảng Ngãi
tinhuyquangtri.vn|Tỉnh ủy Quảng Trị|Quảng Trị
hdndquangtri.gov.vn|HĐND Quảng Trị|Quảng Trị
soctrang.dcs.vn|Tỉnh ủy Sóc Trăng|Sóc Trăng
tayninh.dcs.vn|Tỉnh ủy Tây Ninh|Tây Ninh
thainguyen.dcs.vn|Tỉnh ủy Thái Nguyên|Thái Nguyên
tuyengiaothainguyen.org.vn|Tuyên giáo Thái Nguyên|Thái Nguyên
thanhhoa.dcs.vn|Tỉnh ủy Thanh Hóa|Thanh Hóa
dbndthanhhoa.gov.vn|Đoàn ĐBQH và HĐND Thanh Hóa|Thanh Hóa
tinhuytthue.vn|Tỉnh ủy Thừa Thiên Huế|Thừa Thiên Huế
thanhuyhue.vn|Thành ủy Huế|Thừa Thiên Huế
thanhuytphcm.vn|Thành ủy TP.HCM|TP Hồ Chí Minh
hcmcpv.org.vn|Đảng bộ TP.HCM|TP Hồ Chí Minh
travinh.dcs.vn|Tỉnh ủy Trà Vinh|Trà Vinh
tuyenquang.dcs.vn|Tỉnh ủy Tuyên Quang|Tuyên Quang
vinhlong.dcs.vn|Tỉnh ủy Vĩnh Long|Vĩnh Long`;

/** Portals (`….gov.vn`) of the provinces whose name without marks and spaces is not theirs. */
export const PORTALS: Readonly<Record<string, readonly string[]>> = {
  'Bà Rịa - Vũng Tàu': ['baria-vungtau'],
  'TP Hồ Chí Minh': ['tphcm', 'hochiminhcity'],
  'Thừa Thiên Huế': ['thuathienhue', 'hue'],
};
