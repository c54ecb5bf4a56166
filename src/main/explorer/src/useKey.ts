import { useEffect } from 'react';
import { isBare, isTyping } from './keys';

/** Listens for a bare key wherever it is pressed, except in fields and dialogues, and where somebody else took it. */
export function useKey(key: string, act: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== key || event.defaultPrevented || !isBare(event) || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      act(event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [key, act]);
}
