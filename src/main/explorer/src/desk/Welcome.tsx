import { readAddress } from '../address';
import { useAddress } from '../AddressContext';
import { useOverview } from '../Overview';
import type { Kind, Overview } from '../view';
import { KindIcon } from './KindIcon';
import { Link } from './Link';
import { ProblemNotice, Skeleton } from './Notice';
import { counted, dateInWords, KIND_NAMES } from './words';

const KINDS: readonly Kind[] = ['person', 'organisation', 'place', 'event'];

/** What one reads before anything is chosen: what is in the store, and three questions to begin with. */
export function Welcome() {
  const { data, problem } = useOverview().overview;
  if (problem) return <ProblemNotice problem={problem} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.documents === 0) return <Nothing store={data.store} />;
  return (
    <div className="welcome">
      <p className="eyebrow">{data.store}</p>
      <h2>Who did what to whom</h2>
      <p className="lede">{summary(data)}</p>
      <ul className="welcome-kinds">
        {KINDS.filter((kind) => data.things[kind]).map((kind) => (
          <li key={kind}>
            <KindIcon kind={kind} />
            {counted(data.things[kind], KIND_NAMES[kind].one, KIND_NAMES[kind].many)}
          </li>
        ))}
      </ul>
      {data.suggestions.length > 0 && (
        <section aria-label="Questions to begin with">
          <h3>Begin with</h3>
          <Suggestions suggestions={data.suggestions} />
        </section>
      )}
      <ReadingGuide />
    </div>
  );
}

function Suggestions({ suggestions }: Pick<Overview, 'suggestions'>) {
  return (
    <ul className="suggestions">
      {suggestions.map(({ text, address }) => (
        <li key={address}>
          <Link to={destination(address)}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}

/** The same questions in a line, for a screen on which the desk is a drawer. */
export function BeginWith() {
  const { address } = useAddress();
  const suggestions = useOverview().overview.data?.suggestions ?? [];
  const begun = address.tab !== 'network' || address.about || address.focus.length > 0;
  if (begun || suggestions.length === 0) return null;
  return (
    <nav className="begin-with" aria-label="Begin with">
      <Suggestions suggestions={suggestions} />
    </nav>
  );
}

function destination(address: string) {
  const url = new URL(address, location.origin);
  return readAddress(url.pathname, url.search, url.origin);
}

function summary({ documents, publishers, documentDates }: Overview): string {
  const from = publishers.length > 1 ? ` from ${counted(publishers.length, 'outlet')}` : publishers[0] ? ` from ${publishers[0].name}` : '';
  const when = documentDates ? `, published between ${dateInWords(documentDates.first)} and ${dateInWords(documentDates.last)},` : '';
  return `${counted(documents, 'document')}${from}${when} ${documents === 1 ? 'was' : 'were'} read for this graph. Every statement opens at the sentence that makes it.`;
}

function ReadingGuide() {
  return (
    <section className="reading-guide" aria-label="How to read it">
      <h3>How to read it</h3>
      <ul>
        <li className="standing-asserted">said to be so</li>
        <li className="standing-planned">planned: has not happened yet</li>
        <li className="standing-uncertain">not certain: alleged, feared or possible</li>
        <li className="standing-denied">denied: said not to be so</li>
      </ul>
      <p>
        Press <kbd>/</kbd> to find somebody, <kbd>?</kbd> for all keys.
      </p>
    </section>
  );
}

function Nothing({ store }: { store: string }) {
  return (
    <div className="welcome">
      <p className="eyebrow">{store}</p>
      <h2>Nothing has been read yet</h2>
      <p className="lede">
        Add documents with <code>dramatis build FOLDER --store {store}</code>, then reload this page.
      </p>
    </div>
  );
}
