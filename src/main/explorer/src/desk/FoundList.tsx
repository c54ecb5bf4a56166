import { useEffect, useRef } from 'react';
import type { Viewed } from '../useView';
import type { Found, FoundSentence, FoundThing } from '../view';
import { Highlighted } from './Highlighted';
import { KindIcon } from './KindIcon';
import { counted, dateInWords, documentName, yearsInWords } from './words';

export type Option = { sort: 'thing'; thing: FoundThing } | { sort: 'sentence'; sentence: FoundSentence };

function keyOf(option: Option): string {
  return option.sort === 'thing' ? option.thing.iri : `${option.sentence.document.iri} ${option.sentence.begin}`;
}

interface Props {
  id: string;
  shown: boolean;
  found: Viewed<Found> & { asked: string };
  options: Option[];
  active: number;
  choose: (option: Option) => void;
  point: (index: number) => void;
}

/** What was found, one option a line; the field above keeps the focus. */
export function FoundList({ id, shown, found, options, active, choose, point }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, shown]);
  const things = options.filter(({ sort }) => sort === 'thing');
  const sentences = options.filter(({ sort }) => sort === 'sentence');
  const line = (option: Option) => {
    const index = options.indexOf(option);
    return (
      <div
        key={keyOf(option)}
        id={`${id}-${index}`}
        role="option"
        aria-selected={index === active}
        className="option"
        onMouseDown={(event) => event.preventDefault()}
        onMouseMove={() => point(index)}
        onClick={() => choose(option)}
      >
        {option.sort === 'thing' ? <ThingLine thing={option.thing} /> : <SentenceLine sentence={option.sentence} />}
      </div>
    );
  };
  return (
    <div className="found" hidden={!shown}>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label="Found">
        {things.length > 0 && (
          <div role="group" aria-label="People, organisations, places and events">
            {things.map(line)}
          </div>
        )}
        {sentences.length > 0 && (
          <div role="group" aria-label="Sentences">
            <p className="found-heading" aria-hidden="true">
              Sentences
            </p>
            {sentences.map(line)}
          </div>
        )}
      </div>
      <FoundStatus found={found} count={options.length} />
    </div>
  );
}

function FoundStatus({ found, count }: { found: Props['found']; count: number }) {
  let said = '';
  if (found.problem) said = `${found.problem.error} ${found.problem.hint ?? ''}`;
  else if (found.loading || !found.data) said = count ? '' : 'Looking …';
  else if (count === 0) said = `Nothing here is called “${found.asked}”. Try a surname alone, a shorter part of the name, or another spelling.`;
  else if (found.data.moreThings > 0) said = `${counted(found.data.moreThings, 'more', 'more')}: type on to narrow down.`;
  return (
    <>
      {said && <p className="found-status">{said}</p>}
      <p className="visually-hidden" role="status">
        {said || counted(count, 'result')}
      </p>
    </>
  );
}

function ThingLine({ thing }: { thing: FoundThing }) {
  const when = thing.kind === 'event' ? thing.date && dateInWords(thing.date) : yearsInWords(thing.firstYear, thing.lastYear);
  return (
    <>
      <KindIcon kind={thing.kind} />
      <span className="option-text">
        <span className="option-name">
          {thing.label}
          {thing.matched && <span className="option-matched"> also {thing.matched}</span>}
        </span>
        <span className="option-detail">{[thing.typeLabel, when].filter(Boolean).join(' · ')}</span>
      </span>
      <span className="option-count">{counted(thing.documents, 'document')}</span>
    </>
  );
}

function SentenceLine({ sentence }: { sentence: FoundSentence }) {
  const { document } = sentence;
  const source = [document.publisher, document.published && dateInWords(document.published)].filter(Boolean).join(', ');
  return (
    <span className="option-text">
      <span className="option-sentence">
        <Highlighted text={sentence.text} highlights={sentence.highlights} />
      </span>
      <span className="option-detail">{source || documentName(document)}</span>
    </span>
  );
}
