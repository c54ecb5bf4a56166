import { useAddress } from '../AddressContext';
import { useOverview } from '../Overview';
import { Link } from './Link';

/** What narrows the list of documents down; the period of publication is that of the other tabs too. */
export function DocumentFields() {
  const { address, go } = useAddress();
  const { own, filters } = address;
  const overview = useOverview().overview.data;
  const set = (change: Record<string, string>) => go({ own: { ...own, ...change } }, 'replace');
  const day = (name: 'publishedFrom' | 'publishedTo', value: string) =>
    go({ filters: { ...filters, [name]: value || undefined } }, 'replace');
  return (
    <form className="fields" role="search" aria-label="Documents" onSubmit={(event) => event.preventDefault()}>
      <label className="wide">
        <span>Title, outlet or words</span>
        <input type="search" value={own.documents ?? ''} onChange={(event) => set({ documents: event.target.value })} />
      </label>
      {overview && overview.publishers.length > 1 && (
        <label>
          <span>Outlet</span>
          <select value={own.publisher ?? ''} onChange={(event) => set({ publisher: event.target.value })}>
            <option value="">all</option>
            {overview.publishers.map(({ name, documents }) => (
              <option key={name} value={name}>
                {name} ({documents})
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="period">
        <label>
          <span>Published from</span>
          <input type="date" value={fullDay(filters.publishedFrom, '-01-01')} onChange={(event) => day('publishedFrom', event.target.value)} />
        </label>
        <label>
          <span>to</span>
          <input type="date" value={fullDay(filters.publishedTo, '-12-31')} onChange={(event) => day('publishedTo', event.target.value)} />
        </label>
      </div>
      {own.mentioning && (
        <Link className="button" to={{ own: { ...own, mentioning: '' } }}>
          Those that name one thing only ✕
        </Link>
      )}
    </form>
  );
}

/** A field for days shows nothing for a year alone, so it is filled up. */
function fullDay(date: string | undefined, rest: string): string {
  return date ? (date + rest.slice(date.length - 4)).slice(0, 10) : '';
}
