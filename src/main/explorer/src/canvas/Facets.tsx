import { useState } from 'react';
import { NO_FILTERS, type Filters } from '../address';
import { useAddress } from '../AddressContext';
import { KindIcon } from '../desk/KindIcon';
import { Skeleton } from '../desk/Notice';
import { grouped, KIND_NAMES } from '../desk/words';
import { useOverview } from '../Overview';
import type { Kind, Standing } from '../view';
import './facets/facets.css';
import { FacetGroup, Option } from './facets/FacetGroup';
import { LeastConfidence, LeastSources } from './facets/Least';
import { Published } from './facets/Published';
import { TypeTree } from './facets/TypeTree';
import { filterCount, toggled } from './filters';
import { LineMark } from './network/LineMark';

const KINDS: Kind[] = ['person', 'organisation', 'place', 'event', 'other'];
const STANDINGS: Standing[] = ['asserted', 'planned', 'uncertain', 'denied'];
const RELATIONS_AT_FIRST = 8;

/** What is here: kinds, event types, relations and standings with their counts, which are filters as well. */
export function Facets() {
  const { overview } = useOverview();
  const { address, go } = useAddress();
  const [open, setOpen] = useState(false);
  const { filters } = address;
  const change = (changed: Partial<Filters>) => go({ filters: { ...filters, ...changed } });
  const count = filterCount(filters);
  return (
    <aside className={open ? 'facets open' : 'facets'} aria-label="What is here">
      <div className="facets-head">
        <h2>What is here</h2>
        <button type="button" className="facets-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
          Filters{count > 0 && ` (${count})`}
        </button>
        {count > 0 && (
          <button type="button" className="plain link" onClick={() => go({ filters: NO_FILTERS })}>
            Reset
          </button>
        )}
      </div>
      <div className="facets-body">
        {overview.data ? <Groups overview={overview.data} filters={filters} change={change} /> : !overview.problem && <Skeleton lines={12} />}
      </div>
    </aside>
  );
}

interface GroupsProps {
  overview: NonNullable<ReturnType<typeof useOverview>['overview']['data']>;
  filters: Filters;
  change: (changed: Partial<Filters>) => void;
}

function Groups({ overview, filters, change }: GroupsProps) {
  const [all, setAll] = useState(false);
  const relations = all ? overview.relations : overview.relations.slice(0, RELATIONS_AT_FIRST);
  return (
    <>
      <FacetGroup title="Kinds">
        {KINDS.filter((kind) => overview.things[kind] > 0).map((kind) => (
          <Option key={kind} on={filters.kind.includes(kind)} count={overview.things[kind]} toggle={() => change({ kind: toggled(filters.kind, kind) })}>
            <KindIcon kind={kind} /> {KIND_NAMES[kind].many}
          </Option>
        ))}
      </FacetGroup>
      <FacetGroup title="What happened">
        <TypeTree types={overview.types} chosen={filters.type} toggle={(type) => change({ type: toggled(filters.type, type) })} />
      </FacetGroup>
      <FacetGroup title="How facts stand">
        {STANDINGS.filter((standing) => overview.standings[standing] > 0).map((standing) => (
          <Option
            key={standing}
            on={filters.standing.includes(standing)}
            count={overview.standings[standing]}
            toggle={() => change({ standing: toggled(filters.standing, standing) })}
          >
            <LineMark standing={standing} /> {standing}
          </Option>
        ))}
      </FacetGroup>
      <FacetGroup title="How well supported">
        <LeastSources value={filters.sources} change={(sources) => change({ sources })} />
        <LeastConfidence value={filters.confidence} change={(confidence) => change({ confidence })} />
      </FacetGroup>
      {relations.length > 0 && (
        <FacetGroup title="Relations">
          {relations.map(({ relation, label, count }) => (
            <Option key={relation} on={filters.relation.includes(relation)} count={count} toggle={() => change({ relation: toggled(filters.relation, relation) })}>
              {label}
            </Option>
          ))}
          {overview.relations.length > RELATIONS_AT_FIRST && (
            <button type="button" className="plain link" onClick={() => setAll(!all)}>
              {all ? 'Fewer' : `${grouped(overview.relations.length - RELATIONS_AT_FIRST)} more`}
            </button>
          )}
        </FacetGroup>
      )}
      <Published overview={overview} filters={filters} change={change} />
    </>
  );
}
