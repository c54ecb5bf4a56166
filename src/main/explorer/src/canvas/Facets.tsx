import { useView } from '../useView';
import type { Overview } from '../view';

/** What is here: kinds, event types, relations and standings with their counts, which are filters as well. */
export function Facets() {
  const { data } = useView<Overview>('/view/overview');
  return <aside aria-label="What is here">{data && `${data.documents} documents`}</aside>;
}
