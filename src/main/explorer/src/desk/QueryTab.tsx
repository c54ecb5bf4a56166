import '../style/tabs.css';
import { lazy, Suspense } from 'react';
import { useAddress } from '../AddressContext';
import { Skeleton } from './Notice';
import { QuestionPart } from './query/QuestionPart';

const SparqlPart = lazy(() => import('./query/SparqlPart'));

/** Questions in words, and SPARQL for those who write it; both are in the address. */
export default function QueryTab() {
  const { address, go } = useAddress();
  const writing = address.own.sparql !== undefined;
  const write = () => go({ own: { sparql: FIRST_QUERY } });
  return (
    <section className="tab-page query" aria-labelledby="query-title">
      <header>
        <h2 id="query-title">Query</h2>
        <div className="switch" role="group" aria-label="How to ask">
          <button type="button" aria-pressed={!writing} onClick={() => go({ own: {} })}>
            Questions
          </button>
          <button type="button" aria-pressed={writing} onClick={write}>
            SPARQL
          </button>
        </div>
      </header>
      {writing ? (
        <Suspense fallback={<Skeleton lines={10} />}>
          <SparqlPart />
        </Suspense>
      ) : (
        <QuestionPart />
      )}
    </section>
  );
}

const FIRST_QUERY = `PREFIX dr: <https://w3id.org/dramatis/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?name ?mentions ?person
WHERE {
  ?person a dr:Person ;
    rdfs:label ?name ;
    dr:mentionCount ?mentions .
}
ORDER BY DESC(?mentions)
LIMIT 20
`;
