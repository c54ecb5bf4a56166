import type { Passage } from '../view';
import { articleAt } from './destinations';
import { CorrectPassage } from './judging/CorrectPassage';
import { Link, ThingLink } from './Link';
import { MarkedText } from './MarkedText';
import { confidenceInWords, dateInWords, documentName, ruleInWords, standingInWords, sureness } from './words';

interface Props {
  passage: Passage;
  /** The other passages of the same evidence, of which this one can be told apart. */
  others: Passage[];
}

/** A sentence with the mention marked in it, its neighbours, and who says it where and when. */
export function PassageView({ passage, others }: Props) {
  const { document, before, sentence, after, marks, standing, copyOf } = passage;
  const word = standingInWords(standing);
  return (
    <figure className={`passage standing-${standing}`}>
      <blockquote>
        {before && <span className="neighbour">{before} </span>}
        <MarkedText text={sentence} marks={marks} />
        {after && <span className="neighbour"> {after}</span>}
      </blockquote>
      <figcaption>
        <p className="passage-source">
          <strong>{document.publisher ?? documentName(document)}</strong>
          {document.published && <span>{dateInWords(document.published)}</span>}
          {word && <span className="standing">{word}</span>}
          <Link className="open-article" to={articleAt(document.iri, passage.begin)}>
            Open the article
          </Link>
        </p>
        <SaidBy passage={passage} />
        <How passage={passage} />
        {copyOf && (
          <p className="passage-detail">
            A copy of <Link to={articleAt(copyOf.iri)}>{documentName(copyOf)}</Link>
            {copyOf.publisher && ` by ${copyOf.publisher}`}: counts as one source with it.
          </p>
        )}
        <CorrectPassage passage={passage} others={others} />
      </figcaption>
    </figure>
  );
}

function SaidBy({ passage: { saidBy } }: { passage: Passage }) {
  if (!saidBy) return null;
  return (
    <p className="passage-detail">
      According to{' '}
      {saidBy.iri ? (
        <ThingLink iri={saidBy.iri}>{saidBy.label}</ThingLink>
      ) : (
        saidBy.label
      )}
    </p>
  );
}

function How({ passage: { confidence, foundBy } }: { passage: Passage }) {
  if (confidence === undefined && !foundBy) return null;
  return (
    <p className="passage-detail">
      {confidence !== undefined && (
        <span title={confidenceInWords(confidence)}>
          Read by the program, {sureness(confidence)}: {confidenceInWords(confidence)}
        </span>
      )}
      {foundBy && <span className="rule"> · found by {ruleInWords(foundBy)}</span>}
    </p>
  );
}
