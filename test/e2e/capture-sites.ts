import { FIRST_STORY, sampleSites } from '../../scripts/site/sample.ts';
import type { Sites } from '../../scripts/site/server.ts';

/** A host of the list, here with invented pages. */
export const LISTED = 'https://baocantho.com.vn';
/** A host of no list. */
export const UNLISTED_APP = 'http://tinlamgiang.example';
export const UNLISTED_STORY = FIRST_STORY;
export const UNLISTED_HOST = new URL(FIRST_STORY).hostname;
export const NEXT_UNLISTED_STORY = new URL('/phong-chong-thien-tai-a1002.html', FIRST_STORY).href;

interface Story {
  path: string;
  title: string;
  paragraphs: string[];
}

export const CANAL: Story = {
  path: '/nao-vet-kenh-100234.html',
  title: 'Lam Giang bàn việc nạo vét kênh Tân Hòa trước mùa mưa',
  paragraphs: [
    'Sáng 12-3-2026, đồng chí Hà Văn Lúa, Chủ tịch UBND tỉnh Lam Giang, chủ trì cuộc họp bàn việc nạo vét kênh Tân Hòa.',
    'Tại cuộc họp, lãnh đạo các xã báo cáo tiến độ đo đạc và những khó khăn của người dân sống ở hai bên bờ kênh.',
    'Phát biểu kết luận, đồng chí Hà Văn Lúa yêu cầu các xã bàn giao mặt bằng cho đơn vị thi công trước ngày 30-4.',
  ],
};
export const SCHOOL: Story = {
  path: '/xay-truong-hoc-100235.html',
  title: 'Núi Hồng kiểm tra tiến độ xây trường học ở xã Đá Bạc',
  paragraphs: [
    'Chiều 14-3-2026, đồng chí Vàng Thị Mận, Phó Chủ tịch UBND tỉnh Núi Hồng, kiểm tra tiến độ xây trường học ở xã Đá Bạc.',
    'Cùng đi có đồng chí Lò Văn Sung, Giám đốc Sở Giáo dục và Đào tạo tỉnh Núi Hồng, và lãnh đạo xã Đá Bạc.',
    'Đồng chí Vàng Thị Mận đề nghị đơn vị thi công hoàn thành hai dãy phòng học trước khi năm học mới bắt đầu.',
  ],
};

const article = ({ title, paragraphs }: Story) =>
  `<article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article>`;
const list = `<h1>Tin chính trị trong tỉnh và các địa phương</h1><ul>${[CANAL, SCHOOL]
  .map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`)
  .join('')}</ul>`;
const page = (title: string, main: string, script = '') =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head>
<body><header>Báo thử</header><main>${main}</main><footer>Tòa soạn</footer><script>${script}</script></body></html>`;

/** A page that goes on without loading: `go(path, 'push')` changes the address, then, like a real one, the text. */
const app = `
  const parts = ${JSON.stringify({ [CANAL.path]: article(CANAL), [SCHOOL.path]: article(SCHOOL), '/chinh-tri/': list }).replaceAll('</', '<\\/')};
  const show = (path) => {
    const { body } = new DOMParser().parseFromString(parts[path] ?? '', 'text/html');
    document.querySelector('main').replaceChildren(...body.childNodes);
  };
  window.go = (path) => { history.pushState(null, '', path); setTimeout(() => show(path), 150); };
  addEventListener('popstate', () => setTimeout(() => show(location.pathname), 50));`;

/** A page whose text a script brings when `arrive()` is called. */
const late = `
  window.arrive = () => {
    const { body } = new DOMParser().parseFromString(${JSON.stringify(article(SCHOOL)).replaceAll('</', '<\\/')}, 'text/html');
    document.querySelector('main').replaceChildren(...body.childNodes);
  };`;

/** A page that, as one scrolls on, loads the next story below the first and takes its address. */
const endless = `
  window.onward = () => {
    const { body } = new DOMParser().parseFromString(${JSON.stringify(article(SCHOOL)).replaceAll('</', '<\\/')}, 'text/html');
    body.firstElementChild.dataset.url = '${SCHOOL.path}';
    document.querySelector('main').append(...body.childNodes);
    history.replaceState(null, '', '${SCHOOL.path}');
  };
  window.back = () => history.replaceState(null, '', '${CANAL.path}');`;

/** A page of the listed host. */
export const ENDLESS = '/cuon-xuong-100237.html';
export const LATE = '/tin-den-sau-100236.html';
export const LIST = '/chinh-tri/';

export function captureSites(): Sites {
  const pages = {
    '/': page('Báo thử', list),
    [LIST]: page('Chính trị', list, app),
    [CANAL.path]: page(CANAL.title, article(CANAL), app),
    [SCHOOL.path]: page(SCHOOL.title, article(SCHOOL), app),
    [ENDLESS]: page(CANAL.title, article(CANAL), endless),
    [LATE]: page('Đang tải', '<p>Đang tải…</p>', late),
  };
  return { ...sampleSites(), [new URL(LISTED).hostname]: pages, [new URL(UNLISTED_APP).hostname]: pages };
}
