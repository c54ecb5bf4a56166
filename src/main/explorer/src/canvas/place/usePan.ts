import { useCallback, useEffect, useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { isBare } from '../../keys';
import { panned, WHOLE, zoomed, type MapView } from './view';

const STEP = 1.5;
const BY_KEY = 60;

interface Panned {
  size: { width: number; height: number };
  view: MapView;
  setView: (change: (view: MapView) => MapView) => void;
}

/** Lets one move about a picture: by dragging, wheel, two fingers and keys. */
export function usePan(picture: RefObject<SVGSVGElement | null>, { size, setView }: Panned) {
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  useEffect(() => {
    const element = picture.current;
    if (!element) return;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const at = { x: event.offsetX, y: event.offsetY };
      setView((view) => zoomed(view, Math.exp(-event.deltaY * 0.0015), at, size));
    };
    // React's own listener is passive, and then the page would scroll as well.
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [picture, size, setView]);

  const zoom = useCallback((closer: boolean) => setView((view) => zoomed(view, closer ? STEP : 1 / STEP, { x: size.width / 2, y: size.height / 2 }, size)), [size, setView]);

  const onPointerMove = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    pointers.current.set(event.pointerId, now);
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return setView((view) => panned(view, now.x - before.x, now.y - before.y, size));
    const apart = (point: { x: number; y: number }) => Math.hypot(point.x - other.x, point.y - other.y);
    const corner = picture.current!.getBoundingClientRect();
    const middle = { x: (now.x + other.x) / 2 - corner.left, y: (now.y + other.y) / 2 - corner.top };
    setView((view) => zoomed(view, apart(now) / Math.max(1, apart(before)), middle, size));
  };
  const release = (event: PointerEvent) => pointers.current.delete(event.pointerId);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isBare(event)) return;
    const move = { ArrowLeft: [BY_KEY, 0], ArrowRight: [-BY_KEY, 0], ArrowUp: [0, BY_KEY], ArrowDown: [0, -BY_KEY] }[event.key];
    if (move) setView((view) => panned(view, move[0]!, move[1]!, size));
    else if (event.key === '+' || event.key === '=') zoom(true);
    else if (event.key === '-') zoom(false);
    else if (event.key === 'f') setView(() => WHOLE);
    else return;
    event.preventDefault();
  };
  return {
    zoom,
    handlers: {
      onPointerDown: (event: PointerEvent) => void pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY }),
      onPointerMove,
      onPointerUp: release,
      onPointerLeave: release,
      onPointerCancel: release,
      onKeyDown,
    },
  };
}
