import { sampleSites } from '../../scripts/site/sample.ts';
import type { Sites } from '../../scripts/site/server.ts';

/** A story of the invented papers, as short as its reading allows. */
interface Made {
  host: string;
  path: string;
  outlet: string;
  title: string;
  /** `18/02/2026 18:20` */
  posted: string;
  lead: string;
  paragraphs: string[];
}

/** Who is met in two posts, and whose name another bears. */
export const PERSON = 'Vi Quang Thuần';
export const HIS_STORIES = [
  'http://baosonglam.example/lien-ket-1-b2001.html',
  'http://baosonglam.example/lien-ket-2-b2002.html',
  'http://baosonglam.example/lien-ket-3-b2003.html',
];
/** The last of his stories as another outlet tells it: in the evening, not in the afternoon. */
export const OTHER_OUTLET = 'http://daisonglam.example/lien-ket-4-c3001.html';
export const NAMESAKE = 'http://baonuihong.example/lien-ket-5-d4001.html';
/** A frequent name in two posts of one province: one man who moved, or two men. */
export const DOUBTED = 'Phạm Văn Lộc';
export const DOUBTED_STORIES = [
  'http://baosonglam.example/lien-ket-6-b2004.html',
  'http://daisonglam.example/lien-ket-7-c3002.html',
];

const about =
  'Các địa phương được yêu cầu rà soát lực lượng, phương tiện, kinh phí và có phương án cụ thể cho từng thôn, bản; báo cáo kết quả về Văn phòng UBND tỉnh trong tháng.';

