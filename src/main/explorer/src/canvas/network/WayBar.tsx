import { useState } from 'react';
import { useView } from '../../useView';
import type { Found, Iri } from '../../view';
import { KindIcon } from '../../desk/KindIcon';

interface Props {
  from: string;
  choose: (iri: Iri) => void;
  close: () => void;
}

/** Asks whom a way is to lead to: a name is typed, or somebody is clicked in the picture. */
export function WayBar({ from, choose, close }: Props) {
  const [typed, setTyped] = useState('');
  const found = useView<Found>(typed.trim().length > 1 ? `/view/find?q=${encodeURIComponent(typed.trim())}&limit=6` : undefined);
  return (
    <div className="canvas-bar" role="search" aria-label="Find a way">
      <label>
        <span>
          From <strong>{from}</strong> to
        </span>
        <input
          type="text"
          autoFocus
          value={typed}
          placeholder="type a name, or click somebody"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
            const first = found.data?.things[0];
            if (event.key === 'Enter' && first) choose(first.iri);
          }}
        />
      </label>
      <button type="button" className="plain" onClick={close}>
        Cancel
      </button>
      {found.data && typed.trim().length > 1 && (
        <ul className="way-found">
          {found.data.things.map((thing) => (
            <li key={thing.iri}>
              <button type="button" className="plain" onClick={() => choose(thing.iri)}>
                <KindIcon kind={thing.kind} /> {thing.label} <small>{thing.typeLabel}</small>
              </button>
            </li>
          ))}
          {found.data.things.length === 0 && <li className="soft">Nobody of that name.</li>}
        </ul>
      )}
    </div>
  );
}
