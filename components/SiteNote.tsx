import Plus from 'lucide-react/icons/plus';
import { useEffect, useState } from 'react';
import type { SiteAccess } from '../lib/messages/requests.ts';
import { ask, isListGranted, onAccess, requestHost } from './services.ts';
import { openSettings } from './tabs.ts';
import { text } from './text.ts';

/**
 * What stands between the extension and a site, with the one thing to do about it: to have an unlisted site read
 * always, or to give back a permission the browser took.
 * @param read whether a story stands above, read this once; else the words above have said what is wrong
 */
export function SiteNote({ site: { host, access }, read }: { site: SiteAccess; read: boolean }) {
  const [outcome, setOutcome] = useState<'added' | 'refused' | null>(null);

  const allow = (wanted: string) => {
    requestHost(wanted).then(
      async (granted) => {
        // The background hears of a new grant by itself; one that was there before has to be told.
        if (granted) await ask('site/always', { host: wanted });
        setOutcome(granted ? 'added' : 'refused');
      },
      () => setOutcome('refused'),
    );
  };

  const withdrawn = access === 'withdrawn';
  const offered = host && (withdrawn || access === 'click') ? host : null;
  if (!offered && !outcome) return null;
  return (
    <div className="site-note" data-testid="site-note" data-access={access}>
      {withdrawn && read && (
        <p>
          <strong>{text('site_withdrawn')}.</strong> {text('site_withdrawn_once')}
        </p>
      )}
      {offered && (
        <button
          type="button"
          className={withdrawn ? 'plain' : 'link'}
          data-testid={withdrawn ? 'allow-again' : 'read-always'}
          title={text(withdrawn ? 'site_allow_again_host' : 'site_always_host', offered)}
          onClick={() => allow(offered)}
        >
          {!withdrawn && <Plus size={15} aria-hidden />}
          {text(withdrawn ? 'site_allow_again' : 'site_always')}
        </button>
      )}
      <p role="status">
        {outcome === 'refused' && text('site_refused')}
        {outcome === 'added' && !offered && host && text('site_added', host)}
      </p>
    </div>
  );
}

/** Says that the browser holds listed sites back: a page whose address it hides may be one of them. */
export function ListNote() {
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    const look = () => void isListGranted().then(setGranted);
    look();
    return onAccess(look);
  }, []);
  if (granted) return null;
  return (
    <div className="site-note" data-testid="list-note">
      <p>{text('sites_withdrawn')}</p>
      <button type="button" className="plain" data-testid="open-settings" onClick={openSettings}>
        {text('settings')}
      </button>
    </div>
  );
}
