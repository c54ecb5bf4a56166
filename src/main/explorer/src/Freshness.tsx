import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

interface Freshness {
  /** Grows when all that is shown has to be asked for again. */
  version: number;
  refresh: () => void;
}

const Context = createContext<Freshness>({ version: 0, refresh: () => undefined });

/** Lets every view be asked for again, after a judgement or when documents came in. */
export function FreshnessProvider({ children }: { children: ReactNode }) {
  const [version, setVersion] = useState(0);
  const value = useMemo(() => ({ version, refresh: () => setVersion((before) => before + 1) }), [version]);
  return <Context value={value}>{children}</Context>;
}

export function useFreshness() {
  return useContext(Context);
}
