import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type Ref } from 'react';
import type { FoundSentence, FoundThing, Kind } from '../view';
import { FoundList, type Option } from './FoundList';
import { useFound } from './useFound';

interface Props {
  label: string;
  placeholder: string;
  onThing: (thing: FoundThing) => void;
  /** Sentences are found too, if somebody wants them. */
  onSentence?: (sentence: FoundSentence) => void;
  kinds?: readonly Kind[];
  field?: Ref<HTMLInputElement>;
  /** For a form, which keeps the words, as they may be an answer without being chosen from the list. */
  value?: string;
  onWords?: (words: string) => void;
  autoFocus?: boolean;
}

const ALL: readonly Kind[] = [];

/** A field that finds as one types: a combobox with a list, as the ARIA practices describe it. */
export function FindBox({ label, placeholder, onThing, onSentence, kinds = ALL, field, value, onWords, autoFocus }: Props) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const words = value ?? typed;
  const setWords = onWords ?? setTyped;
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = useFound(words, kinds);
  const options: Option[] = [
    ...(found.data?.things ?? []).map((thing) => ({ sort: 'thing' as const, thing })),
    ...(onSentence ? (found.data?.sentences ?? []) : []).map((sentence) => ({ sort: 'sentence' as const, sentence })),
  ];
  const shown = open && words.trim() !== '';
  const at = Math.min(active, options.length - 1);

  const choose = (option: Option) => {
    setWords('');
    setOpen(false);
    box.current?.querySelector('input')?.blur();
    if (option.sort === 'thing') onThing(option.thing);
    else onSentence?.(option.sentence);
  };
  const leave = (event: FocusEvent) => {
    if (!box.current?.contains(event.relatedTarget)) setOpen(false);
  };
  const steer = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) {
      setOpen(true);
      setActive(shown ? (at + step + options.length) % options.length : at);
    } else if (event.key === 'Enter' && shown && options[at]) choose(options[at]);
    else if (event.key === 'Escape') {
      if (words) setWords('');
      else event.currentTarget.blur();
      setOpen(false);
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={box} className="find-box" data-open={shown || undefined} onBlur={leave}>
      <input
        ref={field}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        autoFocus={autoFocus}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && options[at] ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        value={words}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setWords(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={steer}
      />
      <FoundList id={id} shown={shown} found={found} options={options} active={at} choose={choose} point={setActive} />
    </div>
  );
}
