/** Pages made to harm whoever reads them; each with a story that a person could read, unless said otherwise. */
const STORY = [
  'Sáng 5-5, đồng chí Mạc Văn Bến, Bí thư Đảng ủy phường Bãi Sậy, chủ trì cuộc họp bàn việc dọn kênh trước mùa mưa.',
  'Cuộc họp thống nhất giao các khu phố thu gom rác trên tuyến kênh dài 3 km, xong trước ngày 20-5 năm nay.',
  'Đảng ủy phường yêu cầu mỗi chi bộ nhận một đoạn kênh, kiểm tra hằng tuần và báo cáo vào ngày họp chi bộ.',
];
const HEADLINE = 'Phường Bãi Sậy bàn việc dọn kênh trước mùa mưa';
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');

const page = (body: string, head = '') =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`;
const story = `<h1>${HEADLINE}</h1><div class="noi-dung">${paragraphs}</div>`;

/** Handlers and addresses that run, in every attribute. */
function attributes(): string {
  const handlers = 'click mouseover focus load error toggle animationstart'
    .split(' ')
    .map((event) => `on${event}="document.title='${event}'"`)
    .join(' ');
  const evil = `${handlers} class="x&quot;&gt;&lt;img src=x onerror=alert(1)&gt;" title="&lt;script&gt;alert(1)&lt;/script&gt;" data-url="javascript:alert(1)"`;
  return page(
    `<h1 ${evil}>${HEADLINE}</h1><div ${evil}>${STORY.map((text) => `<p ${evil}>${text}</p>`).join('')}` +
      '<p><a href="javascript:alert(1)" rel="author">&lt;b onmouseover=alert(1)&gt;Người viết&lt;/b&gt;</a></p></div>',
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,<script>alert(1)</script>">' +
      '<meta property="og:site_name" content="&lt;img src=x onerror=alert(1)&gt;">',
  );
}

/** JSON-LD that refers to itself, is nested a thousand deep, and repeats. */
function linkedData(): string {
  const cyclic = { '@id': '#a', '@type': 'NewsArticle', author: { '@id': '#a' }, isPartOf: { '@id': '#a' } };
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const deep = `${'{"@graph":['.repeat(1000)}{}${']}'.repeat(1000)}`;
  return page(
    story,
    script(JSON.stringify(cyclic)) +
      script(deep) +
      script(`[${'{"@type":"NewsArticle"},'.repeat(5000)}{}]`) +
      script('{"@type":"NewsArticle","headline":'.repeat(50)),
  );
}

/** A page that replaces what scripts rely on, before and after it is loaded. */
const prototypes = () =>
  page(
    story,
    `<script>
      const broken = () => { throw new Error('replaced by the page'); };
      for (const [holder, names] of [
        [Element.prototype, ['getAttribute', 'getAttributeNames', 'querySelector', 'querySelectorAll', 'closest']],
        [Document.prototype, ['createTreeWalker', 'createElement', 'querySelectorAll']],
        [String.prototype, ['normalize', 'replace', 'trim', 'split']],
        [Array.prototype, ['map', 'filter', 'flatMap', 'push']],
        [RegExp.prototype, ['exec', 'test']],
        [JSON, ['parse', 'stringify']],
      ]) for (const name of names) Object.defineProperty(holder, name, { value: broken });
    </script>`,
  );

/** Inputs named like the properties of the form around the story. */
const names = () =>
  page(
    `<form>${'childNodes firstChild parentNode nodeType nodeName localName getAttribute getAttributeNames querySelector attributes textContent children closest parentElement matches getBoundingClientRect scrollIntoView'
      .split(' ')
      .map((name) => `<input name="${name}">`)
      .join('')}${story}</form>`,
  );

/** 30 MB of text. */
const text = () =>
  page(
    `<h1>${HEADLINE}</h1>${`<p>${'Kênh này nối kênh kia. Nước chảy xuôi. '.repeat(250)}</p>`.repeat(3000)}`,
  );

/** The story stands in frames and in a shadow root: another page, or none's; what is left is no story. */
const frames = () =>
  page(`<h1>${HEADLINE}</h1><iframe srcdoc="${paragraphs}"></iframe><frameset><frame src="x"></frameset>`);
const shadow = () =>
  page(
    `<h1>${HEADLINE}</h1><div id="host"></div><script>
      const root = document.getElementById('host').attachShadow({ mode: 'closed' });
      root.append(${JSON.stringify(STORY.join(' '))});
    </script>`,
  );

/** Relative addresses mean another site; the canonical link lies. */
const base = () =>
  page(
    story,
    '<base href="https://khac.example/tin/"><link rel="canonical" href="https://khac.example/tin/mot-bai-khac.html"><meta property="og:url" content="//khac.example/">',
  );

/** Path → page and what may come of a save. */
export const HOSTILE: Record<string, { page: () => string; outcomes: string[] }> = {
  '/attributes.html': { page: attributes, outcomes: ['saved'] },
  '/linked-data.html': { page: linkedData, outcomes: ['saved'] },
  '/prototypes.html': { page: prototypes, outcomes: ['saved'] },
  '/names.html': { page: names, outcomes: ['saved'] },
  '/base.html': { page: base, outcomes: ['saved'] },
  '/text.html': { page: text, outcomes: ['too-large'] },
  '/frames.html': { page: frames, outcomes: ['no-story'] },
  '/shadow.html': { page: shadow, outcomes: ['no-story'] },
};
