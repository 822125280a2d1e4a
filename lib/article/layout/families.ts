/** Where a family of content systems puts things (CSS selectors). Only what general rules would not find. */
export interface Family {
  name: string;
  headline?: string;
  lead?: string;
  body: string;
  caption?: string;
  author?: string;
  /** Boxes that are no part of the story, whatever they hold. */
  furniture?: string;
}

/** One line a family; the first whose body holds text is taken. */
export const families: readonly Family[] = [
  {
    name: 'VCCorp',
    headline: 'h1.detail-title',
    lead: '.detail-sapo',
    body: '.detail-content.afcbc-body, .detail-content',
    author: '.detail-author .name',
    furniture: '.VCSortableInPreviewMode[type=RelatedNewsBox]',
  },
  {
    name: 'cms',
    headline: '.article__title.cms-title, .article__title',
    lead: '.article__sapo',
    body: '.article__body.cms-body, .article__body',
    author: '.article__author, .cms-author',
  },
  {
    name: 'OneCMS',
    headline: '.sc-longform-header-title',
    lead: '.sc-longform-header-sapo',
    body: '.b-maincontent',
    author: '.sc-longform-header-author',
  },
  {
    name: 'VnExpress',
    headline: 'h1.title-detail',
    lead: 'p.description',
    body: 'article.fck_detail, .fck_detail',
    caption: 'p.Image',
    author: 'p.author_mail',
  },
  { name: 'newscontents', body: '#newscontents' },
  {
    name: 'Dân trí',
    headline: 'h1.title-page',
    lead: '.singular-sapo',
    body: '.singular-content',
    author: '.author-name',
  },
  {
    name: 'VietNamNet',
    headline: 'h1.content-detail-title',
    lead: '.content-detail-sapo',
    body: '#maincontent, .maincontent',
    author: '.article-detail-author__info .name',
    furniture: '.insert-wiki-content',
  },
  { name: 'Lao Động', headline: 'h1.title', lead: '.chappeau', body: '#gallery-ctt, .art-body' },
  { name: 'QĐND', headline: 'h1.post-title', lead: '.post-summary', body: '.post-content' },
  {
    name: 'CAND',
    headline: 'h1.box-title-detail',
    lead: '.box-des-detail',
    body: '.detail-content-body',
    author: '.box-author',
  },
  { name: 'VOV', headline: '.article-title', lead: '.article-summary', body: '.article-content' },
  { name: 'SharePoint', headline: 'p.Title', lead: '.lv_description_mode1', body: '#content-print' },
  { name: 'Liferay', headline: '.title-news h2, .journal-content-article h2', body: '.content-news' },
  {
    name: 'schema.org',
    body: '[itemprop=articleBody]',
    author: '[itemprop=author]',
  },
];
