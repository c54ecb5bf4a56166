import '@zazuko/yasgui/build/yasgui.min.css';
import '../../style/yasgui.css';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useAddress } from '../../AddressContext';
import { useOverview } from '../../Overview';
import type { Iri } from '../../view';
import { dossierOf } from '../destinations';
import { MOST_SHOWN } from './AnswerPart';
import { makeEditor } from './editor';
import { ShowElsewhere } from './ShowElsewhere';

type Editor = ReturnType<typeof makeEditor>;

/** YASGUI's editor and its results, of which the address keeps the query. */
export default function SparqlPart() {
  const { address, go } = useAddress();
  const base = useOverview().overview.data?.base;
  const editor = useRef<HTMLDivElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const made = useRef<Editor>(undefined);
  const [things, setThings] = useState<Iri[]>([]);
  const sparql = address.own.sparql ?? '';

  useEffect(() => {
    const tell = (written: string) => go({ own: { sparql: written } }, 'replace');
    const one = makeEditor(editor.current!, results.current!, sparql, tell);
    made.current = one;
    one.yasr.on('drawn', () => setThings(thingsAmong(one, base)));
    void one.yasqe.query().catch(() => undefined); // the results say what was wrong
    return () => one.destroy();
  }, [go, base]);

  useEffect(() => {
    const yasqe = made.current?.yasqe;
    if (yasqe && yasqe.getValue() !== sparql) yasqe.setValue(sparql);
  }, [sparql]);

  /** What the store minted opens here, not at the address that its IRI would have on the web. */
  const stay = (event: MouseEvent) => {
    const iri = (event.target as Element).closest('a')?.getAttribute('href');
    if (!iri || !base || !iri.startsWith(base)) return;
    event.preventDefault();
    go(dossierOf(iri));
  };

  return (
    <div className="sparql">
      <div ref={editor} className="sparql-editor" />
      <div className="answer-bar">
        <ShowElsewhere things={things} />
      </div>
      <div ref={results} className="sparql-results" onClickCapture={stay} />
    </div>
  );
}

/** What the IRIs of things begin with, after the base; documents, mentions and judgements are none. */
const THINGS = /^(person|organisation|place|event)\//;

function thingsAmong({ yasr }: Editor, base: Iri | undefined): Iri[] {
  const rows = yasr.results?.getBindings() ?? [];
  const iris = rows.flatMap((row) => Object.values(row).flatMap((value) => (value?.type === 'uri' ? [value.value as Iri] : [])));
  return [...new Set(iris.filter((iri) => base !== undefined && iri.startsWith(base) && THINGS.test(iri.slice(base.length))))].slice(0, MOST_SHOWN);
}
