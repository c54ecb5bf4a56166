import type { Kind } from '../../view';

/** The colours of the page's style sheet as WebGL and a canvas want them: "#rrggbb". */
export interface Palette {
  paper: string;
  ink: string;
  inkSoft: string;
  line: string;
  accent: string;
  kind: Record<Kind, string>;
}

const KINDS: Kind[] = ['person', 'organisation', 'place', 'event', 'other'];

/** Reads the tokens as they are now, in light or dark. */
export function readPalette(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(--${token})`;
    return hexadecimal(getComputedStyle(probe).color);
  };
  const palette: Palette = {
    paper: read('paper'),
    ink: read('ink'),
    inkSoft: read('ink-soft'),
    line: read('line'),
    accent: read('accent'),
    kind: Object.fromEntries(KINDS.map((kind) => [kind, read(kind)])) as Record<Kind, string>,
  };
  probe.remove();
  return palette;
}

/** Calls when the system or the page changes between light and dark; the answer stops it. */
export function onThemeChange(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(changed);
  system.addEventListener('change', changed);
  page.observe(document.documentElement, { attributes: true });
  return () => {
    system.removeEventListener('change', changed);
    page.disconnect();
  };
}

/** "rgb(1, 2, 3)" as "#010203". */
export function hexadecimal(colour: string): string {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return '#' + [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
}

/** So much of the way from one colour to another, from 0 to 1. */
export function mix(from: string, to: string, share: number): string {
  const part = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16);
  return '#' + [1, 3, 5].map((at) => Math.round(part(from, at) * (1 - share) + part(to, at) * share).toString(16).padStart(2, '0')).join('');
}
