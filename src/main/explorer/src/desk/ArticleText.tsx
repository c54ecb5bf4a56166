import { useEffect, useMemo, useRef } from 'react';
import { useAddress } from '../AddressContext';
import type { Article, ArticleMention, Iri, Thing } from '../view';
import { ArticlePart } from './ArticlePart';
import { dossierOf } from './destinations';
import { MentionCard } from './MentionCard';
import { sortOf, type MentionSort } from './MentionSorts';
import { chunked, paragraphs } from './segments';
import { useMentions } from './useMentions';

/** So many paragraphs are drawn together as they come near the window. */
const PARAGRAPHS = 40;

interface Props {
  article: Article;
  sorts: ReadonlySet<MentionSort>;
  /** Offset to show. */
  at?: number;
}

/**
 * The text with its mentions. One of them takes part in the order of the Tab key, the arrows go on
 * from there, so that a page of a thousand mentions stays passable by keyboard.
 */
export function ArticleText({ article, sorts, at }: Props) {
  const { go } = useAddress();
  const text = useRef<HTMLDivElement>(null);
  const things = useMemo(() => new Map<Iri, Thing>(article.things.map((thing) => [thing.iri, thing])), [article]);
  const blocks = useMemo(
    () => paragraphs<ArticleMention>(article.text, article.mentions.filter((mention) => sorts.has(sortOf(mention)))),
    [article, sorts],
  );
  const parts = useMemo(() => chunked(blocks, PARAGRAPHS), [blocks]);
  const open = (mention: ArticleMention) => mention.thing && go(dossierOf(mention.thing));
  const { shown, handlers, keep, hide } = useMentions(text, blocks, open);
  useScrollTo(text, at, blocks);
  return (
    <>
      <div ref={text} className="article-text" lang={article.language} {...handlers}>
        {parts.map((part) => (
          <ArticlePart key={part[0]!.begin} blocks={part} at={at} />
        ))}
      </div>
      {shown && <MentionCard shown={shown} things={things} keep={keep} hide={hide} />}
    </>
  );
}

/** Brings the sentence that was asked for to the eye, once its paragraph is there. */
function useScrollTo(text: React.RefObject<HTMLElement | null>, at: number | undefined, blocks: unknown): void {
  useEffect(() => {
    if (at === undefined) return;
    const target = text.current?.querySelector('[data-target]');
    target?.scrollIntoView({ block: 'center' });
  }, [text, at, blocks]);
}
