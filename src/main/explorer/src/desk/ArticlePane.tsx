import { useState } from 'react';
import { useAddress } from '../AddressContext';
import { useView } from '../useView';
import type { Article, Iri } from '../view';
import { ArticleText } from './ArticleText';
import { articleAt } from './destinations';
import { Link } from './Link';
import { SHOWN_SORTS, SortSwitches, type MentionSort } from './MentionSorts';
import { ProblemNotice, Skeleton } from './Notice';
import { PaneHead } from './PaneHead';
import { useTitle } from './Title';
import { useArrival } from './useArrival';
import { counted, dateInWords, documentName } from './words';

/** The whole text of a document, with all that was found in it. */
export function ArticlePane({ iri, at }: { iri: Iri; at?: number }) {
  const { go } = useAddress();
  const { data, problem } = useView<Article>(`/view/article?${new URLSearchParams({ iri })}`);
  const heading = useArrival<HTMLHeadingElement>(data !== undefined);
  const [sorts, setSorts] = useState<ReadonlySet<MentionSort>>(SHOWN_SORTS);
  useTitle('article', data && documentName(data.document));
  return (
    <article className="article" aria-label="Article" aria-busy={!data && !problem}>
      <PaneHead title="Article" closing="Close the article" close={() => go({ article: undefined, at: undefined })} />
      {problem && <ProblemNotice problem={problem} />}
      {!data && !problem && <Skeleton lines={16} />}
      {data && (
        <div className="article-scroll">
          <header>
            <h2 ref={heading} tabIndex={-1}>
              {documentName(data.document)}
            </h2>
            <Origin article={data} />
            <SortSwitches article={data} sorts={sorts} change={setSorts} />
          </header>
          <ArticleText article={data} sorts={sorts} at={at} />
        </div>
      )}
    </article>
  );
}

function Origin({ article: { document, author, url, dateBasis, copyOf, counts } }: { article: Article }) {
  const date = document.published && `${dateInWords(document.published)}${dateBasis === 'dateline' ? ' (by its dateline)' : ''}`;
  return (
    <>
      <p className="article-origin">{[document.publisher, author && `by ${author}`, date].filter(Boolean).join(' · ')}</p>
      {url && (
        <p className="outside">
          <a href={url} target="_blank" rel="noreferrer noopener">
            Where it was published ↗
          </a>
        </p>
      )}
      {copyOf && (
        <p className="passage-detail">
          A copy of <Link to={articleAt(copyOf.iri)}>{documentName(copyOf)}</Link>
        </p>
      )}
      <p className="passage-detail">
        {[
          counted(counts.entities, 'name'),
          counted(counts.events, 'event'),
          counted(counts.relations, 'relation'),
          counted(counts.quotations, 'quotation'),
        ].join(', ')}
        {' · '}
        <a href={`/data?${new URLSearchParams({ graph: document.iri })}`} type="text/turtle" target="_blank" rel="noreferrer">
          Its graph as Turtle
        </a>
      </p>
    </>
  );
}
