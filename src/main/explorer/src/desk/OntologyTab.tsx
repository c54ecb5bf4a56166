import '../style/tabs.css';
import { useMemo, useState } from 'react';
import { useView } from '../useView';
import type { Ontology } from '../view';
import { ClassTree } from './ClassTree';
import { ProblemNotice, Skeleton } from './Notice';
import { PropertyList } from './PropertyList';
import { childrenOf, fitting } from './tree';

/** The words of the graph: what kinds of things there are and what can be said of them, each with how often it is. */
export default function OntologyTab() {
  const { data, problem } = useView<Ontology>('/view/ontology');
  const [words, setWords] = useState('');
  const [all, setAll] = useState(false);
  const tree = useMemo(() => data && childrenOf(fitting(data.classes, words, all)), [data, words, all]);
  return (
    <section className="tab-page" aria-labelledby="ontology-title">
      <header>
        <h2 id="ontology-title">Ontology</h2>
        <p className="lede">What kinds of people, organisations, places and events the graph tells apart. Choose one to see it in the network.</p>
        <div className="fields">
          <label className="wide">
            <span>Name or description</span>
            <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
          </label>
          <label className="check">
            <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} /> also those of which there are none here
          </label>
        </div>
      </header>
      {problem && <ProblemNotice problem={problem} />}
      {!data && !problem && <Skeleton lines={12} />}
      {data && tree && (
        <div className="ontology">
          <section aria-label="Classes">
            <h3>Classes</h3>
            <ClassTree tree={tree} expanded={words !== ''} />
          </section>
          <PropertyList properties={data.properties} words={words} all={all} />
        </div>
      )}
    </section>
  );
}
