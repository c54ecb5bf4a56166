import { useCallback, useEffect, useRef, useState } from 'react';
import { useAddress } from '../../AddressContext';
import { pathBetween } from '../../desk/destinations';
import { EmptyNotice, ProblemNotice } from '../../desk/Notice';
import { useKey } from '../../useKey';
import type { Iri } from '../../view';
import { useSelection } from '../selection';
import './network.css';
import { actionsOf } from './actions';
import { isDense } from './graph';
import { Legend } from './Legend';
import { NetworkList } from './NetworkList';
import { NetworkNotes } from './NetworkNotes';
import type { Place } from './start';
import { ThingMenu } from './ThingMenu';
import { Toolbar } from './Toolbar';
import { useNetwork } from './useNetwork';
import { useNetworkKeys } from './useNetworkKeys';
import { useStage } from './useStage';
import { WayBar } from './WayBar';

/** Who is linked to whom, and through which events: a picture to walk in, or a list to read. */
export default function NetworkTab() {
  const { go } = useAddress();
  const selection = useSelection();
  const drawn = useNetwork(selection);
  const { network } = drawn;
  const container = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Iri>();
  const [marked, setMarked] = useState<Iri>();
  const [menu, setMenu] = useState<{ iri: Iri; at: Place }>();
  const [wayFrom, setWayFrom] = useState<Iri>();

  const choose = (iri: Iri) => {
    setMarked(iri);
    if (wayFrom && wayFrom !== iri) {
      setWayFrom(undefined);
      go(pathBetween(wayFrom, iri));
    } else selection.choose(iri);
  };
  const { listed, setOwn } = selection;
  const { stage, ready, broken, pinned, pin } = useStage({ container, network, focus: selection.focus, seen: !listed }, {
    choose,
    openFact: selection.openFact,
    expand: selection.expand,
    menu: (iri, at) => setMenu({ iri, at }),
    point: setPointed,
    drop: (iri, place) => pin(iri, true, place),
    leave: () => setMarked(undefined),
  });
  const { about, fact } = selection.address;
  // With very many, drawing anew at every move of the pointer would lag behind it.
  const strong = network && isDense(network.nodes.length, network.edges.length) ? marked : (pointed ?? marked);
  useEffect(() => stage.current?.emphasise(about, strong, fact), [about, strong, fact, network, stage, ready]);

  const byIri = (iri: Iri | undefined) => network?.nodes.find((node) => node.iri === iri);
  const actions = (iri: Iri) => actionsOf(iri, { selection, pinned, pin, beginWay: setWayFrom });
  const openMenu = (iri: Iri) => setMenu({ iri, at: stage.current?.at(iri) ?? { x: 20, y: 20 } });
  const onKeyDown = useNetworkKeys({ stage, marked: marked ?? about, mark: setMarked, actions, openMenu, isBusy: menu !== undefined });
  const closeMenu = useCallback(() => {
    setMenu(undefined);
    container.current?.focus();
  }, []);
  useKey('l', useCallback(() => setOwn({ list: listed ? undefined : 'true' }), [listed, setOwn]));
  const chosen = byIri(about);
  const empty = network?.nodes.length === 0;

  return (
    <section className="network" aria-label="Network" aria-busy={drawn.loading}>
      <Toolbar selection={selection} stage={() => stage.current} />
      {wayFrom && <WayBar from={byIri(wayFrom)?.label ?? 'it'} choose={choose} close={() => setWayFrom(undefined)} />}
      <div className="network-picture" hidden={listed || broken || (drawn.problem && !network)}>
        <div
          ref={container}
          className={ready ? 'stage ready' : 'stage'}
          role="application"
          tabIndex={0}
          aria-label="Picture of the network. Arrows go from one to the next, Enter opens, l shows a list."
          onKeyDown={onKeyDown}
          onContextMenu={(event) => event.preventDefault()}
        />
        {!ready && !drawn.problem && !empty && <div className="stage-skeleton" role="status" aria-label="Loading" />}
        {chosen && !menu && !wayFrom && (
          <div className="chosen-bar" role="group" aria-label={`What to do with ${chosen.label}`}>
            <strong>{chosen.label}</strong>
            {actions(chosen.iri).slice(1).map((action) => (
              <button key={action.name} type="button" onClick={action.does} title={`${action.name} (${action.key})`}>
                {action.name}
              </button>
            ))}
          </div>
        )}
        {menu && byIri(menu.iri) && <ThingMenu label={byIri(menu.iri)!.label} at={menu.at} actions={actions(menu.iri)} close={closeMenu} />}
        <Legend />
      </div>
      {broken && <p className="network-broken soft">This browser cannot draw the picture, as WebGL is off. Here is the same as a list.</p>}
      {(listed || broken) && network && <NetworkList network={network} selection={selection} />}
      {drawn.problem && <ProblemNotice problem={drawn.problem} />}
      {empty && !drawn.problem && !drawn.noWay && (
        <EmptyNotice title="Nothing fits.">
          <p>No person, organisation or event of this store passes all of the filters. Take one away on the left.</p>
        </EmptyNotice>
      )}
      <NetworkNotes selection={selection} drawn={drawn} pointed={byIri(pointed ?? marked)} />
    </section>
  );
}
