import { counted, grouped, standingInWords } from '../../desk/words';
import type { NetworkNode } from '../../view';
import type { Selection } from '../selection';
import type { Drawn } from './useNetwork';

interface Props {
  selection: Selection;
  drawn: Drawn;
  pointed?: NetworkNode;
}

/** How much is in the picture, what was left out of it, and what is pointed at. */
export function NetworkNotes({ selection, drawn, pointed }: Props) {
  const { network, hiddenHere, noWay } = drawn;
  const { way, setOwn, expanded, address } = selection;
  if (!network) return null;
  const more = 2 * Math.max(network.nodes.length, Number(address.own.limit ?? 0));
  return (
    <footer className="canvas-notes">
      {way && (
        <p>
          {noWay ? 'There is no way between the two within the filters.' : 'The shortest ways between the two.'}{' '}
          <button type="button" className="plain link" onClick={() => setOwn({ other: undefined, expanded: undefined })}>
            Back to the network
          </button>
        </p>
      )}
      {!noWay && (
        <p>
          {counted(network.nodes.length, 'thing')}, {counted(network.edges.length, 'fact')}
        </p>
      )}
      {network.left > 0 && !way && (
        <p>
          {grouped(network.left)} less connected left out{' '}
          <button type="button" className="plain link" onClick={() => setOwn({ limit: String(more) })}>
            Show more
          </button>
        </p>
      )}
      {hiddenHere > 0 && (
        <p>
          {grouped(hiddenHere)} hidden{' '}
          <button type="button" className="plain link" onClick={() => setOwn({ hidden: undefined })}>
            Show again
          </button>
        </p>
      )}
      {expanded.length > 0 && (
        <p>
          <button type="button" className="plain link" onClick={() => setOwn({ expanded: undefined })}>
            Take added neighbours away
          </button>
        </p>
      )}
      <p className="pointed" aria-live="polite">
        {pointed && describe(pointed)}
      </p>
    </footer>
  );
}

/** "Marta Quell, person, 12 neighbours, 3 sources" */
export function describe(thing: NetworkNode): string {
  const standing = thing.standing && standingInWords(thing.standing);
  const words = [thing.label, thing.typeLabel, thing.date, standing, counted(thing.degree, 'neighbour'), counted(thing.sources, 'source')];
  return words.filter(Boolean).join(', ');
}
