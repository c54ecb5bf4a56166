import { useEffect, useState } from 'react';
import { useView, type Viewed } from '../useView';
import type { Found, Kind } from '../view';

/** So long after the last letter the server is asked, in milliseconds. */
const PAUSE = 120;

/** A value once it has stayed the same for a while. */
export function useSettled<T>(value: T, pause = PAUSE): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const clock = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(clock);
  }, [value, pause]);
  return settled;
}

/** What fits the words, asked as one types; nothing for no words. */
export function useFound(words: string, kinds: readonly Kind[]): Viewed<Found> & { asked: string } {
  const asked = useSettled(words.trim());
  const parameters = new URLSearchParams({ q: asked, limit: '8' });
  kinds.forEach((kind) => parameters.append('kind', kind));
  const viewed = useView<Found>(asked ? `/view/find?${parameters}` : undefined);
  return { ...viewed, asked };
}
