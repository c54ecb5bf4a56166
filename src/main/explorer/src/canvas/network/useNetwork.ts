import { useMemo } from 'react';
import { useView } from '../../useView';
import type { Network, Paths, Problem } from '../../view';
import { focusParameters, viewAddress, type Selection } from '../selection';
import { fromPaths, merge, without } from './network';

/** What is to be drawn, and how it stands with it. */
export interface Drawn {
  network?: Network;
  problem?: Problem;
  loading: boolean;
  /** No way was found between the two. */
  noWay: boolean;
  /** How many hidden things there would be otherwise. */
  hiddenHere: number;
}

/** Asks for the opening view, what is in focus, or the ways between two; and for neighbours on top of it. */
export function useNetwork(selection: Selection): Drawn {
  const { address, focus, expanded, folded, way } = selection;
  const fold = folded ? 'true' : undefined;
  const limit = address.own.limit;
  const network = useView<Network>(way ? undefined : viewAddress('network', address, [...focusParameters(focus), ['limit', limit], ['fold', fold]]));
  const paths = useView<Paths>(way && viewAddress('path', address, [...focusParameters([way.from, way.to]), ['limit', '3']]));
  const wantsMore = expanded.length > 0 && (way !== undefined || focus.length === 0);
  const more = useView<Network>(wantsMore ? viewAddress('network', address, [...focusParameters(expanded), ['fold', fold]]) : undefined);

  const hidden = selection.hidden.join(' ');
  const shown = address.about;
  const whole = useMemo(() => {
    const base = way ? paths.data && fromPaths(paths.data) : network.data;
    return base && merge(more.data ? [base, more.data] : [base]);
  }, [way === undefined, paths.data, network.data, more.data]);
  const kept = useMemo(() => {
    const away = new Set(hidden.split(' ').filter((iri) => iri && iri !== shown && !focus.includes(iri)));
    return whole && { network: without(whole, away), hiddenHere: whole.nodes.filter((node) => away.has(node.iri)).length };
  }, [whole, hidden, shown, focus.join(' ')]);
  const first = way ? paths : network;
  return {
    network: kept?.network,
    hiddenHere: kept?.hiddenHere ?? 0,
    problem: first.problem ?? more.problem,
    loading: first.loading || more.loading,
    noWay: way !== undefined && paths.data?.paths.length === 0,
  };
}
