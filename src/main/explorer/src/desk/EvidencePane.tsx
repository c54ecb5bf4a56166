import { useAddress } from '../AddressContext';
import { fetchView, useView } from '../useView';
import type { Evidence } from '../view';
import { EmptyNotice, ProblemNotice, Skeleton } from './Notice';
import { PaneHead } from './PaneHead';
import { PassageView } from './PassageView';
import { useTitle } from './Title';
import { useArrival } from './useArrival';
import { useMore } from './useMore';
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
  const more = useMore(first.passages, first.left, (offset) =>
    fetchView<Evidence>(view(offset)).then((next) => ({ items: next.passages, left: next.left })),
  );
  const passages = more.items;
  if (passages.length === 0) {
    return (
      <EmptyNotice title="No sentence says this any more">
        <p>The documents have changed since this link was made. Find the people concerned to see what is known now.</p>
      </EmptyNotice>
    );
  }
  return (
    <>
      {passages.map((passage) => (
        <PassageView key={`${passage.mention} ${passage.begin}`} passage={passage} others={passages} />
      ))}
      {more.problem && <p role="alert">{more.problem.error}</p>}
      {more.left > 0 && (
        <button type="button" className="more" onClick={more.showMore}>
          Show more ({counted(more.left, 'sentence')} left)
        </button>
      )}
    </>
  );
}
