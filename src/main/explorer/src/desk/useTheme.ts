import { useEffect, useState } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEPT = 'dramatis.theme';

/** Light, dark, or as the system has it; kept for the next visit. */
export function useTheme() {
  const [theme, setTheme] = useState(keptTheme);
  useEffect(() => {
    applyTheme(theme);
    localStorage.setItem(KEPT, theme);
  }, [theme]);
  return { theme, setTheme };
}

/** Applied before the first picture too, so that nothing flashes. */
export function applyTheme(theme: Theme = keptTheme()): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

function keptTheme(): Theme {
  const kept = localStorage.getItem(KEPT) as Theme;
  return THEMES.includes(kept) ? kept : 'system';
}
