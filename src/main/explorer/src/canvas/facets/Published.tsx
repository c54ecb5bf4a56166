import type { Filters } from '../../address';
import { Link } from '../../desk/Link';
import { dateInWords, grouped } from '../../desk/words';
import type { Overview } from '../../view';
import { FacetGroup } from './FacetGroup';

interface Props {
  overview: Overview;
  filters: Filters;
  change: (changed: Partial<Filters>) => void;
}

const MOST = 6;

/** Who published what is read here, and when: that is not when it happened. */
export function Published({ overview, filters, change }: Props) {
  const { documentDates, publishers } = overview;
  const field = (name: 'publishedFrom' | 'publishedTo', label: string, placeholder?: string) => (
    <label>
      <span>{label}</span>
      <input
        key={filters[name]}
        defaultValue={filters[name]}
        placeholder={placeholder}
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        title="A year, a month or a day: 2020, 2020-01 or 2020-01-03"
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        onBlur={({ currentTarget: { value, validity } }) =>
          validity.valid && value !== (filters[name] ?? '') && change({ [name]: value || undefined })
        }
      />
    </label>
  );
  return (
    <FacetGroup title="Documents">
      <p className="soft">
        {grouped(overview.documents)} read
        {documentDates && `, published ${dateInWords(documentDates.first)} to ${dateInWords(documentDates.last)}`}
      </p>
      <div className="published">
        {field('publishedFrom', 'published from', documentDates?.first)}
        {field('publishedTo', 'to', documentDates?.last)}
      </div>
      <ul className="publishers">
        {publishers.slice(0, MOST).map(({ name, documents }) => (
          <li key={name}>
            <Link to={{ tab: 'documents', own: { publisher: name } }}>{name}</Link>
            <span className="count">{grouped(documents)}</span>
          </li>
        ))}
      </ul>
    </FacetGroup>
  );
}