const made: Made[] = [
  {
    host: 'baosonglam.example',
    path: '/lien-ket-1-b2001.html',
    outlet: 'Báo Sông Lam',
    title: 'Chủ động phòng cháy, chữa cháy rừng mùa khô',
    posted: '04/03/2025 17:10',
    lead: 'Tỉnh Sông Lam yêu cầu các địa phương trực cháy rừng suốt mùa khô.',
    paragraphs: [
      'Sáng 4-3, đồng chí Vi Quang Thuần, Phó Chủ tịch UBND tỉnh Sông Lam, chủ trì cuộc họp về phòng cháy, chữa cháy rừng mùa khô.',
      `Phát biểu kết luận cuộc họp, đồng chí Vi Quang Thuần yêu cầu các chủ rừng trực 24/24 giờ. ${about}`,
    ],
  },
  {
    host: 'baosonglam.example',
    path: '/lien-ket-2-b2002.html',
    outlet: 'Báo Sông Lam',
    title: 'Rà soát tiến độ các hồ chứa nước',
    posted: '10/09/2025 16:40',
    lead: 'Các hồ chứa phải xong phần đập chính trước mùa mưa.',
    paragraphs: [
      'Chiều 10-9, đồng chí Vi Quang Thuần, Phó Chủ tịch UBND tỉnh Sông Lam, chủ trì hội nghị rà soát tiến độ xây dựng các hồ chứa nước.',
      `Kết luận hội nghị, đồng chí Vi Quang Thuần nhấn mạnh chất lượng công trình phải đặt lên hàng đầu. ${about}`,
    ],
  },
  {
    host: 'baosonglam.example',
    path: '/lien-ket-3-b2003.html',
    outlet: 'Báo Sông Lam',
    title: 'UBND tỉnh Sông Lam họp phiên thường kỳ tháng 2',
    posted: '18/02/2026 18:20',
    lead: 'Phiên họp bàn giải pháp giải ngân vốn đầu tư công ngay từ đầu năm.',
    paragraphs: [
      'Chiều 18-2, UBND tỉnh Sông Lam tổ chức phiên họp thường kỳ tháng 2. Đồng chí Vi Quang Thuần, Chủ tịch UBND tỉnh Sông Lam, chủ trì phiên họp.',
      `Phát biểu kết luận phiên họp, đồng chí Vi Quang Thuần đề nghị các sở, ngành giải ngân vốn ngay từ đầu năm. ${about}`,
    ],
  },
  {
    host: 'daisonglam.example',
    path: '/lien-ket-4-c3001.html',
    outlet: 'Đài Phát thanh và Truyền hình Sông Lam',
    title: 'Phiên họp thường kỳ tháng 2 của UBND tỉnh Sông Lam',
    posted: '18/02/2026 21:05',
    lead: 'Giải ngân vốn đầu tư công là nội dung chính của phiên họp.',
    paragraphs: [
      'Tối 18-2, UBND tỉnh Sông Lam tổ chức phiên họp thường kỳ tháng 2. Đồng chí Vi Quang Thuần, Chủ tịch UBND tỉnh Sông Lam, chủ trì phiên họp.',
      `Tại phiên họp, đồng chí Vi Quang Thuần yêu cầu không để vốn chờ dự án. ${about}`,
    ],
  },
  {
    host: 'baonuihong.example',
    path: '/lien-ket-5-d4001.html',
    outlet: 'Báo Núi Hồng',
    title: 'Núi Hồng sơ kết công tác khuyến nông',
    posted: '20/02/2026 15:00',
    lead: 'Khuyến nông về tận bản, nông dân làm theo.',
    paragraphs: [
      'Sáng 20-2, Sở Nông nghiệp và Môi trường tỉnh Núi Hồng tổ chức hội nghị sơ kết công tác khuyến nông. Ông Vi Quang Thuần, Giám đốc Trung tâm Khuyến nông tỉnh Núi Hồng, trình bày báo cáo.',
      `Theo báo cáo, nhiều mô hình đã được nhân rộng. ${about}`,
    ],
  },
  {
    host: 'baosonglam.example',
    path: '/lien-ket-6-b2004.html',
    outlet: 'Báo Sông Lam',
    title: 'Tập huấn lập dự toán cho cán bộ kế toán xã, phường',
    posted: '12/05/2025 16:15',
    lead: 'Hơn một trăm cán bộ kế toán được hướng dẫn lập dự toán theo mẫu mới.',
    paragraphs: [
      'Sáng 12-5, Sở Tài chính tỉnh Sông Lam tổ chức hội nghị tập huấn lập dự toán ngân sách. Ông Phạm Văn Lộc, Phó Giám đốc Sở Tài chính tỉnh Sông Lam, phát biểu khai mạc.',
      `Hội nghị diễn ra trong hai ngày. ${about}`,
    ],
  },
  {
    host: 'daisonglam.example',
    path: '/lien-ket-7-c3002.html',
    outlet: 'Đài Phát thanh và Truyền hình Sông Lam',
    title: 'Lấy ý kiến về quy hoạch chung đô thị ven sông',
    posted: '22/01/2026 17:30',
    lead: 'Người dân ven sông góp ý cho bản quy hoạch.',
    paragraphs: [
      'Chiều 22-1, Sở Xây dựng tỉnh Sông Lam tổ chức hội nghị lấy ý kiến về quy hoạch chung đô thị ven sông. Ông Phạm Văn Lộc, Giám đốc Sở Xây dựng tỉnh Sông Lam, chủ trì hội nghị.',
      `Nhiều ý kiến đề nghị giữ lại bãi bồi làm công viên. ${about}`,
    ],
  },
];

/** The sample sites with the stories that tell of one another. */
export function linkedSites(): Sites {
  const sites: Sites = { ...sampleSites() };
  for (const story of made) sites[story.host] = { ...sites[story.host], [story.path]: () => page(story) };
  return sites;
}

const page = ({ host, path, outlet, title, posted, lead, paragraphs }: Made) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} - ${outlet}</title>
<link rel="canonical" href="http://${host}${path}"><link rel="icon" href="data:,">
<meta property="og:site_name" content="${outlet}"><meta property="og:type" content="article"></head>
<body><main><h1 class="detail-title" data-role="title">${title}</h1>
<div class="when" data-role="publishdate">${posted} GMT+7</div>
<h2 class="detail-sapo sapo" data-role="sapo">${lead}</h2>
<div class="detail-content afcbc-body" data-role="content">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div>
</main></body></html>`;
