/** More invented people, in the notation of `roster-one.ts`; kept aside while the first weights were found (0.992 of the pairs at first sight, none wrong). */
export const ROSTER_TWO = `
a4 = Lê Văn Dũng @ Trường Lam
  2021-02..2023-05 Giám đốc/Sở Giao thông vận tải; Ủy viên/UBND tỉnh
  2023-09..2025-05 Phó Chủ tịch/UBND tỉnh; Ủy viên/Ban Chấp hành Đảng bộ tỉnh; Ủy viên/UBND tỉnh
a5 = Lê Văn Dũng @ Hồng Sơn
  2021-02..2025-05 Phó Chủ tịch/UBND tỉnh
a6 = Lê Văn Dũng @ Trường Lam
  2021-02..2025-05 Bí thư/Đảng ủy xã Bãi Dâu
b4 = Trần Thị Mai @ Hồng Sơn
  2021-02..2025-05 Phó Giám đốc/Sở Văn hóa và Thể thao
b5 = Trần Thị Mai @ Trường Lam
  2021-02..2025-05 Chủ tịch/UBND phường Bến Ngự
c4 = Võ Thanh Bình @ Trường Lam
  1999-05..2002-05 Chủ tịch/UBND tỉnh; Phó Bí thư/Tỉnh ủy
c5 = Võ Thanh Bình @ Trường Lam
  2021-02..2025-05 Giám đốc/Sở Khoa học và Công nghệ
d4 = Nguyễn Anh Tú @ -
  2021-02..2025-05 Chủ tịch/!Hội Nhà báo Việt Nam; Tổng Biên tập/!Báo Người Làng
d5 = Nguyễn Anh Tú @ Hồng Sơn
  2021-02..2025-05 Trưởng Ban/Ban Quản lý Khu kinh tế tỉnh
d6 = Nguyễn Anh Tú @ Hồng Sơn
  2021-02..2025-05 Chánh án/Tòa án nhân dân tỉnh
e4 = Đặng Ngọc Lâm @ -
  2021-02..2025-05 Phó Chủ tịch/!Quốc hội; Ủy viên/!Ban Chấp hành Trung ương Đảng
e5 = Đặng Ngọc Lâm @ Trường Lam
  2021-02..2025-05 Trưởng Công an/Công an huyện Suối Nứa
f4 = Phạm Văn Tiến @ Hải Dương
  2022-02..2025-05 Giám đốc/Sở Công Thương
  2025-08..2026-05 Phó Giám đốc/!Sở Công Thương thành phố Hải Phòng @ Hải Phòng
f5 = Phạm Văn Tiến @ Hải Phòng
  2022-02..2025-05 Chủ tịch/!UBND quận Đồng Mây
g4 = Bùi Thị Kim Ngân ~ Bùi Kim Ngân @ Hồng Sơn
  2021-02..2025-05 Chủ tịch/HĐND tỉnh; Phó Bí thư Thường trực/Tỉnh ủy
h4 = Quách Trọng Hiển @ Hồng Sơn
  2021-02..2025-05 Chủ tịch/UBND tỉnh; Phó Bí thư/Tỉnh ủy
h5 = Hồ Sỹ Nguyên Vũ ~ HỒ SỸ NGUYÊN VŨ @ Trường Lam
  2021-02..2022-10 Phó Bí thư/Tỉnh ủy; Chủ tịch/UBND tỉnh
  2022-12..2025-05 Bí thư/Tỉnh ủy; Trưởng Đoàn/Đoàn đại biểu Quốc hội tỉnh
i4 = Châu Uyển Nhi @ Kiên Giang
  2022-02..2025-05 Phó Chủ tịch/UBND tỉnh; Ủy viên/Ban Thường vụ Tỉnh ủy
  2025-08..2026-05 Phó Chủ tịch/UBND tỉnh; Ủy viên/Ban Thường vụ Tỉnh ủy @ An Giang
j4 = Lý Văn Hoành ~ LÝ VĂN HOÀNH ~ Thiếu tướng Lý Văn Hoành @ -
  2021-02..2025-05 Phó Tư lệnh/!Quân khu 5
k4 = Tống Phước Lộc An @ Trường Lam
  2021-02..2023-04 Phó Trưởng Ban/Ban Tổ chức Tỉnh ủy
  2023-06..2025-05 Trưởng Ban/Ban Tổ chức Tỉnh ủy; Ủy viên/Ban Thường vụ Tỉnh ủy
l4 = Đinh Quý Hợi ~ Đinh Qúy Hợi @ Hồng Sơn
  2021-02..2025-05 Chánh Thanh tra/Thanh tra tỉnh
m4 = Kiều Bích Trâm @ Hồng Sơn
  2021-02..2025-05 Bí thư/Tỉnh đoàn
n4 = Nghiêm Xuân Đỉnh @ -
  2021-02..2025-05 Chủ tịch nước/; Ủy viên/!Bộ Chính trị
o4 = Giang Tấn Phú Quới @ -
  2021-02..2023-02 Thứ trưởng/!Bộ Tài chính
  2023-05..2025-05 Bộ trưởng/!Bộ Tài chính; Ủy viên/!Ban Chấp hành Trung ương Đảng
p4 = Đoàn Mạnh Tường Huy @ Hồng Sơn
  2021-02..2023-01 Bí thư/Huyện ủy Đầm Sen
  2023-04..2025-05 Giám đốc/Sở Nông nghiệp và Môi trường
q4 = Igor Marchenko ~ I-go Mác-chen-cô @ -
  2021-02..2025-05 Thứ trưởng/!Bộ Ngoại giao Ukraine
r4 = Xi-xu-văn Ông-phăn ~ Sisouvan Onphan @ -
  2021-02..2025-05 Tỉnh trưởng/!Lào
s4 = Hélène Marquet ~ Helene Marquet @ -
  2021-02..2025-05 Đại sứ/!Pháp
t4 = Phùng Gia Bảo @ Trường Lam
  2021-02..2025-05 Chủ tịch/Liên đoàn Lao động tỉnh
t5 = Phùng Gia Bảo @ Hồng Sơn
  2021-02..2025-05 Phó Giám đốc/Sở Tài chính
u4 = Nguyễn Minh Đức @ Trường Lam
  2021-02..2025-05 Giám đốc/Bệnh viện Đa khoa tỉnh
u5 = Nguyễn Minh Đức @ Trường Lam
  2021-02..2025-05 Bí thư/Huyện ủy Suối Nứa
u6 = Nguyễn Minh Đức @ Hải Phòng
  2021-02..2026-05 Giám đốc/Sở Ngoại vụ
`;
