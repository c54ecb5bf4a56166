import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { readAddress, writeAddress, type Address } from './address';

/** Goes elsewhere: what is not named stays. `replace` makes no entry for the back button. */
export type Go = (change: Partial<Address>, how?: 'push' | 'replace') => void;

const Context = createContext<{ address: Address; go: Go } | undefined>(undefined);

function present(): Address {
  return readAddress(location.pathname, location.search, location.origin);
}

export function AddressProvider({ children }: { children: ReactNode }) {
  const [address, setAddress] = useState(present);
  useEffect(() => {
    const arrive = () => setAddress(present());
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, []);
  const go = useCallback<Go>((change, how = 'push') => {
    const next = { ...present(), ...change };
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', writeAddress(next));
    setAddress(next);
  }, []);
  const value = useMemo(() => ({ address, go }), [address, go]);
  return <Context value={value}>{children}</Context>;
}

export function useAddress() {
  const value = useContext(Context);
  if (!value) throw new Error('useAddress wants an AddressProvider above it');
  return value;
}
