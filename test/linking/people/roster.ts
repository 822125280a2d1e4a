/** One stretch of a career. */
export interface Stretch {
  from: string;
  to: string;
  province: string;
  titles: { title: string; body: string | null; local: boolean }[];
}

export interface Made {
  id: string;
  /** The ordinary print first. */
  prints: string[];
  career: Stretch[];
}

/** Reads a roster in the notation told in `roster-one.ts`. */
export function readRoster(text: string): Made[] {
  const people: Made[] = [];
  let home = '';
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const head = /^(\S+) = (.+) @ (.+)$/.exec(line);
    if (head) {
      const [, id = '', prints = '', province = ''] = head;
      home = province;
      people.push({ id, prints: prints.split(' ~ '), career: [] });
    } else people.at(-1)?.career.push(stretchOf(line.trim(), home));
  }
  return people;
}

function stretchOf(line: string, home: string): Stretch {
  const [, from = '', to = '', titles = '', moved] =
    /^(\d{4}-\d{2})\.\.(\d{4}-\d{2}) (.+?)(?: @ (.+))?$/.exec(line) ?? [];
  return {
    from: `${from}-01`,
    to: `${to}-28`,
    province: moved ?? home,
    titles: titles.split('; ').map((each) => {
      const [title = '', body = ''] = each.split('/');
      return { title, body: body.replace('!', '') || null, local: body !== '' && !body.startsWith('!') };
    }),
  };
}
