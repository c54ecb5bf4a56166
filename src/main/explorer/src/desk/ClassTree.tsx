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
              <details key={String(expanded)} open={expanded || depth < 1}>
                <summary>
                  <Entry entry={one} />
                </summary>
                <Branch classes={below} tree={tree} expanded={expanded} depth={depth + 1} />
              </details>
            ) : (
              <div className="leaf">
                <Entry entry={one} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Entry({ entry: { type, label, comment, kind, count, plover } }: { entry: OntologyClass }) {
  return (
    <span className="class-entry">
      <span className="class-name">
        {kind && <KindIcon kind={kind} />}
        {count > 0 ? <Link to={networkOfType(type)}>{label}</Link> : label}
        <span className="count">{grouped(count)}</span>
        {plover && plover !== 'NONE' && <span className="aligned">{plover.toLowerCase()}</span>}
      </span>
      <span className="class-comment">{comment}</span>
    </span>
  );
}
