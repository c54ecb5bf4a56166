import { useEffect, useRef } from 'react';

/**
 * For the heading of what has just been opened: moves the focus to it if the focus was in the desk
 * or got lost, never away from the canvas or a field. When it closes, the focus goes back.
 */
export function useArrival<T extends HTMLElement>(arrived: boolean) {
  const heading = useRef<T>(null);
  const before = useRef(document.activeElement);
  useEffect(() => {
    const now = document.activeElement;
    const lost = now === null || now === document.body || now.closest('#desk') !== null;
    if (arrived && lost) heading.current?.focus({ preventScroll: true });
  }, [arrived]);
  useEffect(() => {
    const left = before.current;
    return () => {
      // After the pane is gone: what was in it no longer has the focus.
      setTimeout(() => {
        if (document.activeElement === document.body && left instanceof HTMLElement && left.isConnected) left.focus({ preventScroll: true });
      });
    };
  }, []);
  return heading;
}
