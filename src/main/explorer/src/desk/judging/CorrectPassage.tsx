import { useState } from 'react';
import { useAddress } from '../../AddressContext';
import { useOverview } from '../../Overview';
import type { Iri, Passage } from '../../view';
import { dateInWords, documentName } from '../words';
import { judge } from './judge';
import { JudgeDialogue } from './JudgeDialogue';

interface Props {
  passage: Passage;
  others: Passage[];
}

/** Says of one mention that it is wrong, or that it speaks of somebody else than another does. */
export function CorrectPassage({ passage, others }: Props) {
  const [open, setOpen] = useState<'reject' | 'different'>();
  const { address } = useAddress();
  if (!useOverview().overview.data?.writable) return null;
  const apart = others.filter(({ mention }) => mention !== passage.mention);
  const ofThing = address.fact === address.about;
  const close = () => setOpen(undefined);
  return (
    <p className="correct-passage">
      <button type="button" className="inline" onClick={() => setOpen('reject')}>
        This is wrong
      </button>
      {ofThing && apart.length > 0 && (
        <button type="button" className="inline" onClick={() => setOpen('different')}>
          This is somebody else
        </button>
      )}
      {open === 'reject' && <Reject passage={passage} close={close} />}
      {open === 'different' && <Part passage={passage} others={apart} close={close} />}
    </p>
  );
}

function Reject({ passage, close }: { passage: Passage; close: () => void }) {
  const { go } = useAddress();
  return (
    <JudgeDialogue
      title="This is wrong"
      ready
      action="Reject this mention"
      send={(token, who, why) => judge({ decision: 'reject', about: [passage.mention], who, why }, token)}
      done={({ now }) => now && go({ about: now }, 'replace')}
      close={close}
    >
      <blockquote className="judged">{passage.sentence}</blockquote>
      <p className="hint">The sentence stays where it is; no statement rests on this mention any more. It can be undone.</p>
    </JudgeDialogue>
  );
}

function Part({ passage, others, close }: Props & { close: () => void }) {
  const { go } = useAddress();
  const [other, setOther] = useState<Iri>(others[0]!.mention);
  return (
    <JudgeDialogue
      title="This is somebody else"
      ready
      action="Split them"
      send={(token, who, why) => judge({ decision: 'different', about: [other, passage.mention], who, why }, token)}
      done={({ now }) => go({ fact: undefined, ...(now && { about: now }) }, 'replace')}
      close={close}
    >
      <blockquote className="judged">{passage.sentence}</blockquote>
      <label>
        speaks of somebody else than
        <select value={other} onChange={(event) => setOther(event.target.value)}>
          {others.map(({ mention, sentence, document }) => (
            <option key={mention} value={mention}>
              {[document.publisher ?? documentName(document), document.published && dateInWords(document.published)].filter(Boolean).join(', ')}:{' '}
              {sentence.slice(0, 90)}
            </option>
          ))}
        </select>
      </label>
      <p className="hint">All other mentions go with whichever of the two the program had put them next to.</p>
    </JudgeDialogue>
  );
}
