import type { ReviewedDocument } from '../services.ts';
import { suppliedWords } from '../supplied.ts';
import { shown, text } from '../text.ts';
import { showDate } from '../time.ts';
import { EvidenceView } from './EvidenceView.tsx';
import { FactActions } from './FactActions.tsx';
import { FactCard } from './FactCard.tsx';
import { useReviewing } from './review-context.ts';

/** The documents the story cites by number; the section is left out where there are none. */
export function Documents() {
  const { documents } = useReviewing().reviewed;
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <div className="section-head doc">
        <h2 id="documents">{text('section_documents', documents.length)}</h2>
      </div>
      <ul className="facts rows">
        {documents.map((document) => (
          <DocumentCard key={document.id} document={document} />
        ))}
      </ul>
    </section>
  );
}

function DocumentCard({ document }: { document: ReviewedDocument }) {
  const { id, state, type, number, issuer, issuedOn, evidence } = document;
  const name = shown([type, number].filter(Boolean).join(' '));
  const origin = [issuer && shown(issuer), issuedOn && showDate(issuedOn)].filter(Boolean).join(' · ');
  return (
    <FactCard testId="document" id={id} state={state} confidence={evidence.confidence} name={name}>
      <div className="fact-head">
        <h3>{name}</h3>
        <FactActions id={id} state={state} name={name} />
      </div>
      {origin && <p className="positions">{origin}</p>}
      {state !== 'rejected' && (
        <div className="foot">
          <EvidenceView evidence={[evidence]} name={name} supplied={suppliedWords([evidence])} />
        </div>
      )}
    </FactCard>
  );
}
