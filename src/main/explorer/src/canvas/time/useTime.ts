import type { Address } from '../../address';
import { useView, type Viewed } from '../../useView';
import type { Histogram } from '../../view';
import { focusParameters, viewAddress } from '../selection';
import { covers, mostOf, type Period } from './brush';

/** How much of the time is shown: when most happened, all of it, or the period that is chosen. */
export type Scope = 'most' | 'all' | 'period';

export interface Time {
  /** Of all of the time, whatever period is chosen. */
  all: Viewed<Histogram>;
  scope: Scope;
  /** The part of the time that is shown; none for all of it. */
  shown?: Period;
}

/** The days that the bars and the timeline show. A few events long ago shall not press all others together. */
export function useTime(address: Address): Time {
  const all = useView<Histogram>(histogramAddress(address, {}));
  const scope = scopeOf(address.own.time);
  return { all, scope, shown: shownOf(scope, address.filters, all.data) };
}

export function histogramAddress({ filters, focus }: Address, { from, to }: Period): string {
  return viewAddress('histogram', { filters: { ...filters, from, to } }, focusParameters(focus));
}

function scopeOf(said: string | undefined): Scope {
  return said === 'all' || said === 'period' ? said : 'most';
}

function shownOf(scope: Scope, chosen: Period, all: Histogram | undefined): Period | undefined {
  if (scope === 'period' && (chosen.from || chosen.to)) return { from: chosen.from, to: chosen.to };
  if (scope === 'all' || !all) return undefined;
  const most = mostOf(all.events, all.unit);
  return most && covers(most, chosen) ? most : undefined;
}
