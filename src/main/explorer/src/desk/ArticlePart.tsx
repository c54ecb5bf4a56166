import { memo, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { ArticleMention } from '../view';
import { sortOf } from './MentionSorts';
import { segment, type Block, type Segment } from './segments';

interface Props {
  blocks: Block<ArticleMention>[];
  /** Offset that was asked for, if any. */
  at?: number;
}

/** How far outside the window mentions are drawn already. */
const AHEAD = '1200px';

/** A guess of how high text will be that was not drawn yet, for the scroll bar: characters in a line, pixels of a line. */
const LINE = { characters: 60, pixels: 29 };

/**
 * Some paragraphs. Until they come near the window they are plain text, which the browser can search
 * but need not lay out, so that long articles open at once.
 */
export const ArticlePart = memo(function ArticlePart({ blocks, at }: Props) {
  const part = useRef<HTMLDivElement>(null);
  const holdsTarget = at !== undefined && blocks.some((block) => holds(block, at));
  const near = useNear(part, holdsTarget);
  const height = useMemo(() => blocks.reduce((sum, { text }) => sum + (Math.ceil(text.length / LINE.characters) + 0.5) * LINE.pixels, 0), [blocks]);
  return (
    <div ref={part} className={near ? 'article-part' : 'article-part far'} style={{ containIntrinsicSize: `auto ${Math.round(height)}px` }}>
      {near ? blocks.map((block) => <Paragraph key={block.begin} block={block} target={holds(block, at)} />) : blocks.map(({ text }) => text).join('\n\n')}
    </div>
  );
});

function holds(block: Block<ArticleMention>, at: number | undefined): boolean {
  return at !== undefined && at >= block.begin && at < block.begin + block.text.length;
}

function Paragraph({ block, target }: { block: Block<ArticleMention>; target: boolean }) {
  return (
    <p data-begin={block.begin} data-target={target || undefined}>
      {segment(block.text, block.spans, block.begin).map((part) => (
        <Words key={part.begin} {...part} />
      ))}
    </p>
  );
}

/** What is drawn before all else where mentions cover the same words: a speaker's name is a name first. */
const NAMING: ReadonlySet<ArticleMention['sort']> = new Set(['entity', 'event', 'time']);

function Words({ text, begin, over }: Segment<ArticleMention>) {
  const inner = over.findLast(({ sort }) => NAMING.has(sort)) ?? over.at(-1);
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

/** Whether an element is or was near the window. */
function useNear(element: RefObject<Element | null>, already: boolean): boolean {
  const [near, setNear] = useState(already);
  if (already && !near) setNear(true);
  useEffect(() => {
    if (near || !element.current) return;
    const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), { rootMargin: AHEAD });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element, near]);
  return near;
}
