import { useState } from 'react';
import { useOverview } from '../Overview';
import type { Judgement } from '../view';
import { undo } from './judging/judge';
import { JudgeDialogue } from './judging/JudgeDialogue';
import { ThingLink } from './Link';
import { dateInWords } from './words';

const DECISIONS: Record<Judgement['decision'], string> = { same: 'are the same', different: 'are not the same', reject: 'is wrong' };

/** What readers judged, who and why, and whether it holds. */
export function JudgementList({ title, judgements }: { title?: string; judgements: Judgement[] }) {
  if (judgements.length === 0) return null;
  return (
    <section className="chapter judgements" aria-label={title ?? 'Judgements'}>
      {title && <h3>{title}</h3>}
      <ul>
        {judgements.map((judgement) => (
          <Entry key={judgement.iri} judgement={judgement} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ judgement }: { judgement: Judgement }) {
  const [undoing, setUndoing] = useState(false);
  const writable = useOverview().overview.data?.writable;
  const { about, decision, who, when, why, binds, note } = judgement;
  return (
    <li className={binds ? 'judgement' : 'judgement idle'}>
      <p>
        {about.map(({ iri, label }, at) => (
          <span key={at}>
            {at > 0 && ' and '}
            {iri ? <ThingLink iri={iri}>{label}</ThingLink> : <q>{label}</q>}
          </span>
        ))}{' '}
        {DECISIONS[decision]}
        {!binds && <span className="standing">does not hold</span>}
      </p>
      {why && <p className="judgement-why">{why}</p>}
      <p className="passage-detail">
        {[who, when && dateInWords(when.slice(0, 10))].filter(Boolean).join(', ')}
        {note && ` · ${note}`}
        {writable && (
          <button type="button" className="inline" onClick={() => setUndoing(true)}>
            Undo
          </button>
        )}
      </p>
      {undoing && (
        <JudgeDialogue
          title="Undo this judgement"
          reasoned={false}
          ready
          action="Undo"
          send={(token) => undo(judgement.iri, token)}
          done={() => undefined}
          close={() => setUndoing(false)}
        >
          <p>The graph becomes what it would be without it.</p>
        </JudgeDialogue>
      )}
    </li>
  );
}
