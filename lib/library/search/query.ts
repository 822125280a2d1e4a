import { type Cut, cut } from './cut.ts';

/** A word that was asked for. */
export interface Asked extends Pick<Cut, 'bare' | 'fold'> {
  /** Typed with marks: `trần` does not find `Trấn`. */
  marked: boolean;
  /** Still being typed: its beginning is enough. */
  open: boolean;
}

/** Words that were typed in a row. */
export interface Group {
  words: Asked[];
  /** They must follow one another: they stood in quotes. */
  quoted: boolean;
}

/** So much of what is typed counts: nobody types more words, somebody pastes a whole page. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 16;

/** Quotes as keyboards and pages give them. */
const QUOTE = /["“”„«»]/;

/**
 * Reads what was typed: `hội nghị "ban thường vụ" tr` asks for two words, a phrase and the beginning of a word.
 * The last word is open unless a space, a sign or a quote follows it.
 */
export function parseQuery(typed: string): Group[] {
  const short = typed.slice(0, LONGEST_QUERY);
  const groups: Group[] = [];
  let left = MOST_WORDS;
  short.split(QUOTE).forEach((part, at, parts) => {
    const cuts = cut(part).slice(0, left);
    left -= cuts.length;
    const words = cuts.map(({ bare, fold, end }): Asked => {
      const open = at === parts.length - 1 && end === part.length;
      return { bare, fold, marked: bare !== fold, open };
    });
    if (words.length > 0) groups.push({ words, quoted: at % 2 === 1 });
  });
  return groups;
}
