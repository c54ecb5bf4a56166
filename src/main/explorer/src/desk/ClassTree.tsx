import { useState, type ReactNode } from 'react';
import { networkOfType } from './destinations';
import { KindIcon } from './KindIcon';
import { Link } from './Link';
import { EmptyNotice } from './Notice';
import type { OntologyClass, Tree } from './tree';
import { grouped } from './words';

/** Classes and what is below them, to be opened branch by branch. */
export function ClassTree({ tree, expanded }: { tree: Tree; expanded: boolean }) {
  const top = tree.get('') ?? [];
  if (top.length === 0) return <EmptyNotice title="Nothing of that name" />;
  return <Branch classes={top} tree={tree} expanded={expanded} depth={0} />;
}

interface BranchProps {
  classes: OntologyClass[];
  tree: Tree;
  expanded: boolean;
  depth: number;
}

function Branch({ classes, tree, expanded, depth }: BranchProps) {
  return (
    <ul className="classes">
      {classes.map((one) => {
        const below = tree.get(one.type) ?? [];
        return (
          <li key={one.type}>
            {below.length > 0 ? (
              <Twig key={String(expanded)} entry={one} open={expanded || depth < 1}>
                <Branch classes={below} tree={tree} expanded={expanded} depth={depth + 1} />
              </Twig>
            ) : (
              <div className="twig">
                <Entry entry={one} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A class with others below it. The button opens them; the name beside it leads elsewhere, so it is no part of the button. */
function Twig({ entry, open, children }: { entry: OntologyClass; open: boolean; children: ReactNode }) {
  const [shown, setShown] = useState(open);
  return (
    <>
      <div className="twig">
        <button type="button" className="unfold" aria-expanded={shown} aria-label={`Below ${entry.label}`} onClick={() => setShown(!shown)}>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <path d="M3 1.5 7 5 3 8.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
        <Entry entry={entry} />
      </div>
      {shown && children}
    </>
  );
}

function Entry({ entry: { type, label, comment, kind, count, plover } }: { entry: OntologyClass }) {
  return (
    <span className="class-entry">
      <span className="class-name">
        {kind && <KindIcon kind={kind} />}
        {kind && count > 0 ? <Link to={networkOfType(type)}>{label}</Link> : label}
        <span className="count">{grouped(count)}</span>
        {plover && plover !== 'NONE' && <span className="aligned">{plover.toLowerCase()}</span>}
      </span>
      <span className="class-comment">{comment}</span>
    </span>
  );
}
