import { shown } from '../../text.ts';
import { figure } from '../figures.ts';

export function Figure({ of: count }: { of: number }) {
  return <span className={count ? undefined : 'none'}>{figure(count)}</span>;
}

/** A story opens where it came from, in a tab of its own; only web addresses, whatever a page gave as its own. */
export function StoryLink({ url, title }: { url: string; title: string }) {
  if (!/^https?:\/\//i.test(url)) return shown(title);
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {shown(title)}
    </a>
  );
}
