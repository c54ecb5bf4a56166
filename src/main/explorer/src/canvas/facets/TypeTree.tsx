import { useMemo, useState } from 'react';
import type { TypeCount } from '../../view';
import { Option } from './FacetGroup';
import { holds, treeOf, type TypeNode } from './tree';

interface Props {
  types: TypeCount[];
  chosen: string[];
  toggle: (type: string) => void;
}

const AT_FIRST = 8;

/** The types of events from the general to the particular; a type includes those below it. */
export function TypeTree({ types, chosen, toggle }: Props) {
  const tree = useMemo(() => rootsOf(treeOf(types.filter(({ kind }) => kind === 'event'))), [types]);
  const [all, setAll] = useState(false);
  const shown = all ? tree : tree.filter((node, index) => index < AT_FIRST || holds(node, chosen));
  return (
    <>
      <ul className="type-tree">
        {shown.map((node) => (
          <Branch key={node.type} node={node} chosen={chosen} toggle={toggle} />
        ))}
      </ul>
      {tree.length > shown.length || all ? (
        <button type="button" className="plain link" onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${tree.length - shown.length} more`}
        </button>
      ) : null}
    </>
  );
}

/** "Event" alone at the top says nothing: what is below it is what one chooses from. */
function rootsOf(tree: TypeNode[]): TypeNode[] {
  return tree.length === 1 && tree[0]!.below.length > 0 ? tree[0]!.below : tree;
}

function Branch({ node, chosen, toggle }: { node: TypeNode; chosen: string[]; toggle: (type: string) => void }) {
  const [open, setOpen] = useState(() => node.below.some((other) => holds(other, chosen)));
  return (
    <li>
      <div className="branch">
        {node.below.length > 0 ? (
          <button type="button" className="twist" aria-expanded={open} aria-label={`Kinds of ${node.label}`} onClick={() => setOpen(!open)}>
            <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
              <path d="M2 1 6 4 2 7" />
            </svg>
          </button>
        ) : (
          <span className="twist" />
        )}
        <Option on={chosen.includes(node.type)} count={node.count} toggle={() => toggle(node.type)}>
          {node.label}
        </Option>
      </div>
      {open && (
        <ul>
          {node.below.map((other) => (
            <Branch key={other.type} node={other} chosen={chosen} toggle={toggle} />
          ))}
        </ul>
      )}
    </li>
  );
}
