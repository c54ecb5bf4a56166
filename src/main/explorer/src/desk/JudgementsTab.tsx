import '../style/tabs.css';
import { useOverview } from '../Overview';
import { useView } from '../useView';
import type { Judgements } from '../view';
import { JudgementList } from './JudgementList';
import { EmptyNotice, ProblemNotice, Skeleton } from './Notice';

/** All that readers corrected. */
export default function JudgementsTab() {
  const { data, problem } = useView<Judgements>('/view/judgements');
  const writable = useOverview().overview.data?.writable;
  return (
    <section className="tab-page" aria-labelledby="judgements-title">
      <header>
        <h2 id="judgements-title">Judgements</h2>
        <p className="lede">
          What people corrected: that two are one, that one is two, that a mention was read wrongly. Judgements survive when documents are read
          again, and each can be undone.
        </p>
      </header>
      {problem && <ProblemNotice problem={problem} />}
      {!data && !problem && <Skeleton lines={6} />}
      {data && (data.judgements.length > 0 ? <JudgementList judgements={data.judgements} /> : <NoneYet writable={writable ?? false} />)}
    </section>
  );
}

function NoneYet({ writable }: { writable: boolean }) {
  return (
    <EmptyNotice title="Nobody has corrected anything yet">
      <p>
        {writable
          ? 'Open somebody’s dossier and choose “Correct …”, or say at a sentence of the evidence that it is wrong.'
          : 'To correct, start the server with dramatis serve --writable.'}
      </p>
    </EmptyNotice>
  );
}
