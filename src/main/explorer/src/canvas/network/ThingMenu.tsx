import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Action } from './actions';
import type { Place } from './start';

interface Props {
  label: string;
  at: Place;
  actions: Action[];
  close: () => void;
}

/** All that can be done with one thing, where it was pointed at. */
export function ThingMenu({ label, at, actions, close }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
    const outside = (event: PointerEvent) => !menu.current?.contains(event.target as Node) && close();
    addEventListener('pointerdown', outside);
    return () => removeEventListener('pointerdown', outside);
  }, [close]);
  const move = (event: KeyboardEvent) => {
    const buttons = [...menu.current!.querySelectorAll('button')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close();
    if (event.key === 'Escape' || step) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (step) buttons.at((buttons.indexOf(document.activeElement as HTMLButtonElement) + step) % buttons.length)?.focus();
  };
  return (
    <div className="thing-menu" role="menu" aria-label={label} ref={menu} onKeyDown={move} style={{ left: at.x, top: at.y }}>
      <p aria-hidden="true">{label}</p>
      {actions.map((action) => (
        <button
          key={action.name}
          role="menuitem"
          type="button"
          onClick={() => {
            close();
            action.does();
          }}
        >
          <span>{action.name}</span>
          <kbd aria-hidden="true">{action.key}</kbd>
        </button>
      ))}
    </div>
  );
}
