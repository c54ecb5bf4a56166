import type { ReactNode } from 'react';

interface Props {
  title: string;
  close: () => void;
  /** What closing leads back to, for who cannot see it. */
  closing: string;
  children?: ReactNode;
}

/** The narrow bar above a pane: what it is, and the way back. */
export function PaneHead({ title, close, closing, children }: Props) {
  return (
    <div className="pane-head">
      <span className="pane-title">{title}</span>
      {children}
      <button type="button" className="icon-button" aria-label={closing} title={`${closing} (Esc)`} onClick={close}>
        ✕
      </button>
    </div>
  );
}
