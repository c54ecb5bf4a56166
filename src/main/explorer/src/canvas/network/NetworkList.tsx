import { useMemo, useState } from 'react';
import { KindIcon } from '../../desk/KindIcon';
import { counted, grouped, KIND_NAMES, standingInWords } from '../../desk/words';
import type { Iri, Kind, Network, NetworkEdge, NetworkNode } from '../../view';
import type { Selection } from '../selection';

const KINDS: Kind[] = ['person', 'organisation', 'place', 'event', 'other'];

/** The same as in the picture, to be read: each thing with what ties it to others. */
export function NetworkList({ network, selection }: { network: Network; selection: Selection }) {
  const byIri = useMemo(() => new Map(network.nodes.map((node) => [node.iri, node])), [network]);
  const facts = useMemo(() => factsOf(network), [network]);
  return (
    <div className="network-list" tabIndex={-1}>
      {KINDS.map((kind) => {
        const things = network.nodes.filter((node) => node.kind === kind);
        return things.length > 0 && <OfOneKind key={kind} kind={kind} things={things} facts={facts} byIri={byIri} selection={selection} />;
      })}
    </div>
  );
}

/** So many things of a kind, and facts of a thing, are listed at first: a page of very many lines would keep the browser busy. */
const LISTED = 200;
const FACTS_LISTED = 50;

interface KindProps {
  kind: Kind;
  things: NetworkNode[];
  facts: Map<Iri, NetworkEdge[]>;
  byIri: Map<Iri, NetworkNode>;
  selection: Selection;
}

function OfOneKind({ kind, things, facts, byIri, selection }: KindProps) {
  const [listed, setListed] = useState(LISTED);
  return (
    <section aria-label={KIND_NAMES[kind].many}>
      <h3>
        {KIND_NAMES[kind].many} <span className="count">{grouped(things.length)}</span>
      </h3>
      <ul>
        {things.slice(0, listed).map((thing) => (
          <ListedThing key={thing.iri} thing={thing} facts={facts.get(thing.iri) ?? []} byIri={byIri} selection={selection} />
        ))}
      </ul>
      <More left={things.length - listed} show={() => setListed(listed + LISTED)} />
    </section>
  );
}

function More({ left, show }: { left: number; show: () => void }) {
  if (left <= 0) return null;
  return (
    <button type="button" className="plain link" onClick={show}>
      {grouped(left)} more
    </button>
  );
}

function factsOf(network: Network): Map<Iri, NetworkEdge[]> {
  const facts = new Map<Iri, NetworkEdge[]>(network.nodes.map((node) => [node.iri, []]));
  for (const edge of network.edges) {
    facts.get(edge.from)?.push(edge);
    facts.get(edge.to)?.push(edge);
  }
  return facts;
}

interface ListedProps {
  thing: NetworkNode;
  facts: NetworkEdge[];
  byIri: Map<Iri, NetworkNode>;
  selection: Selection;
}

function ListedThing({ thing, facts, byIri, selection }: ListedProps) {
  const [listed, setListed] = useState(FACTS_LISTED);
  const standing = thing.standing && standingInWords(thing.standing);
  return (
    <li aria-current={selection.address.about === thing.iri ? 'true' : undefined}>
      <div className="listed-thing">
        <button type="button" className="plain name" onClick={() => selection.choose(thing.iri)}>
          <KindIcon kind={thing.kind} /> {thing.label}
        </button>
        <span className="soft">{[thing.typeLabel, thing.date, standing, counted(thing.sources, 'source')].filter(Boolean).join(', ')}</span>
        <button type="button" className="plain soft" onClick={() => selection.expand(thing.iri)} aria-label={`Show neighbours of ${thing.label}`}>
          + neighbours
        </button>
      </div>
      <ul>
        {facts.slice(0, listed).map((edge) => (
          <li key={edge.id}>
            <button type="button" className="plain" onClick={() => selection.openFact(edge.id)}>
              {inWords(edge, thing, byIri)}
            </button>
          </li>
        ))}
      </ul>
      <More left={facts.length - listed} show={() => setListed(listed + FACTS_LISTED)} />
    </li>
  );
}

/** "head of Coast Guard (planned)", or of an event what it is and in what role: seen from one end. */
export function inWords(edge: NetworkEdge, thing: NetworkNode, byIri: Map<Iri, NetworkNode>): string {
  const other = byIri.get(edge.from === thing.iri ? edge.to : edge.from)!.label;
  const standing = standingInWords(edge.standing);
  const words = says(edge, thing, other);
  return standing ? `${words} (${standing})` : words;
}

function says(edge: NetworkEdge, thing: NetworkNode, other: string): string {
  if (edge.sort === 'role') return edge.to === thing.iri ? `${other} (${edge.label})` : `${edge.label}: ${other}`;
  return edge.from === thing.iri || !edge.directed ? `${edge.label} ${other}` : `${other}: ${edge.label} ${thing.label}`;
}
