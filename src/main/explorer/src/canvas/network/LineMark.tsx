import type { Standing } from '../../view';

/** A short line as a fact of that standing is drawn. */
export function LineMark({ standing }: { standing: Standing }) {
  return (
    <svg className={`line-mark ${standing}`} width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      {standing === 'uncertain' ? <path d="M1 4H29M1 8H29" /> : <path d="M1 6H29" />}
      {standing === 'denied' && <path d="M12 11 18 1" />}
    </svg>
  );
}
