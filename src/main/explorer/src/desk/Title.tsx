import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

/** The deeper one has asked, the more it says where one is. */
const LEVELS = ['tab', 'dossier', 'evidence', 'article'] as const;
type Level = (typeof LEVELS)[number];

type Titles = Partial<Record<Level, string>>;

const Context = createContext<(level: Level, title: string | undefined) => void>(() => undefined);

/** Says where one is: in the title of the window, and to those who listen to the page. */
export function TitleProvider({ children }: { children: ReactNode }) {
  const [titles, setTitles] = useState<Titles>({});
  const set = useMemo(() => (level: Level, title: string | undefined) => setTitles((before) => ({ ...before, [level]: title })), []);
  const where = LEVELS.toReversed().flatMap((level) => titles[level] ?? [])[0];
  useEffect(() => {
    document.title = where ? `${where} · Dramatis` : 'Dramatis';
  }, [where]);
  return (
    <Context value={set}>
      {children}
      <p className="visually-hidden" aria-live="polite">
        {where}
      </p>
    </Context>
  );
}

export function useTitle(level: Level, title: string | undefined): void {
  const set = useContext(Context);
  useEffect(() => {
    set(level, title);
    return () => set(level, undefined);
  }, [set, level, title]);
}
