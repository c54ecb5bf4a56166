import { CANVAS_KEYS } from './canvas/keys';

/** What the keys do, for the dialogue that lists them. Who handles a key names it here. */
export interface Key {
  /** As printed on the keyboard; several that follow one another or do the same. */
  keys: string[];
  does: string;
}

export interface KeyGroup {
  where: string;
  keys: Key[];
}

export const KEY_GROUPS: KeyGroup[] = [
  {
    where: 'Everywhere',
    keys: [
      { keys: ['/'], does: 'find somebody or something' },
      { keys: ['Esc'], does: 'back: close the article, the evidence, the dossier' },
      { keys: ['?'], does: 'show these keys' },
    ],
  },
  {
    where: 'Find',
    keys: [
      { keys: ['↑', '↓'], does: 'go through what was found' },
      { keys: ['Enter'], does: 'open it' },
      { keys: ['Esc'], does: 'close the list' },
    ],
  },
  {
    where: 'Article',
    keys: [
      { keys: ['←', '→'], does: 'go from mention to mention' },
      { keys: ['Enter'], does: 'open what it denotes' },
    ],
  },
  ...CANVAS_KEYS,
];

/** Whether a key was typed into a field, where it is a letter and no command. */
export function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return Boolean(element?.closest?.('input, textarea, select, [contenteditable="true"], .CodeMirror'));
}

/** Whether a key event is the bare key, without Ctrl, Alt or Meta, which belong to the browser. */
export function isBare(event: Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey'>): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey;
}
