import { useCallback, useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { ArticleMention } from '../view';
import type { Block } from './segments';

/** The mentions at one place of the text, the widest first, and where the place is on the screen. */
export interface ShownMentions {
  mentions: ArticleMention[];
  place: DOMRect;
}

/** The pointer may cross the gap between the words and their card within this time, in milliseconds. */
const GRACE = 220;

/** What hovering, focus and keys do in the text of an article. */
export function useMentions(text: RefObject<HTMLElement | null>, blocks: Block<ArticleMention>[], open: (mention: ArticleMention) => void) {
  const [shown, setShown] = useState<ShownMentions>();
  const clock = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback(() => clearTimeout(clock.current), []);
  const hide = useCallback(() => setShown(undefined), []);
  const hideSoon = useCallback(() => {
    keep();
    clock.current = setTimeout(hide, GRACE);
  }, [keep, hide]);
  useEffect(() => keep, [keep]);
  useEffect(() => giveFirstATabStop(text.current), [text, blocks]);

  const handlers = useMemo(() => {
    const show = (event: MouseEvent | FocusEvent) => {
      const element = mentionElement(event.target);
      if (!element) return;
      keep();
      setShown({ mentions: mentionsAt(blocks, element), place: element.getBoundingClientRect() });
    };
    const choose = (element: HTMLElement | null) => {
      const mention = element && mentionsAt(blocks, element).findLast((one) => one.thing);
      if (mention) open(mention);
    };
    return {
      onMouseOver: show,
      onMouseOut: hideSoon,
      onFocus: show,
      onBlur: hideSoon,
      onClick: (event: MouseEvent) => !getSelection()?.toString() && choose(mentionElement(event.target)),
      onKeyDown: (event: KeyboardEvent) => {
        const element = mentionElement(event.target);
        if (!element) return;
        if (event.key === 'ArrowRight') moveOn(text.current, element, 1);
        else if (event.key === 'ArrowLeft') moveOn(text.current, element, -1);
        else if (event.key === 'Enter') choose(element);
        else return;
        event.preventDefault();
      },
    };
  }, [blocks, open, keep, hideSoon, text]);
  return { shown, handlers, keep: { onMouseEnter: keep, onMouseLeave: hideSoon }, hide };
}

function mentionElement(target: EventTarget): HTMLElement | null {
  return (target as Element).closest<HTMLElement>('[data-at]');
}

function mentionsAt(blocks: Block<ArticleMention>[], element: HTMLElement): ArticleMention[] {
  const at = Number(element.dataset.at);
  const begin = Number(element.closest<HTMLElement>('[data-begin]')?.dataset.begin);
  const block = blocks.find((one) => one.begin === begin);
  const over = block?.spans.filter((mention) => mention.begin <= at && at < mention.end) ?? [];
  return over.sort((one, other) => other.end - other.begin - (one.end - one.begin));
}

function giveFirstATabStop(text: HTMLElement | null): void {
  const first = text?.querySelector<HTMLElement>('[data-at]');
  if (first && !text!.querySelector('[data-at][tabindex="0"]')) first.tabIndex = 0;
}

function moveOn(text: HTMLElement | null, from: HTMLElement, step: 1 | -1): void {
  const mentions = [...(text?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
  const next = mentions[mentions.indexOf(from) + step];
  if (!next) return;
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
