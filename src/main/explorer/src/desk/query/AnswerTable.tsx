import { useState } from 'react';
import type { Answer } from '../../view';
import { dossierOf } from '../destinations';
import { Link, ThingLink } from '../Link';
import { columnInWords } from './values';

type Value = Answer['rows'][number][string];

/** Rows drawn at once. */
const PAGE = 200;

/** An answer as a table, whose things lead to their dossiers. */
export function AnswerTable({ answer: { columns, rows } }: { answer: Answer }) {
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Table">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {columnInWords(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, at) => (
              <tr key={at}>
                {columns.map((column) => (
                  <td key={column} className={row[column] && breadth(row[column])}>
                    {row[column] && <Cell value={row[column]} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + PAGE)}>
          Show more ({rows.length - shown} rows left)
        </button>
      )}
    </>
  );
}

/** More characters than that are a sentence, which wants room; a date wants to stay in one piece. */
const SENTENCE = 48;

function breadth({ value, type }: Value): string | undefined {
  if (type !== 'literal') return undefined;
  if (value.length > SENTENCE) return 'sentence';
  return /^\d{4}(-\d\d){0,2}$/.test(value) ? 'date' : undefined;
}

function Cell({ value: { value, type, label, kind } }: { value: Value }) {
  if (type === 'literal') return value;
  if (kind) {
    return (
      <ThingLink iri={value} kind={kind}>
        {label ?? value}
      </ThingLink>
    );
  }
  return <Link to={dossierOf(value)}>{label ?? shortened(value)}</Link>;
}

/** The end of an IRI, which is the part that tells it from others. */
function shortened(iri: string): string {
  return iri.split(/[/#]/).filter(Boolean).at(-1) ?? iri;
}
