/** Invented people met once or twice, in the notation of `roster-one.ts`: little to go by. */
export const ROSTER_THREE = `
a7 = Nguyễn Văn Hùng @ Thái Bình
  2022-01..2025-05 Chủ tịch/UBND tỉnh; Phó Bí thư/Tỉnh ủy
a8 = Nguyễn Văn Hùng @ Hưng Yên
  2022-01..2025-05 Giám đốc/Sở Y tế
a9 = Nguyễn Văn Hùng @ -
  2022-01..2025-05 Thứ trưởng/!Bộ Giao thông vận tải
b7 = Nguyễn Thị Thanh @ Sông Lam
  2022-01..2025-05 Phó Chủ tịch/HĐND tỉnh; Ủy viên/Ban Chấp hành Đảng bộ tỉnh
b8 = Nguyễn Thị Thanh @ Ninh Thuận
  2022-01..2025-05 Phó Giám đốc/Sở Tư pháp
c7 = Trần Quốc Bảo @ Vĩnh Long
  2022-01..2024-02 Phó Giám đốc/Sở Tài chính
  2024-04..2025-05 Giám đốc/Sở Tài chính
c8 = Trần Quốc Bảo @ Trà Vinh
  2022-01..2025-05 Chủ tịch/UBND huyện Cù Lao Trâm
d7 = Lê Hồng Phúc @ Sông Lam
  2022-01..2025-05 Bí thư/Tỉnh ủy; Ủy viên/!Ban Chấp hành Trung ương Đảng; Trưởng Đoàn/Đoàn đại biểu Quốc hội tỉnh
d8 = Lê Hồng Phúc @ Sông Lam
  2022-01..2025-05 Trưởng phòng/Phòng Văn hóa huyện Đồi Thông
e7 = Phạm Thành Công @ Núi Hồng
  2022-01..2023-09 Bí thư/Huyện ủy Rừng Thông; Ủy viên/Ban Chấp hành Đảng bộ tỉnh
  2023-12..2025-05 Trưởng Ban/Ban Dân vận Tỉnh ủy; Ủy viên/Ban Thường vụ Tỉnh ủy
e8 = Phạm Thành Công @ Núi Hồng
  2004-01..2006-09 Giám đốc/Sở Thương mại
f7 = Hoàng Anh Dũng @ -
  2022-01..2025-05 Phó Tổng Thanh tra/!Thanh tra Chính phủ
f8 = Hoàng Anh Dũng @ Lam Giang
  2022-01..2025-05 Chánh Văn phòng/Văn phòng Tỉnh ủy
g7 = Đặng Xuân Hòa ~ Đặng Xuân Hoà @ Yên Bái
  2022-01..2025-05 Phó Chủ tịch/UBND tỉnh
  2025-08..2026-05 Phó Chủ tịch/UBND tỉnh @ Lào Cai
g8 = Đặng Xuân Hòa @ Quảng Ngãi
  2022-01..2025-05 Chủ tịch/UBND xã Trà Lĩnh
h7 = Vũ Đình Khôi Nguyên @ Lam Giang
  2022-01..2025-05 Phó Chủ tịch/UBND tỉnh; Trưởng Ban/Ban Chỉ đạo phòng chống thiên tai tỉnh
i7 = Bùi Thị Diệu Khuê @ Lam Giang
  2022-01..2025-05 Chủ tịch/Hội Nông dân tỉnh; Đại biểu/HĐND tỉnh
j7 = Lương Chí Bách @ -
  2022-01..2023-04 Chủ tịch/!Quốc hội; Ủy viên/!Bộ Chính trị
  2023-06..2025-05 Chủ tịch nước/; Ủy viên/!Bộ Chính trị
k7 = Tăng Hữu Phỉ @ -
  2022-01..2025-05 Trưởng Ban/!Ban Kinh tế Trung ương; Ủy viên/!Bộ Chính trị; Bí thư/!Trung ương Đảng
l7 = Mác-tin Sô-phen ~ Martin Schofel @ -
  2022-01..2025-05 Đại sứ/!Đức tại Việt Nam
m7 = Ta-ke-ô Na-ga-mi ~ Takeo Nagami @ -
  2022-01..2025-05 Bộ trưởng/!Bộ Ngoại giao Nhật Bản
n7 = Y Kliêng Mlô ~ Y KLIÊNG MLÔ @ Đắk Nông
  2022-01..2025-05 Phó Chủ tịch/HĐND tỉnh
  2025-08..2026-05 Phó Chủ tịch/HĐND tỉnh @ Lâm Đồng
o7 = Trịnh Bá Sơn Lâm @ Sông Lam
  2022-01..2023-10 Phó Bí thư Thường trực/Tỉnh ủy; Chủ tịch/HĐND tỉnh
  2024-01..2025-05 Bí thư/Tỉnh ủy @ Lam Giang
p7 = Ngô Minh Hải @ Hà Nam
  2022-01..2025-05 Giám đốc/Công an tỉnh; Ủy viên/Ban Thường vụ Tỉnh ủy
p8 = Ngô Minh Hải @ Nam Định
  2022-01..2025-05 Giám đốc/Sở Công Thương
q7 = Huỳnh Văn Lợi @ Bến Tre
  2022-01..2025-05 Phó Chủ tịch/UBND huyện Giồng Dừa
q8 = Huỳnh Văn Lợi @ Bến Tre
  2022-01..2025-05 Chủ tịch/Hội Cựu chiến binh tỉnh
r7 = Đoàn Thị Ánh Ngọc @ Sông Lam
  2022-01..2025-05 Phó Giám đốc/Sở Lao động - Thương binh và Xã hội
s7 = Cao Tiến Phát @ Sông Lam
  2022-01..2025-02 Giám đốc/Sở Kế hoạch và Đầu tư
  2025-03..2025-06 Giám đốc/Sở Tài chính
`;
