import { useAddress } from '../AddressContext';
import { useView } from '../useView';
import type { Dossier as DossierView, Iri } from '../view';
import { Disagreements } from './Disagreements';
import { DossierHead } from './DossierHead';
import { JudgementList } from './JudgementList';
import { EmptyNotice, ProblemNotice, Skeleton } from './Notice';
import { PaneHead } from './PaneHead';
import { Sources } from './Sources';
import { StatementList, type ListName } from './StatementList';
import { useTitle } from './Title';
import { useArrival } from './useArrival';

/** All that is known of somebody or something, as a short article of which every line can be checked. */
export function Dossier({ iri }: { iri: Iri }) {
  const { go } = useAddress();
  const { data, problem } = useView<DossierView>(`/view/dossier?${new URLSearchParams({ iri })}`);
  const heading = useArrival<HTMLHeadingElement>(data !== undefined);
  useTitle('dossier', data?.thing.label);
  return (
    <article className="dossier" aria-busy={!data && !problem}>
      <PaneHead title="Dossier" closing="Close the dossier" close={() => go({ about: undefined, fact: undefined })} />
      {problem && <ProblemNotice problem={problem} />}
      {!data && !problem && <Skeleton lines={12} />}
      {data && (
        <div className="dossier-text">
          <DossierHead dossier={data} heading={heading} />
          <Chapters dossier={data} />
          <Sources about={data.thing.iri} sources={data.sources} left={data.left.sources ?? 0} />
          <JudgementList title="Judgements" judgements={data.judgements} />
        </div>
      )}
    </article>
  );
}

const OF_ENTITY: [ListName, string][] = [
  ['posts', 'Posts'],
  ['relations', 'Relations'],
  ['events', 'Events'],
  ['saidBy', 'Said by'],
  ['saidOf', 'Said of'],
];

const OF_EVENT: [ListName, string][] = [
  ['participants', 'Who took part'],
  ['circumstances', 'Where, when and how'],
  ['events', 'Part of, before and after'],
  ['saidBy', 'Said by'],
  ['saidOf', 'What was said of it'],
];

function Chapters({ dossier }: { dossier: DossierView }) {
  const { thing, left, disagreements } = dossier;
  const event = thing.kind === 'event';
  const chapters = event ? OF_EVENT : OF_ENTITY;
  const empty = disagreements.length === 0 && chapters.every(([name]) => dossier[name].length === 0);
  return (
    <>
      {event && <Disagreements disagreements={disagreements} />}
      {chapters.map(([name, title]) => (
        <StatementList
          key={name}
          about={thing.iri}
          name={name}
          title={name === 'saidBy' || (name === 'saidOf' && !event) ? `${title} ${thing.label}` : title}
          statements={dossier[name]}
          left={left[name] ?? 0}
          dated={name === 'events' && !event}
        />
      ))}
      {!event && <Disagreements disagreements={disagreements} />}
      {empty && (
        <EmptyNotice title="Only named, nothing told">
          <p>The documents name it without saying what it did. The mentions and the sources below show where.</p>
        </EmptyNotice>
      )}
    </>
  );
}
