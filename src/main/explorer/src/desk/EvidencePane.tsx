import { useState } from 'react';
import { useAddress } from '../AddressContext';
import { fetchView, useView } from '../useView';
import type { Evidence, Passage, Problem } from '../view';
import { EmptyNotice, ProblemNotice, Skeleton } from './Notice';
import { PaneHead } from './PaneHead';
import { PassageView } from './PassageView';
import { useTitle } from './Title';
import { useArrival } from './useArrival';
import { counted } from './words';

const PAGE = 10;

/** How we know: every sentence that says so. */
export function EvidencePane({ fact }: { fact: string }) {
  const { address, go } = useAddress();
  const view = (offset: number) => `/view/evidence?${new URLSearchParams({ fact, limit: String(PAGE), offset: String(offset) })}`;
  const { data, problem } = useView<Evidence>(view(0));
  const heading = useArrival<HTMLHeadingElement>(data !== undefined);
  const ofThing = fact === address.about;
  useTitle('evidence', data && `${ofThing ? 'Mentions' : 'Evidence'}: ${data.statement}`);
  return (
    <section className="evidence" aria-label="Evidence" aria-busy={!data && !problem}>
      <PaneHead title="How we know" closing="Close the evidence" close={() => go({ fact: undefined })} />
      <div className="evidence-text">
        {problem && <ProblemNotice problem={problem} />}
        {!data && !problem && <Skeleton lines={6} />}
        {data && (
          <>
            <h3 ref={heading} tabIndex={-1}>
              {ofThing ? `Where ${data.statement} is named` : data.statement}
            </h3>
            <Passages first={data} view={view} />
          </>
        )}
      </div>
    </section>
  );
}

function Passages({ first, view }: { first: Evidence; view: (offset: number) => string }) {
  const [more, setMore] = useState<{ passages: Passage[]; left: number }>({ passages: [], left: first.left });
  const [problem, setProblem] = useState<Problem>();
  const passages = [...first.passages, ...more.passages];
  if (passages.length === 0) {
    return (
      <EmptyNotice title="No sentence says this any more">
        <p>The documents have changed since this link was made. Find the people concerned to see what is known now.</p>
      </EmptyNotice>
    );
  }
  const showMore = () =>
    fetchView<Evidence>(view(passages.length)).then(
      (next) => setMore((before) => ({ passages: [...before.passages, ...next.passages], left: next.left })),
      setProblem,
    );
  return (
    <>
      {passages.map((passage) => (
        <PassageView key={`${passage.mention} ${passage.begin}`} passage={passage} others={passages} />
      ))}
      {problem && <p role="alert">{problem.error}</p>}
      {more.left > 0 && (
        <button type="button" className="more" onClick={showMore}>
          Show more ({counted(more.left, 'sentence')} left)
        </button>
      )}
    </>
  );
}
