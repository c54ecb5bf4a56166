import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { fetchView, useView, type Viewed } from './useView';
import type { Overview } from './view';

/** How often a server that reads new files is asked whether it has read some, in milliseconds. */
const LOOK_AGAIN = 15_000;

const Context = createContext<{ overview: Viewed<Overview>; grown: boolean }>({ overview: { loading: true }, grown: false });

/** What the store holds, asked for once; `grown` once the graph is no longer the one that is shown. */
export function OverviewProvider({ children }: { children: ReactNode }) {
  const overview = useView<Overview>('/view/overview');
  const grown = useGrown(overview.data);
  const value = useMemo(() => ({ overview, grown }), [overview, grown]);
  return <Context value={value}>{children}</Context>;
}

export function useOverview() {
  return useContext(Context);
}

function useGrown(shown: Overview | undefined): boolean {
  const [newest, setNewest] = useState(shown?.state);
  const watching = shown?.watching ?? false;
  useEffect(() => {
    if (!watching) return;
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      fetchView<Pick<Overview, 'state'>>('/view/state').then(
        (now) => setNewest(now.state),
        () => undefined, // a server that is away for a moment has not grown
      );
    };
    const clock = setInterval(look, LOOK_AGAIN);
    return () => clearInterval(clock);
  }, [watching]);
  return shown !== undefined && newest !== undefined && newest !== shown.state && watching;
}
