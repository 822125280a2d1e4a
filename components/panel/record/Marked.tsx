import { shown, text } from '../../text.ts';
import { useRecord } from '../review-context.ts';
import { FactActions } from './FactActions.tsx';
import { Why } from './Why.tsx';

/** Places and notes that the reader marked on the page. */
export function Marked() {
  const {
    reviewed: { places, passages },
    lastOn,
  } = useRecord();
  const marks = [
    ...places.map((fact) => ({ fact, name: fact.name, words: null })),
    ...passages.map((fact) => ({ fact, name: fact.evidence.quote, words: fact.text })),
  ].filter(({ fact }) => fact.state !== 'rejected');
  if (marks.length === 0) return null;
  return (
    <section aria-labelledby="marks">
      <div className="section-head">
        <h2 id="marks">{text('section_marks', marks.length)}</h2>
      </div>
      <ul className="facts rows">
        {marks.map(({ fact, name, words }) => (
          <li key={fact.id} className="card" data-testid="mark">
            <div className="fact">
              <div className="fact-head">
                <h3>{shown(name)}</h3>
                <FactActions id={fact.id} state={fact.state} name={shown(name)} decision={lastOn(fact.id)} />
              </div>
              {words && <p className="note">{shown(words)}</p>}
              <div className="foot">
                <Why evidence={[fact.evidence]} name={shown(name)} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
