import { ballast, comments, foot, list, menu } from './around.ts';
import { crowdedStory } from './crowded.ts';
import { person } from './names.ts';
import { type MadeStory, madeStory } from './story.ts';

/**
 * How a page is laid out: as a family of content systems does that the reader knows by its selectors,
 * or as none of them, so that the reader has to find the body by Readability.
 */
export type Layout = 'known' | 'unknown';

export const LAYOUTS: readonly Layout[] = ['unknown', 'known'];

const figure = (n: number) =>
  `<figure class="photo" data-n="${n}"><img loading="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/anh/${n}.jpg" alt="Quang cảnh hội nghị" width="800" height="500"><figcaption>Quang cảnh hội nghị. Ảnh: ${person(n + 40)}</figcaption></figure>`;

function body({ paragraphs }: MadeStory, n: number): string {
  return paragraphs
    .map((text, at) => (at % 4 === 1 ? `${figure(n + at)}\n<p>${text}</p>` : `<p>${text}</p>`))
    .join('\n');
}

/** Headline, lead, body and author in the classes of a layout. */
function told(story: MadeStory, n: number, layout: Layout): string {
  const posted = `<span class="posted">${String(story.day).padStart(2, '0')}/04/2031 14:20</span>`;
  if (layout === 'known')
    return `<h1 class="article__title cms-title">${story.headline}</h1><div class="article__meta">${posted}</div><div class="article__sapo cms-desc">${story.lead}</div>
<div class="article__body cms-body">${body(story, n)}</div><div class="article__author">${person(n + 60)}</div>`;
  return `<h1 class="txt-head">${story.headline}</h1><div class="txt-meta">${posted}</div><div class="txt-open"><b>${story.lead}</b></div>
<div class="txt-main" data-story="${n}">${body(story, n)}</div><p class="txt-sign"><b>${person(n + 60)}</b></p>`;
}

function head(title: string, day: number): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `2031-04-${String(day).padStart(2, '0')}T14:20:00+07:00`,
  };
  return `<head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">
<meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:site_name" content="Báo Sông Lam">
<meta property="article:published_time" content="${data.datePublished}"><script type="application/ld+json">${JSON.stringify(data)}</script>
${ballast(70_000)}</head>`;
}

const page = (title: string, day: number, main: string) => `<!doctype html>
<html lang="vi">${head(title, day)}
<body class="page"><div class="wrap"><header class="site-head"><a class="site-head__logo" href="/"><img alt="Báo Sông Lam" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a></header>
${menu('main-menu')}${menu('drawer')}
<main class="columns"><div class="columns__main">${main}</div>
<div class="columns__side">${list('Tin nhanh', 100, 20, false)}${list('Nhiều người đọc', 130, 12, false)}</div></main>
<div class="more">${list('Cùng chủ đề', 160, 16, true)}${list('Tin trong tỉnh', 180, 16, true)}${list('Địa phương', 200, 18, true)}</div>
${foot()}</div></body></html>
`;

/** A page of about 250 KB with the nth invented story of about 1,000 words. */
export function storyPage(n: number, layout: Layout): string {
  const story = madeStory(n);
  return page(story.headline, story.day, `${told(story, n, layout)}${comments(40)}`);
}

/** A page of about 250 KB with a story that names forty officials at least so many times, 300 at most. */
export function crowdedPage(mentions: number, layout: Layout): string {
  const story = crowdedStory(mentions);
  // The longer the story, the fewer the remarks, so that pages stay as long.
  const remarks = Math.max(0, 40 - Math.round(mentions / 10));
  return page(story.headline, story.day, `${told(story, 0, layout)}${comments(remarks)}`);
}

/** A section's page, as long, with lists and no story. */
export function listPage(): string {
  const lists = ['Tin mới nhận', 'Trong tỉnh', 'Trong nước'].map((title, at) =>
    list(title, at * 20, 8, true),
  );
  return page('Thời sự - Báo Sông Lam', 1, lists.join('\n'));
}
