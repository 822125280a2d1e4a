import { useRef, useState } from 'react';
import { requestHost } from '../../lib/capture/access.ts';
import { ask } from '../../lib/messages/client.ts';
import { text } from '../text.ts';

/** The hosts the reader asked to be always read, each with the way out of it. */
export function OwnSites({ hosts, withdrawn }: { hosts: string[]; withdrawn: ReadonlySet<string> }) {
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  const stop = async (host: string) => {
    await ask('site/stop', { host });
    say(text('settings_stopped', host));
    // The button is gone with its host: the focus goes where the reader still is.
    heading.current?.focus();
  };

  return (
    <section aria-labelledby="own">
      <h2 id="own" ref={heading} tabIndex={-1}>
        {text('settings_own')}
      </h2>
      {hosts.length === 0 && <p>{text('settings_own_none')}</p>}
      <ul className="own-sites">
        {hosts.map((host) => (
          <li key={host} data-testid="own-site" data-host={host}>
            <p className="host">
              <strong>{host}</strong>
              {withdrawn.has(host) && <span className="missing">{text('settings_own_withdrawn')}</span>}
            </p>
            <div className="actions">
              {withdrawn.has(host) && (
                <button
                  type="button"
                  className="plain"
                  data-testid="allow-again"
                  aria-label={text('site_allow_again_host', host)}
                  onClick={() => void requestHost(host)}
                >
                  {text('site_allow_again')}
                </button>
              )}
              <button
                type="button"
                className="plain"
                data-testid="stop-reading"
                aria-label={text('site_stop_host', host)}
                onClick={() => void stop(host)}
              >
                {text('site_stop')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}
