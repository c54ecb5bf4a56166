import '../style/tabs.css';
import { useAddress } from '../AddressContext';
import { useOverview } from '../Overview';
import { fetchView, useView } from '../useView';
import type { Documents } from '../view';
import { DocumentFields } from './DocumentFields';
import { DocumentGroup } from './DocumentGroup';
import { grouping } from './grouping';
import { EmptyNotice, ProblemNotice, Skeleton } from './Notice';
import { useSettled } from './useFound';
import { useMore } from './useMore';
import { counted } from './words';

const PAGE = 50;

/** What was read: each document with what came of it, copies under what they are copies of. */
export default function DocumentsTab() {
  const { address } = useAddress();
  const asked = useSettled(parametersOf(address), 200);
  const view = (offset: number) => `/view/documents?${asked}&limit=${PAGE}&offset=${offset}`;
  const { data, problem, loading } = useView<Documents>(view(0));
  const all = useOverview().overview.data?.documents;
  return (
    <section className="tab-page" aria-labelledby="documents-title">
      <header>
        <h2 id="documents-title">Documents</h2>
        <DocumentFields />
      </header>
      {problem && <ProblemNotice problem={problem} />}
      {!data && !problem && <Skeleton lines={10} />}
      {data && (
        <div aria-busy={loading}>
          <p className="tab-count" role="status">
            {data.total === all ? counted(data.total, 'document') : `${counted(data.total, 'document')} of ${all ?? '…'}`}
          </p>
          {data.total === 0 ? (
            <EmptyNotice title="No document fits">
              <p>Try fewer words, another outlet or a longer period.</p>
            </EmptyNotice>
          ) : (
            <DocumentList key={asked} first={data} view={view} />
          )}
        </div>
      )}
    </section>
  );
}

function parametersOf({ filters, own }: ReturnType<typeof useAddress>['address']): string {
  const asked = new URLSearchParams();
  const give = (name: string, value: string | undefined) => value && asked.set(name, value);
  give('q', own.documents);
  give('publisher', own.publisher);
  give('about', own.mentioning);
  give('publishedFrom', filters.publishedFrom);
  give('publishedTo', filters.publishedTo);
  return asked.toString();
}

function DocumentList({ first, view }: { first: Documents; view: (offset: number) => string }) {
  const { items, left, problem, showMore } = useMore(first.documents, first.total - first.documents.length, (offset) =>
    fetchView<Documents>(view(offset)).then(({ documents, total }) => ({ items: documents, left: total - offset - documents.length })),
  );
  return (
    <>
      <ul className="documents">
        {grouping(items).map(({ document, copies }) => (
          <DocumentGroup key={document.iri} document={document} copies={copies} />
        ))}
      </ul>
      {problem && <p role="alert">{problem.error}</p>}
      {left > 0 && (
        <button type="button" className="more" onClick={showMore}>
          Show more ({counted(left, 'document')} left)
        </button>
      )}
    </>
  );
}
