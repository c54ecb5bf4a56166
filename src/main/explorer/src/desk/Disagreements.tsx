import type { Disagreement } from '../view';
import { articleAt, evidenceOf } from './destinations';
import { Link, ThingLink } from './Link';
import { counted, dateInWords, speaker, valueInWords } from './words';

/** Where the sources contradict one another: what each says, side by side. */
export function Disagreements({ disagreements }: { disagreements: Disagreement[] }) {
  if (disagreements.length === 0) return null;
  return (
    <section className="chapter disagreements" aria-label="Disagreements">
      <h3>Where reports disagree</h3>
      {disagreements.map((disagreement, at) => (
        <div key={at} className="disagreement">
          <p className="disagreement-about">
            {sentenceCase(disagreement.about)}
            {disagreement.event && (
              <>
                :{' '}
                <ThingLink iri={disagreement.event.iri} kind="event">
                  {disagreement.event.label}
                </ThingLink>
              </>
            )}
          </p>
          <ul className="values">
            {disagreement.values.map((value) => (
              <Value key={value.value} about={disagreement.about} value={value} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Value({ about, value }: { about: string; value: Disagreement['values'][number] }) {
  return (
    <li className={value.best ? 'value best' : 'value'}>
      <p className="value-itself">{value.iri ? <ThingLink iri={value.iri}>{value.value}</ThingLink> : valueInWords(about, value.value)}</p>
      <p className="value-support">
        {counted(value.sources, 'source')}
        {value.best && ' · best supported'}
      </p>
      {value.said.map((passage) => (
        <p key={passage.mention} className="value-said">
          <Link className="quotation" to={evidenceOf(passage.mention)}>
            {passage.sentence}
          </Link>
          <Link to={articleAt(passage.document.iri, passage.begin)}>
            {speaker(passage)}
            {passage.document.published && `, ${dateInWords(passage.document.published)}`}
          </Link>
        </p>
      ))}
      {value.moreSaid > 0 && <p className="value-support">and {counted(value.moreSaid, 'more sentence', 'more sentences')}</p>}
    </li>
  );
}
