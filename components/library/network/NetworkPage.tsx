import { useDeferredValue, useId, useMemo, useState } from 'react';
import { shown, text } from '../../text.ts';
import { hrefOf } from '../route.ts';
import { Canvas } from './Canvas.tsx';
import { Filters } from './Filters.tsx';
import type { Gatherings } from './gatherings.ts';
import { type Filter, graphOf } from './graph.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { useGatherings } from './use-gatherings.ts';

/** Who met whom: a drawing, and a table beside it that says the same. */
export default function NetworkPage() {
  const gatherings = useGatherings();
  return (
    <div className="network-page" data-testid="network-page">
      <h1>{text('lc_network')}</h1>
      {gatherings ? (
        <Network gatherings={gatherings} />
      ) : (
        <div className="lc-wait" role="status" aria-label={text('lc_loading')} />
      )}
    </div>
  );
}

const everything: Filter = { from: null, to: null, place: null, least: 1 };

function Network({ gatherings }: { gatherings: Gatherings }) {
  const heading = useId();
  const [filter, setFilter] = useState(everything);
  const asked = useDeferredValue(filter);
  const graph = useMemo(() => graphOf(gatherings, asked), [gatherings, asked]);
  const [person, setPerson] = useState<string | null>(null);
  const chosen = graph.people.find(({ id }) => id === person) ?? null;

  return (
    <>
      <Filters
        gatherings={gatherings}
        filter={filter}
        people={graph.people}
        onFilter={setFilter}
        onFind={setPerson}
      />
      {graph.left > 0 && <p className="hint">{text('lc_network_left', graph.people.length, graph.left)}</p>}
      <p role="status" className="unseen">
        {chosen
          ? text('lc_network_chosen', shown(chosen.name), chosen.met.size)
          : text('lc_network_words', graph.people.length, graph.ties.length)}
      </p>
      {graph.people.length === 0 ? (
        <p className="lc-empty">
          {text(gatherings.meetings.length === 0 ? 'lc_network_empty' : 'lc_network_none')}
        </p>
      ) : (
        <div className="network-sides">
          <Canvas graph={graph} chosen={chosen?.id ?? null} onChoose={setPerson} />
          <section className="network-beside" aria-labelledby={heading}>
            <div className="network-head">
              <h2 id={heading}>
                {chosen ? text('lc_network_met', shown(chosen.name)) : text('lc_network_all')}
              </h2>
              {chosen && (
                <p className="network-acts">
                  <a href={hrefOf({ page: 'person', id: chosen.id })}>{text('lc_open_person')}</a>
                  <button type="button" className="link" onClick={() => setPerson(null)}>
                    {text('lc_network_back')}
                  </button>
                </p>
              )}
            </div>
            <div className="network-scroll">
              <PeopleTable
                graph={graph}
                chosen={chosen?.id ?? null}
                labelledBy={heading}
                onChoose={setPerson}
              />
            </div>
          </section>
        </div>
      )}
    </>
  );
}
