import type { Iri } from '../../view';
import { networkOf, timelineOf } from '../destinations';
import { Link } from '../Link';

/** The things of an answer, in the tabs that show things. */
export function ShowElsewhere({ things }: { things: Iri[] }) {
  if (things.length === 0) return null;
  return (
    <>
      <Link className="button" to={networkOf(things)}>
        As network
      </Link>
      <Link className="button" to={timelineOf(things)}>
        As timeline
      </Link>
    </>
  );
}
