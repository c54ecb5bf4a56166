import { useState } from 'react';
import { useAddress } from '../../AddressContext';
import { useOverview } from '../../Overview';
import type { FoundThing, Thing } from '../../view';
import { dossierOf } from '../destinations';
import { FindBox } from '../FindBox';
import { KindIcon } from '../KindIcon';
import { judge } from './judge';
import { JudgeDialogue } from './JudgeDialogue';

/** Says that this thing and another are one, or two; where the server takes judgements. */
export function Correct({ thing }: { thing: Thing }) {
  const [open, setOpen] = useState(false);
  if (!useOverview().overview.data?.writable) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Correct …
      </button>
      {open && <CorrectDialogue thing={thing} close={() => setOpen(false)} />}
    </>
  );
}

function CorrectDialogue({ thing, close }: { thing: Thing; close: () => void }) {
  const { go } = useAddress();
  const [decision, setDecision] = useState<'same' | 'different'>('same');
  const [other, setOther] = useState<FoundThing>();
  return (
    <JudgeDialogue
      title={`Correct: ${thing.label}`}
      ready={other !== undefined}
      action={decision === 'same' ? 'Take them for one' : 'Keep them apart'}
      send={(token, who, why) => judge({ decision, about: [thing.iri, other!.iri], who, why }, token)}
      done={({ now }) => now && go(dossierOf(now), 'replace')}
      close={close}
    >
      <fieldset className="choices">
        <legend>{thing.label}</legend>
        <label>
          <input type="radio" name="decision" checked={decision === 'same'} onChange={() => setDecision('same')} /> is the same as
        </label>
        <label>
          <input type="radio" name="decision" checked={decision === 'different'} onChange={() => setDecision('different')} /> is not the same as
        </label>
      </fieldset>
      <FindBox label="The other" placeholder="Find the other" kinds={[thing.kind]} onThing={setOther} />
      {other && (
        <p className="chosen" role="status">
          <KindIcon kind={other.kind} /> {other.label} <span className="option-detail">{other.typeLabel}</span>
        </p>
      )}
      <p className="hint">
        Two people under one name? Open “Named … times” and say at a mention that it is somebody else.
      </p>
    </JudgeDialogue>
  );
}
