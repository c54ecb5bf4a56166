import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { writeAddress, type Address } from '../address';
import { useAddress } from '../AddressContext';
import type { Iri, Kind } from '../view';
import { dossierOf } from './destinations';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: Partial<Address>;
}

/** A link to another state of the page: a real address, so that it can be opened in a tab of its own. */
export function Link({ to, ...rest }: Props) {
  const { address, go } = useAddress();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    go(to);
  };
  return <a {...rest} href={writeAddress({ ...address, ...to })} onClick={follow} />;
}

/** The name of a thing, which leads to its dossier. */
export function ThingLink({ iri, kind = 'other', children }: { iri: Iri; kind?: Kind; children: string }) {
  return (
    <Link to={dossierOf(iri)} className={`thing ${kind}`}>
      {children}
    </Link>
  );
}
