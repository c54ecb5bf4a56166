import { useMemo } from 'react';
import { writeFilters, type Address } from '../address';
import { useAddress } from '../AddressContext';
import { dossierOf, evidenceOf, networkOf } from '../desk/destinations';
import type { Iri } from '../view';

/** What is on the canvas and what can be done with it; all of it follows from the address. */
export interface Selection {
  address: Address;
  focus: Iri[];
  /** Neighbours of these were asked for on top of the opening view or of a way. */
  expanded: Iri[];
  hidden: Iri[];
  folded: boolean;
  listed: boolean;
  /** The two ends of a way that is looked for. */
  way?: { from: Iri; to: Iri };
  choose(iri: Iri): void;
  openFact(id: string): void;
  expand(iri: Iri): void;
  collapse(iri: Iri): void;
  only(iri: Iri): void;
  hide(iri: Iri): void;
  setOwn(change: Record<string, string | undefined>, how?: 'push' | 'replace'): void;
}

export function useSelection(): Selection {
  const { address, go } = useAddress();
  return useMemo(() => {
    const { focus, own } = address;
    const setOwn = (change: Record<string, string | undefined>, how?: 'push' | 'replace') => go({ own: changed(own, change) }, how);
    const expanded = listOf(own.expanded);
    const hidden = listOf(own.hidden);
    const way = own.other && focus[0] ? { from: focus[0], to: own.other } : undefined;
    return {
      address,
      focus,
      expanded,
      hidden,
      folded: own.fold === 'true',
      listed: own.list === 'true',
      way,
      choose: (iri) => go(dossierOf(iri)),
      openFact: (id) => go(evidenceOf(id)),
      expand: (iri) => {
        if (focus.length > 0 && !way) go({ focus: withItem(focus, iri) });
        else setOwn({ expanded: withItem(expanded, iri).join(' ') });
      },
      collapse: (iri) => go({ focus: way ? focus : focus.filter((other) => other !== iri), own: changed(own, { expanded: without(expanded, iri) }) }),
      only: (iri) => go({ ...networkOf([iri]), tab: address.tab, own: changed({}, { fold: own.fold }) }),
      hide: (iri) => setOwn({ hidden: withItem(hidden, iri).join(' ') }),
      setOwn,
    };
  }, [address, go]);
}

/** What the server's view of that name is asked; `more` repeats or adds parameters. */
export function viewAddress(name: string, address: Pick<Address, 'filters'>, more: [string, string | undefined][] = []): string {
  const asked = new URLSearchParams();
  for (const [parameter, value] of more) if (value !== undefined) asked.append(parameter, value);
  writeFilters(address.filters, asked);
  const search = asked.toString();
  return `/view/${name}${search && '?'}${search}`;
}

export function focusParameters(focus: Iri[]): [string, string][] {
  return focus.map((iri) => ['focus', iri]);
}

/** IRIs have no blanks, so that several fit into one value. */
export function listOf(value: string | undefined): Iri[] {
  return value ? value.split(' ') : [];
}

function withItem(list: Iri[], iri: Iri): Iri[] {
  return list.includes(iri) ? list : [...list, iri];
}

function without(list: Iri[], iri: Iri): string {
  return list.filter((other) => other !== iri).join(' ');
}

function changed(own: Record<string, string>, change: Record<string, string | undefined>): Record<string, string> {
  const all = Object.entries({ ...own, ...change });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => Boolean(entry[1])));
}
