import { useState } from 'react';
import type { Dossier, Iri } from '../view';
import { articleAt } from './destinations';
import { Link } from './Link';
import { counted, dateInWords, documentName } from './words';

interface Props {
  about: Iri;
  sources: Dossier['sources'];
  left: number;
}

const FIRST = 8;

/** The documents that name it; copies of a story are told as such. */
export function Sources({ about, sources, left }: Props) {
  const [all, setAll] = useState(false);
  if (sources.length === 0) return null;
  const shown = all ? sources : sources.slice(0, FIRST);
  return (
    <section className="chapter sources" aria-label="Sources">
      <h3>Sources</h3>
      <ul>
        {shown.map(({ document, mentions, copyOf }) => (
          <li key={document.iri}>
            <Link to={articleAt(document.iri)}>{documentName(document)}</Link>
            <span className="source-detail">
              {[document.publisher, document.published && dateInWords(document.published), counted(mentions, 'mention'), copyOf && 'a copy']
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {!all && sources.length > FIRST && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          Show more ({counted(sources.length - FIRST + left, 'document')} left)
        </button>
      )}
      {(all || sources.length <= FIRST) && left > 0 && (
        <Link className="more" to={{ tab: 'documents', own: { mentioning: about } }}>
          All documents that name it
        </Link>
      )}
    </section>
  );
}
