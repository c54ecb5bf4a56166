import { TABS } from '../address';
import { useAddress } from '../AddressContext';

/** The tabs; the selection, the period and the filters are shared by all of them. */
export function Canvas() {
  const { address, go } = useAddress();
  return (
    <main>
      <nav aria-label="Views">
        {TABS.map((tab) => (
          <button key={tab} aria-current={tab === address.tab ? 'page' : undefined} onClick={() => go({ tab })}>
            {tab}
          </button>
        ))}
      </nav>
    </main>
  );
}
