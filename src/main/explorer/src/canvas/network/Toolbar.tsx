import { useRef } from 'react';
import { viewAddress, focusParameters, type Selection } from '../selection';
import { save } from '../parts/save';
import { asPng, asSvg } from './picture';
import type { Stage } from './stage';

interface Props {
  selection: Selection;
  stage: () => Stage | null;
}

/** How the network is shown, and how it is taken along. */
export function Toolbar({ selection, stage }: Props) {
  const { folded, listed, setOwn } = selection;
  return (
    <div className="canvas-tools" role="toolbar" aria-label="Network">
      <label className="tool-switch">
        <input type="checkbox" checked={!folded} onChange={() => setOwn({ fold: folded ? undefined : 'true' })} />
        Events as marks
      </label>
      <button type="button" aria-pressed={listed} onClick={() => setOwn({ list: listed ? undefined : 'true' })} title="List (l)">
        List
      </button>
      {!listed && (
        <span className="button-group">
          <button type="button" aria-label="Farther" title="Farther (−)" onClick={() => stage()?.zoom(false)}>
            −
          </button>
          <button type="button" title="Fit everything into the picture (f)" onClick={() => stage()?.fit()}>
            Fit
          </button>
          <button type="button" aria-label="Closer" title="Closer (+)" onClick={() => stage()?.zoom(true)}>
            +
          </button>
        </span>
      )}
      <Take selection={selection} stage={stage} />
    </div>
  );
}

function Take({ selection, stage }: Props) {
  const sheet = useRef<HTMLDetailsElement>(null);
  const close = () => sheet.current?.removeAttribute('open');
  const facts = (format: string) => viewAddress('export', selection.address, [['format', format], ...focusParameters(selection.focus)]);
  const svg = () => {
    const shown = stage();
    if (shown) save('network.svg', new Blob([asSvg(shown)], { type: 'image/svg+xml' }));
  };
  const png = async () => {
    const shown = stage();
    if (shown) save('network.png', await asPng(shown));
  };
  return (
    <details
      className="take"
      ref={sheet}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <summary>Save</summary>
      <div onClick={close}>
        <button type="button" className="plain" disabled={selection.listed} onClick={png}>
          Picture (PNG)
        </button>
        <button type="button" className="plain" disabled={selection.listed} onClick={svg}>
          Drawing (SVG)
        </button>
        <a href={facts('csv')} download="facts.csv">
          Facts (CSV)
        </a>
        <a href={facts('turtle')} download="facts.ttl">
          Facts (Turtle)
        </a>
      </div>
    </details>
  );
}
