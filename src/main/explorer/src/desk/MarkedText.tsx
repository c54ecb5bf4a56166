import type { Passage } from '../view';
import { dossierOf } from './destinations';
import { Link } from './Link';
import { segment } from './segments';

/** A sentence with its marks: that which it is evidence of stands out, the others are underlined; those that denote something lead there. */
export function MarkedText({ text, marks }: { text: string; marks: Passage['marks'] }) {
  return segment(text, marks).map(({ text: words, begin, over }) => {
    const inner = over.at(-1);
    if (!inner) return words;
    const classes = `mark ${inner.kind}${over.some((mark) => mark.main) ? ' main' : ''}`;
    const leads = over.findLast((mark) => mark.iri);
    return leads?.iri ? (
      <Link key={begin} className={classes} to={dossierOf(leads.iri)} title={leads.label}>
        {words}
      </Link>
    ) : (
      <span key={begin} className={classes} title={inner.label}>
        {words}
      </span>
    );
  });
}
