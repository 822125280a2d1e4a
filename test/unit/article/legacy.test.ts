import { describe, expect, it } from 'vitest';
import { anchor, targetAt } from '../../../lib/anchoring/index.ts';
import { pageText, rangeIn } from '../../../lib/anchoring/page.ts';
import { readPlainText } from '../../../lib/article/index.ts';
import { extract } from '../../../lib/extraction/index.ts';
import { fromTcvn3, tcvn3Letters } from '../../../lib/vietnamese/tcvn3.ts';
import { inTcvn3 } from '../made/legacy.ts';
import { articleOf, HEADLINE, PARAGRAPHS, page, parse, read, story } from './pages.ts';

const LETTERS = [...'aăâeêioôơuưyđ'].flatMap((letter) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) =>
    letter === 'đ' ? letter : `${letter}${tone}`.normalize('NFC'),
  ),
);

describe('TCVN3', () => {
  it('has every small letter of Vietnamese', () => {
    for (const letter of LETTERS) expect(tcvn3Letters(inTcvn3(letter))).toBe(letter);
  });

  it('is read as Unicode, unit for unit', () => {
    const article = articleOf(inTcvn3(story()));
    expect(article.writing).toBe('tcvn3');
    expect(article.title).toBe(HEADLINE);
    expect(article.text).toBe([HEADLINE, ...PARAGRAPHS].join('\n'));
    expect(extract(article).officials.map(({ name }) => name)).toEqual(['Hà Văn Lúa']);
  });

  it('is read in plain text too', () => {
    const result = readPlainText(inTcvn3([HEADLINE, ...PARAGRAPHS].join('\n')), '');
    expect(result.ok && result.article.title).toBe(HEADLINE);
  });

  it('shows in capitals where the font does', () => {
    const headline = `<h1 style="font-family: .VnTimeH">${inTcvn3(HEADLINE.toLowerCase())}</h1>`;
    const html = page(
      `${headline}<div>${inTcvn3(PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''))}</div>`,
    );
    expect(articleOf(html).title).toBe(HEADLINE.toUpperCase());
  });

  it('leaves parts of the page that are in Unicode', () => {
    const html = story().replace(/<p>.*<\/p>/s, (body) => inTcvn3(body));
    expect(articleOf(html).text).toBe([HEADLINE, ...PARAGRAPHS].join('\n'));
  });

  it('anchors a quote on the page as it stands', () => {
    const html = inTcvn3(story());
    const { text } = articleOf(html);
    const start = text.indexOf('Hà Văn Lúa');
    const page = pageText(parse(html));
    const found = anchor(page.text, targetAt(text, { start, end: start + 'Hà Văn Lúa'.length }));
    expect(found && rangeIn(page, found)?.toString()).toBe(inTcvn3('Hà Văn Lúa'));
  });

  it.each([
    ['Unicode', [HEADLINE, ...PARAGRAPHS]],
    ['NFD', [HEADLINE, ...PARAGRAPHS].map((text) => text.normalize('NFD'))],
    [
      'French',
      ['« Été à Besançon » : le maire a rencontré les élèves ; « rien n’est perdu », dit-il à la fête.'],
    ],
    ['nothing', []],
  ])('is not what %s is', (_, texts) => {
    expect(fromTcvn3(texts)).toBeNull();
  });
});

describe('VNI', () => {
  it('is refused, by its name', () => {
    const words =
      'Saùng nay, ñoàng chí Nguyeãn Vaên A vaø caùc ñaïi bieåu ñaõ döï hoäi nghò cuûa tænh taïi hoäi tröôøng; khoâng coù ngöôøi naøo vaéng.';
    expect(read(story([words, words, words], 'Tænh hoïp baøn vieäc naïo veùt keânh'))).toEqual({
      ok: false,
      reason: 'legacy-font',
    });
  });
});
