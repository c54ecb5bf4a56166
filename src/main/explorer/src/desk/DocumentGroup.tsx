import { useAddress } from '../AddressContext';
import type { DocumentEntry } from '../view';
import { articleAt } from './destinations';
import { Highlighted } from './Highlighted';
import { Link } from './Link';
import { counted, dateInWords, documentName } from './words';

/** A story, and those that are copies of it. */
export function DocumentGroup({ document, copies }: { document: DocumentEntry; copies: DocumentEntry[] }) {
  return (
    <li className="document">
      <Entry document={document} />
      {copies.length > 0 && (
        <details className="copies">
          <summary>{counted(copies.length, 'copy', 'copies')} of this story, counted as one source with it</summary>
          <ul>
            {copies.map((copy) => (
              <li key={copy.iri} className="document">
                <Entry document={copy} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Entry({ document }: { document: DocumentEntry }) {
  const { address } = useAddress();
  const { published, publisher, words, entities, events, excerpt } = document;
  const found = [counted(words, 'word'), counted(entities, 'name'), counted(events, 'event')].join(', ');
  return (
    <div className="document-entry" aria-current={address.article === document.iri || undefined}>
      <p className="document-title">
        <Link to={articleAt(document.iri)}>{documentName(document)}</Link>
      </p>
      <p className="document-detail">
        <span>{[publisher, published && dateInWords(published), found].filter(Boolean).join(' · ')}</span>
        <a href={`/data?${new URLSearchParams({ graph: document.iri })}`} type="text/turtle" target="_blank" rel="noreferrer">
          Turtle
        </a>
      </p>
      {excerpt && (
        <p className="document-excerpt">
          <Highlighted text={excerpt.text} highlights={excerpt.highlights} />
        </p>
      )}
    </div>
  );
}
