import type { Standing } from '../../view';
import './event-mark.css';

/** An event as on the canvas: filled asserted, dashed planned, hollow uncertain, struck through denied. */
export function EventMark({ standing = 'asserted', size = 14 }: { standing?: Standing; size?: number }) {
  return (
    <svg className={`event-mark ${standing}`} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />
      {standing === 'denied' && <path className="strike" d="M2 14 14 2" />}
    </svg>
  );
}
