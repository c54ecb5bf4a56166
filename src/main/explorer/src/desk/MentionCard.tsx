import { useLayoutEffect, useRef, type MouseEventHandler } from 'react';
import { createPortal } from 'react-dom';
import type { ArticleMention, Iri, Thing } from '../view';
import { KindIcon } from './KindIcon';
import { ThingLink } from './Link';
import type { ShownMentions } from './useMentions';
import { standingInWords } from './words';

interface Props {
  shown: ShownMentions;
  things: Map<Iri, Thing>;
  keep: { onMouseEnter: MouseEventHandler; onMouseLeave: MouseEventHandler };
  hide: () => void;
}

const GAP = 6;

/** Tells what the words under the pointer denote, the narrowest mention first. */
export function MentionCard({ shown, things, keep, hide }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = card.current!;
    const { place } = shown;
    const below = place.bottom + GAP + box.offsetHeight < innerHeight;
    box.style.top = `${below ? place.bottom + GAP : Math.max(GAP, place.top - GAP - box.offsetHeight)}px`;
    box.style.left = `${Math.max(GAP, Math.min(place.left, innerWidth - box.offsetWidth - GAP))}px`;
  }, [shown]);
  return createPortal(
    <div ref={card} className="mention-card" role="status" {...keep} onClick={hide}>
      {shown.mentions.toReversed().map((mention) => (
        <Denoted key={mention.iri} mention={mention} thing={mention.thing ? things.get(mention.thing) : undefined} />
      ))}
    </div>,
    document.body,
  );
}

function Denoted({ mention, thing }: { mention: ArticleMention; thing?: Thing }) {
  const standing = mention.standing && standingInWords(mention.standing);
  return (
    <p>
      <KindIcon kind={thing?.kind ?? mention.kind ?? 'other'} />
      <span>
        {thing ? (
          <>
            <ThingLink iri={thing.iri} kind={thing.kind}>
              {thing.label}
            </ThingLink>{' '}
            <span className="option-detail">{thing.typeLabel}</span>
          </>
        ) : (
          <span className="option-detail">{mention.sort}</span>
        )}
        {standing && <span className="standing">{standing}</span>}
        {mention.tells && mention.tells !== thing?.label && <span className="tells">{mention.tells}</span>}
      </span>
    </p>
  );
}
