import { useAddress } from '../../AddressContext';
import { useView } from '../../useView';
import type { Answer } from '../../view';
import { EmptyNotice, ProblemNotice, Skeleton } from '../Notice';
import { counted } from '../words';
import { AnswerTable } from './AnswerTable';
import { ShowElsewhere } from './ShowElsewhere';
import { thingsOf } from './values';

/** As many things as a network of them stays readable. */
export const MOST_SHOWN = 40;

/** What the question gave, as a table, and where else it can be looked at. */
export function AnswerPart({ address }: { address: string }) {
  const { go } = useAddress();
  const { data, problem, loading } = useView<Answer>(address);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <section aria-label="Answer" aria-busy={loading}>
      <div className="answer-bar">
        <p className="tab-count" role="status">
          {counted(data.rows.length, 'row')}
          {data.left && ', the first of more'}
        </p>
        <ShowElsewhere things={thingsOf(data, MOST_SHOWN)} />
        <a className="button" href={`/sparql?${new URLSearchParams({ query: data.sparql, format: 'csv' })}`} download="answer.csv">
          CSV
        </a>
        <button type="button" className="button" onClick={() => go({ own: { sparql: data.sparql } })}>
          Edit as SPARQL
        </button>
      </div>
      {data.rows.length === 0 ? (
        <EmptyNotice title="Nothing in these documents answers this">
          <p>Try another name, a wider period, or fewer conditions.</p>
        </EmptyNotice>
      ) : (
        <AnswerTable answer={data} />
      )}
    </section>
  );
}
