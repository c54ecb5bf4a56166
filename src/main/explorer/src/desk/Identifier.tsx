import { useEffect, useState } from 'react';
import type { Iri } from '../view';

/** The IRI under which the graph knows it, copied as it is shown, with what the graph says of it in Turtle. */
export function Identifier({ iri }: { iri: Iri }) {
  const [copied, setCopied] = useState(false);
  const [turtle, setTurtle] = useState<string>();
  const path = new URL(iri).pathname;
  useEffect(() => {
    navigator.clipboard?.writeText(iri).then(
      () => setCopied(true),
      () => setCopied(false), // the browser does not let us; it can be selected
    );
  }, [iri]);
  const show = async () => {
    const response = await fetch(path, { headers: { Accept: 'text/turtle' } });
    setTurtle(response.ok ? await response.text() : 'The server has no description of it.');
  };
  return (
    <div className="action-sheet identifier">
      <p>
        <code>{iri}</code> <span role="status">{copied && 'copied'}</span>
      </p>
      {turtle === undefined ? (
        <button type="button" className="quiet" onClick={show}>
          Show as Turtle
        </button>
      ) : (
        <pre tabIndex={0} aria-label="Turtle">
          {turtle}
        </pre>
      )}
    </div>
  );
}
