import { useCallback, useRef } from 'react';
import { useAddress } from '../AddressContext';
import { useKey } from '../useKey';
import type { FoundSentence, FoundThing } from '../view';
import { articleAt, dossierOf } from './destinations';
import { FindBox } from './FindBox';

const WITH_SELECTION = ['network', 'timeline', 'map'];

/** One box that finds people, organisations, places, events and sentences, as one types. */
export function Find() {
  const { address, go } = useAddress();
  const field = useRef<HTMLInputElement>(null);
  useKey(
    '/',
    useCallback((event: KeyboardEvent) => {
      event.preventDefault();
      field.current?.focus();
    }, []),
  );
  const open = (thing: FoundThing) => {
    const tab = WITH_SELECTION.includes(address.tab) ? address.tab : 'network';
    go({ ...dossierOf(thing.iri), focus: [thing.iri], tab, own: {} });
  };
  const read = ({ document, begin }: FoundSentence) => go(articleAt(document.iri, begin));
  return (
    <search className="find">
      <FindBox
        field={field}
        label="Find a person, organisation, place, event or sentence"
        placeholder="Find a person, organisation, place, event …"
        onThing={open}
        onSentence={read}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
