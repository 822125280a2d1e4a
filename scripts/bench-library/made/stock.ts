/** Words that invented stories are made of. */

/** Common words of stories on public life, the commonest first as far as that matters. */
export const COMMON = (
  'công tác,thực hiện,phát triển,nhiệm vụ,địa phương,kinh tế,xã hội,đơn vị,người dân,nâng cao,tập trung,kết quả,' +
  'xây dựng,quản lý,chất lượng,tổ chức,triển khai,đề nghị,hiệu quả,giải pháp,tiếp tục,tăng cường,đẩy mạnh,bảo đảm,' +
  'kế hoạch,chương trình,dự án,đầu tư,cán bộ,đảng viên,chính quyền,cơ sở,nông thôn,nông nghiệp,sản xuất,kinh doanh,' +
  'doanh nghiệp,hợp tác,hỗ trợ,nguồn lực,nguồn vốn,giải ngân,tiến độ,mặt bằng,hạ tầng,giao thông,thủy lợi,môi trường,' +
  'khoa học,công nghệ,chuyển đổi,giáo dục,đào tạo,y tế,sức khỏe,văn hóa,du lịch,thể thao,quốc phòng,an ninh,trật tự,' +
  'an toàn,phòng chống,thiên tai,dịch bệnh,cháy rừng,chăn nuôi,trồng trọt,thủy sản,lâm nghiệp,khai thác,chế biến,' +
  'xuất khẩu,thị trường,sản phẩm,thương hiệu,tiêu thụ,hàng hóa,dịch vụ,thương mại,công nghiệp,cụm tuyến,khu dân cư,' +
  'quy hoạch,đô thị,nhà ở,đất đai,tài nguyên,khoáng sản,ngân sách,thu chi,tài chính,tín dụng,ngân hàng,lãi suất,' +
  'thu nhập,việc làm,lao động,giảm nghèo,bền vững,an sinh,chính sách,đối tượng,người có công,trẻ em,phụ nữ,thanh niên,' +
  'nông dân,cựu chiến binh,công đoàn,mặt trận,đoàn thể,giám sát,phản biện,kiểm tra,thanh tra,kỷ luật,khiếu nại,tố cáo,' +
  'tiếp công dân,cải cách,hành chính,thủ tục,hồ sơ,trực tuyến,dữ liệu,nền tảng,kết nối,chia sẻ,đồng bộ,hiện đại,' +
  'thông minh,sáng tạo,đổi mới,khởi nghiệp,truyền thống,lịch sử,di tích,di sản,lễ hội,bản sắc,dân tộc,tôn giáo,' +
  'đồng bào,vùng sâu,biên giới,hải đảo,ven sông,bãi bồi,miền núi,đồng bằng,thôn xóm,bản làng,gia đình,hộ dân,' +
  'tuyên truyền,vận động,phong trào,thi đua,khen thưởng,biểu dương,điển hình,gương mẫu,trách nhiệm,tinh thần,đoàn kết,' +
  'thống nhất,quyết tâm,chủ động,linh hoạt,kịp thời,quyết liệt,nghiêm túc,hiệu lực,kỷ cương,minh bạch,công khai,' +
  'lãnh đạo,chỉ đạo,điều hành,phối hợp,phân công,kiểm soát,đánh giá,tổng kết,sơ kết,rút kinh nghiệm,tồn tại,hạn chế,' +
  'khó khăn,vướng mắc,nguyên nhân,khắc phục,tháo gỡ,xử lý,giải quyết,kiến nghị,đề xuất,ý kiến,thảo luận,góp ý,' +
  'báo cáo,dự thảo,nghị quyết,chỉ tiêu,mục tiêu,phấn đấu,hoàn thành,vượt mức,tăng trưởng,bình quân,so với,cùng kỳ,' +
  'trước mắt,lâu dài,thời gian,giai đoạn,nhiệm kỳ,quý trước,năm nay,đầu năm,cuối năm,mùa mưa,mùa khô,vụ đông,vụ xuân'
).split(',');

const ONSETS = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const RHYMES =
  'ai ám ành áo ang át âm ần ất âu ay e én ẹp ê ền ết êu i ích iên iểm iệt im ình ít o oan oạt óc oi om on ong ô ốc ôi ồn ông ơ ơi ơn ớp u uân uất úc ui ung uông út ư ức ưng ươi ương ướt y'.split(
    ' ',
  );

/** A syllable out of some thousands: names of hamlets, plants, streams, and what else is seldom read. */
export function seldom(n: number): string {
  const onset = ONSETS[n % ONSETS.length] ?? '';
  return `${onset}${RHYMES[Math.floor(n / ONSETS.length) % RHYMES.length] ?? ''}`;
}
/** So many different ones there are. */
export const SELDOM = ONSETS.length * RHYMES.length;

/** How often the text of a story leaves the common words, of all its words. */
export const SELDOM_SHARE = 0.12;

export const FIELDS = [
  'phát triển nông nghiệp',
  'xây dựng nông thôn mới',
  'giải ngân vốn đầu tư công',
  'phòng, chống thiên tai',
  'chuyển đổi số',
  'giảm nghèo bền vững',
  'bảo vệ và phát triển rừng',
  'cải cách hành chính',
  'khám, chữa bệnh ở cơ sở',
  'giữ gìn nghề làng',
  'sắp xếp bến đò ngang',
  'nước sạch nông thôn',
] as const;
