import { useEffect, useState } from 'react';
import { useFreshness } from './Freshness';
import type { Problem } from './view';

/** An answer that is on its way, here, or cannot be had. While another is fetched the last one stays. */
export interface Viewed<T> {
  data?: T;
  problem?: Problem;
  loading: boolean;
}

/** Asks the server for one of its views; `undefined` asks nothing. */
export async function fetchView<T>(address: string, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw { error: 'The server does not answer.', hint: 'Start it again with dramatis serve, then reload this page.' };
  }
  if (!response.ok) {
    throw await response.json().catch(() => ({ error: `The server answered ${response.status}.` }));
  }
  return response.json();
}

export function useView<T>(address: string | undefined): Viewed<T> {
  const { version } = useFreshness();
  const [viewed, setViewed] = useState<Viewed<T>>({ loading: address !== undefined });
  useEffect(() => {
    if (address === undefined) {
      setViewed({ loading: false });
      return;
    }
    const asking = new AbortController();
    setViewed((before) => ({ ...before, loading: true }));
    fetchView<T>(address, asking.signal)
      .then((data) => setViewed({ data, loading: false }))
      .catch((problem) => {
        if (!asking.signal.aborted) setViewed({ problem, loading: false });
      });
    return () => asking.abort();
  }, [address, version]);
  return viewed;
}
