import { useAddress } from '../AddressContext';

/** The dossier, the evidence and the article, one above the other as one asks further. */
export function SidePane() {
  const { address } = useAddress();
  return <aside aria-label="Dossier">{address.about}</aside>;
}
