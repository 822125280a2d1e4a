/** Invented people written last; a first sight of them had 0.93 to 0.99 precision and made steps between departments weigh less. In the notation of `roster-one.ts`. */
export const ROSTER_FOUR = `
a0 = Phan Văn Long @ Thanh Hóa
  2021-01..2025-12 Phó Chủ tịch/UBND tỉnh; Ủy viên/Ban Chấp hành Đảng bộ tỉnh; Phó Trưởng Ban/Ban Chỉ đạo phòng thủ dân sự tỉnh
a1 = Phan Văn Long @ Thanh Hóa
  2021-01..2024-12 Chủ tịch/UBND huyện Ngã Ba
a2 = Phan Văn Long @ Nghệ An
  2021-01..2024-12 Giám đốc/Sở Nội vụ; Ủy viên/UBND tỉnh
b0 = Lê Thị Hồng Nhung ~ Lê Hồng Nhung @ Thanh Hóa
  2021-01..2025-12 Giám đốc/Sở Văn hóa, Thể thao và Du lịch; Đại biểu/HĐND tỉnh
b1 = Lê Thị Hồng Nhung @ -
  2021-01..2025-12 Đại biểu/!Quốc hội; Phó Chủ nhiệm/!Ủy ban Xã hội của Quốc hội
c0 = Hồ Viết Trường Sa @ Nghệ An
  2021-01..2022-06 Giám đốc/Sở Giao thông vận tải
  2022-09..2023-12 Bí thư/Huyện ủy Cửa Rào; Ủy viên/Ban Chấp hành Đảng bộ tỉnh
  2024-02..2025-12 Phó Chủ tịch/UBND tỉnh
d0 = Nguyễn Đức Anh @ -
  2021-01..2025-12 Cục trưởng/!Cục Điều tra hình sự, Bộ Quốc phòng
d1 = Nguyễn Đức Anh @ Nghệ An
  2021-01..2025-12 Viện trưởng/Viện Kiểm sát nhân dân tỉnh
d2 = Nguyễn Đức Anh @ Thanh Hóa
  2021-01..2025-12 Phó Bí thư/Tỉnh đoàn
e0 = Hoàng Trung Kiên @ Quảng Bình
  2022-01..2025-05 Chánh Văn phòng/Văn phòng UBND tỉnh
  2025-08..2026-05 Phó Giám đốc/!Sở Tài chính tỉnh Quảng Trị @ Quảng Trị
e1 = Hoàng Trung Kiên @ Quảng Trị
  2022-01..2025-05 Phó Giám đốc/Sở Công Thương
  2025-08..2026-05 Giám đốc/Sở Công Thương
f0 = Rơ Châm Hyưng ~ Rơ Chăm Hyưng @ Gia Lai
  2022-01..2026-05 Phó Chủ tịch/HĐND tỉnh
g0 = Trương Vĩnh Sang Ngời @ Cà Mau
  2021-01..2023-01 Phó Bí thư/Tỉnh ủy; Chủ tịch/UBND tỉnh
  2023-03..2025-05 Bí thư/Tỉnh ủy; Ủy viên/!Ban Chấp hành Trung ương Đảng @ Bạc Liêu
  2025-08..2026-05 Bí thư/Tỉnh ủy; Ủy viên/!Ban Chấp hành Trung ương Đảng @ Cà Mau
h0 = Đinh Thanh Sơn @ Cà Mau
  2021-01..2025-05 Trưởng Ban/Ban Nội chính Tỉnh ủy; Ủy viên/Ban Thường vụ Tỉnh ủy
h1 = Đinh Thanh Sơn @ Cà Mau
  2021-01..2025-05 Phó Giám đốc/Sở Nông nghiệp và Phát triển nông thôn
h2 = Đinh Thanh Sơn @ Cà Mau
  2000-01..2004-05 Chủ tịch/Hội Nông dân tỉnh
i0 = Khăm-pheng Vông-xay ~ Khampheng Vongsay @ -
  2021-01..2025-12 Phó Chủ tịch/!Quốc hội Lào
j0 = Giôn Ha-ri-xơn ~ John Harrison @ -
  2021-01..2025-12 Đại sứ/!Ô-xtrây-li-a tại Việt Nam
k0 = Tôn Nữ Diệu Thảo @ Hà Nội
  2021-01..2025-12 Phó Chủ tịch/UBND thành phố; Ủy viên/!Ban Thường vụ Thành ủy Hà Nội
k1 = Nguyễn Thị Hồng Tuyết @ Hà Nội
  2021-01..2025-12 Chủ tịch/UBND phường Cầu Mới
k2 = Nguyễn Thị Hồng Tuyết @ Hà Nội
  2021-01..2025-12 Phó Bí thư Thường trực/!Thành ủy Hà Nội; Trưởng Đoàn/!Đoàn đại biểu Quốc hội thành phố Hà Nội
l0 = Vương Quốc Toản @ -
  2021-01..2023-10 Bộ trưởng/!Bộ Giao thông vận tải; Ủy viên/!Ban Chấp hành Trung ương Đảng
  2023-12..2025-12 Phó Thủ tướng/!Chính phủ; Ủy viên/!Bộ Chính trị
m0 = Tạ Hữu Đông @ -
  2021-01..2025-12 Thứ trưởng/!Bộ Văn hóa, Thể thao và Du lịch
m1 = Tạ Hữu Đông @ Thanh Hóa
  2021-01..2025-12 Chỉ huy trưởng/Bộ Chỉ huy Bộ đội Biên phòng tỉnh
`;
