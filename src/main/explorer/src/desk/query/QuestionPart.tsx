import { useAddress } from '../../AddressContext';
import { useView } from '../../useView';
import type { Question, Questions } from '../../view';
import { Link } from '../Link';
import { ProblemNotice, Skeleton } from '../Notice';
import { AnswerPart } from './AnswerPart';
import { QuestionForm } from './QuestionForm';
import { answerAddress, givenValues, isAnswerable } from './values';

/** The questions that the program knows, the one that was chosen, and its answer. */
export function QuestionPart() {
  const { own } = useAddress().address;
  const { data, problem } = useView<Questions>('/view/questions');
  if (problem) return <ProblemNotice problem={problem} />;
  if (!data) return <Skeleton lines={10} />;
  const question = data.questions.find(({ name }) => name === own.question);
  if (!question) return <Choice questions={data.questions} />;
  return <Asked key={question.name} question={question} />;
}

function Choice({ questions }: { questions: Question[] }) {
  return (
    <ul className="questions">
      {questions.map(({ name, title, parameters }) => {
        const asked = parameters.some(({ required }) => required) ? undefined : 'yes';
        return (
          <li key={name}>
            <Link to={{ own: { question: name, ...(asked && { asked }) } }}>{title}</Link>
          </li>
        );
      })}
    </ul>
  );
}

function Asked({ question }: { question: Question }) {
  const { own } = useAddress().address;
  const values = givenValues(own);
  const asked = own.asked !== undefined && isAnswerable(question, values);
  return (
    <>
      <p className="back">
        <Link to={{ own: {} }}>← All questions</Link>
      </p>
      <h3 className="question-title">{question.title}</h3>
      {question.notes && <p className="hint">{question.notes}</p>}
      <QuestionForm question={question} values={values} />
      {asked && <AnswerPart address={answerAddress(question.name, values)} />}
    </>
  );
}
