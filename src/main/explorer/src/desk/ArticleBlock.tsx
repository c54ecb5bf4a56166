import { memo, useEffect, useRef, useState } from 'react';
import type { ArticleMention } from '../view';
import { sortOf } from './MentionSorts';
import { segment, type Block, type Segment } from './segments';

interface Props {
  block: Block<ArticleMention>;
  /** Offset that was asked for, if any. */
  at?: number;
}

/** How far outside the window mentions are drawn already. */
const AHEAD = '800px';

/** A paragraph. Its mentions are drawn once it comes near the window, so that long articles open at once. */
export const ArticleBlock = memo(function ArticleBlock({ block, at }: Props) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const target = at !== undefined && at >= block.begin && at < block.begin + block.text.length;
  const near = useNear(paragraph, target);
  return (
    <p ref={paragraph} data-begin={block.begin} data-target={target || undefined}>
      {near ? segment(block.text, block.spans, block.begin).map((part) => <Part key={part.begin} {...part} />) : block.text}
    </p>
  );
});

function Part({ text, begin, over }: Segment<ArticleMention>) {
  const inner = over.at(-1);
  if (!inner) return text;
  const classes = over.map((mention) => `over-${sortOf(mention)}`).join(' ');
  if (!text.trim()) return <span className={classes}>{text}</span>;
  const standing = inner.standing && inner.standing !== 'asserted' ? ` standing-${inner.standing}` : '';
  const leads = over.some((mention) => mention.thing);
  return (
    <span className={`mention ${sortOf(inner)} ${classes}${standing}`} data-at={begin} tabIndex={-1} role={leads ? 'link' : undefined}>
      {text}
    </span>
  );
}

function useNear(element: React.RefObject<Element | null>, already: boolean): boolean {
  const [near, setNear] = useState(already);
  useEffect(() => {
    if (near || !element.current) return;
    const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), { rootMargin: AHEAD });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element, near]);
  return near;
}
