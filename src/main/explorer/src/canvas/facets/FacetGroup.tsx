import type { ReactNode } from 'react';
import { grouped } from '../../desk/words';

/** One sort of filter, with a heading. */
export function FacetGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="facet" open>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}

interface OptionProps {
  on: boolean;
  count: number;
  toggle: () => void;
  children: ReactNode;
}

/** Something that is here so many times; chosen, only that is shown. */
export function Option({ on, count, toggle, children }: OptionProps) {
  return (
    <button type="button" className="facet-option" aria-pressed={on} onClick={toggle}>
      <span className="facet-name">{children}</span>
      <span className="count">{grouped(count)}</span>
    </button>
  );
}
