import { commune, person } from './names.ts';
import { madeStory } from './story.ts';

/** What stands around a story on a news page, invented; the classes are those of no known family of systems. */

const SECTIONS = [
  'Thời sự',
  'Chính trị',
  'Kinh tế',
  'Xã hội',
  'Văn hóa',
  'Giáo dục',
  'Y tế',
  'Pháp luật',
  'Thể thao',
  'Du lịch',
  'Khoa học',
  'Bạn đọc',
];
const PARTS = ['Tin mới', 'Sự kiện', 'Phóng sự', 'Ảnh', 'Video', 'Ý kiến', 'Hỏi đáp'];

const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('\n');

/** Menu with sub-menus, twice on a page: for wide and for narrow windows. */
export function menu(name: string): string {
  const item = (section: string, at: number) => `
        <li class="${name}__item ${name}__item--${at}" data-zone="${at}">
          <a class="${name}__link" href="/chuyen-muc-${at}.html" title="${section}">${section}</a>
          <ul class="${name}__sub">${PARTS.map(
            (part, n) =>
              `<li><a href="/chuyen-muc-${at}/${n}.html" title="${section} - ${part}"><span>${part}</span></a></li>`,
          ).join('\n')}</ul>
        </li>`;
  return `<nav class="${name}" aria-label="Chuyên mục"><ul class="${name}__list">${SECTIONS.map(item).join('')}</ul></nav>`;
}

/** Characters of a story's lead that a list shows. */
const LONGEST_TEASER = 90;

/** A teaser as lists hold it: picture, headline, time, a line of text. */
function teaser(n: number, withText: boolean): string {
  const { headline, lead } = madeHead(n);
  const address = `/tin-tuc-trong-tinh/${n}-ban-giai-phap-tai-xa-${n}-post${400000 + n}.html`;
  return `<article class="story-card story-card--${n % 3}" data-id="${400000 + n}" data-zone="${n % 12}">
  <figure class="story-card__thumb"><a href="${address}" title="${headline}"><img class="lazy" loading="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/anh/2031/4/${n}/thumb_w320_${n}.jpg" alt="${headline}" width="320" height="200"></a></figure>
  <h3 class="story-card__title"><a href="${address}" title="${headline}">${headline}</a></h3>
  <div class="story-card__meta"><time datetime="2031-04-${String(1 + (n % 28)).padStart(2, '0')}T08:00:00+07:00">${1 + (n % 28)}/04/2031</time><span class="story-card__count"><svg width="12" height="12" viewBox="0 0 12 12"><path d="M1 2h10v7H6l-3 2V9H1z"></path></svg> ${n % 40}</span></div>
  ${withText ? `<p class="story-card__text">${lead.slice(0, LONGEST_TEASER)}…</p>` : ''}
</article>`;
}

const heads = new Map<number, { headline: string; lead: string }>();
function madeHead(n: number) {
  const known = heads.get(n) ?? madeStory(n + 500);
  heads.set(n, known);
  return known;
}

/** A list of other stories. */
export function list(title: string, from: number, count: number, withText: boolean): string {
  return `<section class="zone zone--${from}"><header class="zone__head"><h2 class="zone__title"><a href="/danh-sach-${from}.html">${title}</a></h2></header>
<div class="zone__cards">${times(count, (n) => teaser(from + n, withText))}</div></section>`;
}

const REMARKS = [
  'Rất mong các cấp sớm làm xong con đường này, bà con quê tôi chờ đã nhiều năm, mỗi lần mưa lớn là cả thôn bị chia cắt, học sinh phải nghỉ học.',
  'Theo tôi, cần công khai tiến độ từng tháng để người dân cùng giám sát, có như vậy thì việc mới nhanh, tiền của dân mới không bị lãng phí.',
  'Bài viết hay, đúng với thực tế ở cơ sở. Đề nghị tòa soạn tiếp tục theo dõi xem những điều đã hứa có được thực hiện hay không.',
  'Ở xã tôi cũng vậy, hồ sơ nộp qua mạng xong vẫn phải mang bản giấy lên, cán bộ thì ít, người chờ thì đông, mong sớm được cải thiện.',
];

/** Readers' comments. */
export function comments(count: number): string {
  return `<section class="remarks" id="remarks"><h2>Bạn đọc trao đổi (${count})</h2><div class="remarks__list">${times(
    count,
    (
      n,
    ) => `<div class="remark" data-remark="${n}"><div class="remark__who"><span class="remark__avatar">${person(n + 90)[0]}</span><b>${person(n + 90)}</b><i>${commune(n)}</i></div>
<p class="remark__text">${REMARKS[n % REMARKS.length]}</p><div class="remark__foot"><button type="button" data-like="${n}">Thích <span>${n * 3}</span></button><button type="button">Trả lời</button><time>${1 + (n % 23)} giờ trước</time></div></div>`,
  )}</div><form class="remarks__form" action="/gui" method="post"><textarea name="text" placeholder="Ý kiến của bạn"></textarea><input name="name"><button>Gửi</button></form></section>`;
}

/** What stands at a page's foot. */
export function foot(): string {
  return `<footer class="site-foot"><div class="site-foot__cols">${SECTIONS.map((section, n) => `<div><a href="/chuyen-muc-${n}.html"><b>${section}</b></a>${PARTS.map((part, at) => `<a href="/chuyen-muc-${n}/${at}.html">${part}</a>`).join(' ')}</div>`).join('\n')}</div>
<p>Cơ quan chủ quản: Tỉnh ủy Sông Lam. Giấy phép số 1/GP, ngày 1-1-2031.</p><p>Tòa soạn: số 1, đường Bờ Sông, xã Bãi Sậy, tỉnh Sông Lam.</p></footer>`;
}

/** Styles and scripts as pages carry them inline, up to a length; the scripts do nothing. */
export function ballast(length: number): string {
  const rules = times(
    Math.round(length / 260),
    (n) =>
      `.zone--${n} .story-card__title a{font-size:${12 + (n % 9)}px;line-height:1.4;color:#1${n % 9}2${n % 7}3a}@media (max-width:${480 + n}px){.zone--${n}{padding:0 ${n % 16}px}}`,
  );
  const settings = times(
    Math.round(length / 190),
    (n) =>
      `window.siteSettings["khoi_${n}"]={"id":${n},"ten":"Khối tin số ${n}","hien":${n % 2 === 0},"vi_tri":["trai","phai"],"lam_moi":${30 + n}};`,
  );
  return `<style>${rules}</style>\n<script>window.siteSettings={};\n${settings}</script>`;
}
