import { highlightOf, type Paint } from './kinds.ts';

/** Whether a page is dark words on light ground or the other way round. */
export type Tone = 'light' | 'dark';

/** Ground and line of each paint. Every line has a style of its own, so that kinds are told apart without colour. */
const LOOK: Record<Tone, Record<Paint, [ground: string, line: string]>> = {
  light: {
    official: ['rgb(47 79 147 / 11%)', 'underline solid 2px #2f4f93'],
    meeting: ['rgb(156 47 43 / 8%)', 'underline double 1.5px #9c2f2b'],
    document: ['rgb(122 92 16 / 10%)', 'underline dotted 2.5px #7a5c10'],
    date: ['rgb(31 106 88 / 9%)', 'underline dashed 1.5px #1f6a58'],
    place: ['rgb(31 106 88 / 5%)', 'underline overline solid 1px #1f6a58'],
    note: ['rgb(251 222 120 / 55%)', 'none'],
    doubtful: ['transparent', 'underline wavy 1.5px #8a5a00'],
    shown: ['rgb(246 201 130 / 70%)', 'underline solid 3px #9c2f2b'],
  },
  dark: {
    official: ['rgb(169 192 245 / 20%)', 'underline solid 2px #a9c0f5'],
    meeting: ['rgb(237 162 153 / 17%)', 'underline double 1.5px #eda299'],
    document: ['rgb(224 194 117 / 17%)', 'underline dotted 2.5px #e0c275'],
    date: ['rgb(143 211 191 / 17%)', 'underline dashed 1.5px #8fd3bf'],
    place: ['rgb(143 211 191 / 10%)', 'underline overline solid 1px #8fd3bf'],
    note: ['rgb(224 194 117 / 36%)', 'none'],
    doubtful: ['transparent', 'underline wavy 1.5px #e5b765'],
    shown: ['rgb(229 183 101 / 45%)', 'underline solid 3px #eda299'],
  },
};

/** The style of a page of this tone. The words keep the page's own colour. */
export function paintStyle(tone: Tone): string {
  return Object.entries(LOOK[tone])
    .map(
      ([paint, [ground, line]]) =>
        `::highlight(${highlightOf(paint as Paint)}) { background-color: ${ground}; text-decoration: ${line}; }`,
    )
    .join('\n');
}
