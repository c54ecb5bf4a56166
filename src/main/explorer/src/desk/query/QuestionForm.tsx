import { useState, type FormEvent } from 'react';
import { useAddress } from '../../AddressContext';
import type { Kind, Question } from '../../view';
import { FindBox } from '../FindBox';
import { isAnswerable, ownOf } from './values';

type Parameter = Question['parameters'][number];

/** Kinds that a parameter of a type may name; a type that is not here is no name. */
const NAMED: Record<string, readonly Kind[]> = {
  name: ['person', 'organisation', 'place'],
  event: ['event'],
  thing: [],
};

/** A question's parameters as fields; names are found as one types, or just written. */
export function QuestionForm({ question, values }: { question: Question; values: Record<string, string> }) {
  const { go } = useAddress();
  const [filled, setFilled] = useState(values);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (isAnswerable(question, filled)) go({ own: ownOf(question.name, filled) });
  };
  return (
    <form className="fields question-form" onSubmit={ask}>
      {question.parameters.map((parameter) => (
        <Field
          key={parameter.name}
          parameter={parameter}
          value={filled[parameter.name] ?? ''}
          change={(value) => setFilled((before) => ({ ...before, [parameter.name]: value }))}
        />
      ))}
      <button type="submit" className="primary" disabled={!isAnswerable(question, filled)}>
        Ask
      </button>
    </form>
  );
}

interface FieldProps {
  parameter: Parameter;
  value: string;
  change: (value: string) => void;
}

function Field({ parameter: { name, type, required, fallback, comment }, value, change }: FieldProps) {
  const kinds = NAMED[type.toLowerCase()];
  const label = `${name}: ${comment}`;
  return (
    <div className="field">
      <span>
        {comment}
        {required && <em> needed</em>}
      </span>
      {kinds ? (
        <FindBox
          label={label}
          placeholder="a name"
          kinds={kinds}
          value={value}
          onWords={change}
          onThing={(thing) => change(thing.label)}
        />
      ) : (
        <input
          aria-label={label}
          value={value}
          inputMode={type.toLowerCase() === 'number' ? 'numeric' : undefined}
          placeholder={fallback || (type.toLowerCase() === 'date' ? '2020-01-03, 2020-01 or 2020' : '')}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </div>
  );
}
