import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  close: () => void;
  children: ReactNode;
}

/** A sheet above the page; the browser keeps the focus in it and gives it back. */
export function Dialogue({ title, close, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current!.showModal(), []);
  const dismiss = () => sheet.current?.close();
  return (
    <dialog ref={sheet} className="dialogue" aria-label={title} onClose={close} onClick={(event) => event.target === sheet.current && dismiss()}>
      <div className="dialogue-sheet">
        <header>
          <h2>{title}</h2>
          <button type="button" className="icon-button" aria-label="Close" onClick={dismiss}>
            ✕
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
