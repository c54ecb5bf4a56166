import type { Ontology } from '../view';
import { grouped } from './words';

interface Props {
  properties: Ontology['properties'];
  words: string;
  all: boolean;
}

/** What can be said, of what, the most frequent first. */
export function PropertyList({ properties, words, all }: Props) {
  const sought = words.trim().toLowerCase();
  const shown = properties
    .filter(({ count }) => all || count > 0)
    .filter(({ property, label, comment }) => `${property} ${label} ${comment}`.toLowerCase().includes(sought))
    .sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
  return (
    <section aria-label="Properties">
      <h3>Properties</h3>
      <ul className="properties">
        {shown.map(({ property, label, comment, domain, range, count }) => (
          <li key={property}>
            <span className="class-name">
              {label} <span className="count">{grouped(count)}</span>
            </span>
            {(domain || range) && (
              <span className="aligned">
                {domain ?? 'anything'} → {range ?? 'anything'}
              </span>
            )}
            <span className="class-comment">{comment}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
