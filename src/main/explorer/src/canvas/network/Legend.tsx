import { KindIcon } from '../../desk/KindIcon';
import { KIND_NAMES } from '../../desk/words';
import type { Kind, Standing } from '../../view';
import { LineMark } from './LineMark';

const KINDS: Kind[] = ['person', 'organisation', 'place', 'event', 'other'];

const LINES: { standing: Standing; says: string }[] = [
  { standing: 'asserted', says: 'asserted' },
  { standing: 'planned', says: 'planned' },
  { standing: 'uncertain', says: 'uncertain' },
  { standing: 'denied', says: 'denied' },
];

/** What shapes, lines and widths mean. */
export function Legend() {
  return (
    <details className="marks-legend">
      <summary>What the marks mean</summary>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <KindIcon kind={kind} /> {KIND_NAMES[kind].many}
          </li>
        ))}
      </ul>
      <ul>
        {LINES.map(({ standing, says }) => (
          <li key={standing}>
            <LineMark standing={standing} /> {says}
          </li>
        ))}
      </ul>
      <p>The wider a line, the more independent sources. The bigger a mark, the more it is connected.</p>
    </details>
  );
}
