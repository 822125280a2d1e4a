import { requestList } from '../../lib/capture/access.ts';
import { setPaints, setReadsListed } from '../../lib/capture/settings.ts';
import { text } from '../text.ts';
import { OwnSites } from './OwnSites.tsx';
import { useSettings } from './use-settings.ts';

/** What is read without a click, and where. */
export function SettingsPage() {
  const standing = useSettings();
  return (
    <main className="settings">
      <h1>{text('settings_title')}</h1>
      {standing && (
        <>
          <section aria-labelledby="reading">
            <h2 id="reading">{text('settings_reading')}</h2>
            <label className="switch">
              <input
                type="checkbox"
                role="switch"
                data-testid="reads-listed"
                aria-describedby="reading-help"
                aria-checked={standing.readsListed}
                checked={standing.readsListed}
                onChange={({ target }) => void setReadsListed(target.checked)}
              />
              <span>{text('settings_listed')}</span>
            </label>
            <p id="reading-help">{text('settings_listed_help')}</p>
            {!standing.listGranted && (
              <div className="withdrawn" data-testid="list-withdrawn">
                <p>{text('settings_listed_withdrawn')}</p>
                <button
                  type="button"
                  className="plain"
                  data-testid="allow-list"
                  onClick={() => void requestList()}
                >
                  {text('site_allow_again')}
                </button>
              </div>
            )}
          </section>
          <section aria-labelledby="painting">
            <h2 id="painting">{text('settings_painting')}</h2>
            <label className="switch">
              <input
                type="checkbox"
                role="switch"
                data-testid="paints"
                aria-describedby="painting-help"
                aria-checked={standing.paints}
                checked={standing.paints}
                onChange={({ target }) => void setPaints(target.checked)}
              />
              <span>{text('paint_on')}</span>
            </label>
            <p id="painting-help">{text('paint_help')}</p>
          </section>
          <OwnSites hosts={standing.ownHosts} withdrawn={standing.withdrawn} />
        </>
      )}
    </main>
  );
}
