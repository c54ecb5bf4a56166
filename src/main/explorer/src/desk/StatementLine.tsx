import type { MouseEvent } from 'react';
import { useAddress } from '../AddressContext';
import type { Statement } from '../view';
import { evidenceOf } from './destinations';
import { ThingLink } from './Link';
import { dateInWords, saidInWords, standingInWords, statementText, timeInWords } from './words';

interface Props {
  statement: Statement;
  /** Events have their date in the margin; all else has it in the sentence. */
  dated?: boolean;
  /** A quotation names who speaks itself. */
  quoted?: boolean;
}

/** One fact in words. A click anywhere but on a name opens its evidence; so does the button, for the keyboard. */
export function StatementLine({ statement, dated = false, quoted = false }: Props) {
  const { address, go } = useAddress();
  const { fact, parts, standing } = statement;
  const open = (event: MouseEvent) => {
    if ((event.target as Element).closest('a') || getSelection()?.toString()) return;
    go(evidenceOf(fact));
  };
  const word = standingInWords(standing);
  const time = dated ? undefined : timeInWords(statement);
  return (
    <li className={`statement standing-${standing}`} aria-current={address.fact === fact || undefined} onClick={open}>
      {dated && <When statement={statement} />}
      <p>
        <span className="statement-text">
          {parts.map((part, at) =>
            part.iri ? (
              <ThingLink key={at} iri={part.iri} kind={part.kind}>
                {part.text}
              </ThingLink>
            ) : (
              part.text
            ),
          )}
          {time && ` ${time}`}
        </span>
        {word && <span className="standing">{word}</span>}{' '}
        <button type="button" className="said" aria-label={`Evidence: ${statementText(statement)}; ${saidInWords(statement)}`}>
          {saidInWords(statement, { day: dated, speaker: quoted })}
        </button>
      </p>
    </li>
  );
}

function When({ statement: { date, begin, end } }: { statement: Statement }) {
  const from = date ?? begin;
  return (
    <span className="when">
      {from ? dateInWords(from) : end ? `until ${dateInWords(end)}` : 'undated'}
      {!date && begin && end && ` – ${dateInWords(end)}`}
    </span>
  );
}
