/**
 * Invented people and their careers: `id = name ~ other prints @ province`, below it `from..to title/body; title/body`.
 * A body without its place is the province's; `!` keeps it as it stands; `@ X` at the end moves to another province.
 * Homonym groups share a name.
 */
export const ROSTER_ONE = `
a1 = Trần Văn Khải @ Sông Lam
  2021-02..2023-05 Phó Chủ tịch/UBND tỉnh; Ủy viên/Ban Thường vụ Tỉnh ủy
  2023-07..2025-05 Chủ tịch/UBND tỉnh; Phó Bí thư/Tỉnh ủy
a2 = Trần Văn Khải @ Lam Giang
  2021-03..2024-10 Giám đốc/Sở Tài chính; Ủy viên/UBND tỉnh
a3 = Trần Văn Khải @ Sông Lam
  2022-01..2024-06 Chủ tịch/UBND xã Đồi Chè
b1 = Nguyễn Thị Hương @ Sông Lam
  2021-05..2025-02 Giám đốc/Sở Y tế
b2 = Nguyễn Thị Hương @ Núi Hồng
  2021-05..2025-02 Chủ tịch/Hội Liên hiệp Phụ nữ tỉnh; Ủy viên/Ban Chấp hành Đảng bộ tỉnh
b3 = Nguyễn Thị Hương @ Lam Giang
  2022-02..2024-12 Phó Chủ tịch/UBND huyện Bến Đá
c1 = Lê Minh Tuấn @ Núi Hồng
  2020-06..2022-10 Giám đốc/Sở Kế hoạch và Đầu tư
  2022-12..2025-05 Phó Chủ tịch/UBND tỉnh; Ủy viên/Ban Thường vụ Tỉnh ủy
c2 = Lê Minh Tuấn @ Sông Lam
  2020-06..2025-05 Trưởng Ban/Ban Dân tộc
d1 = Phạm Quốc Hùng @ -
  2020-01..2025-05 Ủy viên/!Bộ Chính trị; Trưởng Ban/!Ban Tổ chức Trung ương
d2 = Phạm Quốc Hùng @ Lam Giang
  2021-01..2025-05 Chủ tịch/UBND xã Cầu Ngói
e1 = Nguyễn Văn Sơn @ Lam Giang
  2001-03..2003-11 Giám đốc/Sở Thủy sản
e2 = Nguyễn Văn Sơn @ Lam Giang
  2022-03..2025-04 Giám đốc/Sở Xây dựng
f1 = Hoàng Đức Thắng @ Sông Lam
  2021-01..2025-05 Chỉ huy trưởng/Bộ Chỉ huy quân sự tỉnh
f2 = Hoàng Đức Thắng @ Sông Lam
  2021-01..2025-05 Hiệu trưởng/Trường Cao đẳng Y tế Sông Lam
g1 = Vũ Thị Thu Hà ~ Vũ Thu Hà @ Núi Hồng
  2021-01..2025-05 Giám đốc/Sở Giáo dục và Đào tạo
g2 = Vũ Thị Thu Hà @ Sông Lam
  2021-01..2025-05 Phó Trưởng Ban/Ban Tuyên giáo Tỉnh ủy
h1 = Đỗ Hữu Nghĩa ~ ĐỖ HỮU NGHĨA @ Sông Lam
  2020-01..2025-05 Bí thư/Tỉnh ủy; Chủ tịch/HĐND tỉnh; Ủy viên/!Ban Chấp hành Trung ương Đảng
i1 = Trịnh Hoài Bão @ Lam Giang
  2020-01..2022-08 Bí thư/Tỉnh ủy; Ủy viên/!Ban Chấp hành Trung ương Đảng
  2022-11..2025-05 Bộ trưởng/!Bộ Xây dựng; Ủy viên/!Ban Chấp hành Trung ương Đảng @ -
j1 = Bùi Công Thuyên ~ GS.TS Bùi Công Thuyên @ -
  2020-01..2025-05 Thứ trưởng/!Bộ Y tế
k1 = Phan Thuỳ Linh ~ Phan Thùy Linh @ Núi Hồng
  2020-03..2023-02 Phó Chủ tịch/HĐND tỉnh
  2023-05..2025-05 Phó Chủ tịch Thường trực/HĐND tỉnh
l1 = Dương Bá Trạc Việt @ Núi Hồng
  2020-03..2025-05 Chủ tịch/UBND tỉnh; Phó Bí thư/Tỉnh ủy
m1 = Huỳnh Kim Phụng Loan @ Lam Giang
  2020-03..2025-05 Chủ tịch/Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; Ủy viên/Ban Thường vụ Tỉnh ủy
n1 = Nguyễn Hoà Thuận ~ Nguyễn Hòa Thuận @ Lam Giang
  2020-03..2025-05 Phó Giám đốc/Sở Nông nghiệp và Phát triển nông thôn
o1 = Cao Viết Lượng @ Sông Lam
  2020-03..2022-12 Chủ tịch/UBND huyện Đồi Thông
  2023-02..2025-05 Giám đốc/Sở Nội vụ
p1 = Tạ Đình Khuyến @ Núi Hồng
  2020-03..2025-05 Giám đốc/Công an tỉnh; Ủy viên/Ban Thường vụ Tỉnh ủy
q1 = Ngô Thế Quyền @ -
  2021-01..2025-05 Thủ tướng/!Chính phủ; Ủy viên/!Bộ Chính trị
r1 = Pa-ven Cu-dơ-min ~ Pavel Kuzmin ~ P.Kuzmin @ -
  2021-01..2025-05 Đại sứ/!Nga
s1 = Arkady Belsky ~ A.Ben-xki @ -
  2021-01..2025-05 Tổng Giám đốc/!Hãng thông tấn Nga Volna
t1 = Thao-xay Phôm-ma-vông ~ Thaosay Phommavong @ -
  2021-01..2025-05 Bộ trưởng/!Bộ Công Thương Lào
u1 = Mai Xuân Tỉnh Giang @ Bình Định
  2022-03..2025-05 Giám đốc/Sở Du lịch
  2025-08..2026-05 Giám đốc/!Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai @ Gia Lai
v1 = Lưu Nhật Thành @ Bình Định
  2022-03..2025-05 Bí thư/Tỉnh ủy
  2025-08..2026-05 Bí thư/Tỉnh ủy @ Gia Lai
w1 = Nguyễn Văn Thành @ Gia Lai
  2022-03..2025-05 Giám đốc/Sở Tư pháp
w2 = Nguyễn Văn Thành @ Bình Định
  2022-03..2025-05 Chánh Văn phòng/Văn phòng UBND tỉnh
`;
