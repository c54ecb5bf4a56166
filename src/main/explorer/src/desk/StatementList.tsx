import { useState } from 'react';
import { fetchView } from '../useView';
import type { Dossier, Iri, Statement } from '../view';
import { StatementLine } from './StatementLine';
import { useMore } from './useMore';
import { counted } from './words';

export type ListName = 'posts' | 'relations' | 'events' | 'participants' | 'circumstances' | 'saidBy' | 'saidOf';

interface Props {
  about: Iri;
  name: ListName;
  title: string;
  statements: Statement[];
  /** How many the server left out. */
  left: number;
  dated?: boolean;
}

const QUOTED: ListName[] = ['saidBy', 'saidOf'];

/** As many as one takes in at a glance. */
const FIRST = 10;

/** A chapter of the dossier: its first statements, and more of them as one asks. */
export function StatementList({ about, name, title, statements, left, dated }: Props) {
  const [all, setAll] = useState(false);
  const more = useMore(statements, left, (offset) => {
    const asked = new URLSearchParams({ iri: about, list: name, offset: String(offset) });
    return fetchView<Dossier>(`/view/dossier?${asked}`).then((next) => ({ items: next[name], left: next.left[name] ?? 0 }));
  });
  const known = more.items;
  if (known.length === 0) return null;
  const shown = all ? known : known.slice(0, FIRST);
  const hidden = known.length - shown.length + more.left;
  const showMore = () => {
    setAll(true);
    if (all || known.length <= FIRST) void more.showMore();
  };

  return (
    <section className={`chapter ${name}`} aria-label={title}>
      <h3>{title}</h3>
      <ul className={dated ? 'statements dated' : 'statements'}>
        {shown.map((statement) => (
          <StatementLine key={statement.fact} statement={statement} dated={dated} quoted={QUOTED.includes(name)} />
        ))}
      </ul>
      {more.problem && <p role="alert">{more.problem.error}</p>}
      {hidden > 0 && (
        <button type="button" className="more" onClick={showMore}>
          Show more ({counted(hidden, 'statement')} left)
        </button>
      )}
    </section>
  );
}
