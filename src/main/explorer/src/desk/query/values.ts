import type { Answer, Iri, Question } from '../../view';

/** What an address says of the parameters of a question: "p.name". */
const PARAMETER = 'p.';

type Own = Record<string, string>;

export function givenValues(own: Own): Record<string, string> {
  return Object.fromEntries(
    Object.entries(own)
      .filter(([name]) => name.startsWith(PARAMETER))
      .map(([name, value]) => [name.slice(PARAMETER.length), value]),
  );
}

export function ownOf(question: string, values: Record<string, string>): Own {
  const said = Object.entries(values).map(([name, value]) => [PARAMETER + name, value.trim()]);
  return { question, ...Object.fromEntries(said), asked: 'yes' };
}

/** Whether all that a question cannot do without is there. */
export function isAnswerable(question: Question, values: Record<string, string>): boolean {
  return question.parameters.every(({ name, required }) => !required || Boolean(values[name]?.trim()));
}

export function answerAddress(question: string, values: Record<string, string>): string {
  const said = new URLSearchParams({ question });
  for (const [name, value] of Object.entries(values)) if (value) said.set(name, value);
  return `/view/answer?${said}`;
}

/** The things that an answer names, each once, in the order of its rows; documents and mentions are none. */
export function thingsOf({ columns, rows }: Pick<Answer, 'columns' | 'rows'>, limit: number): Iri[] {
  const things = rows.flatMap((row) => columns.flatMap((column) => (row[column]?.type === 'iri' && row[column].kind ? [row[column].value] : [])));
  return [...new Set(things)].slice(0, limit);
}

/** "placeName" as "place name". */
export function columnInWords(column: string): string {
  return column.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
