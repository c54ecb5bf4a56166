import type { Article, ArticleMention, Kind } from '../view';

/** What can be shown or not in an article: the kinds of entities, and what else there is. */
export const MENTION_SORTS = ['person', 'organisation', 'place', 'event', 'time', 'quotation', 'relation', 'other'] as const;
export type MentionSort = (typeof MENTION_SORTS)[number];

/** Relations cover whole clauses, and what is of no kind leads nowhere: both are shown when asked for. */
export const SHOWN_SORTS: ReadonlySet<MentionSort> = new Set(MENTION_SORTS.filter((sort) => sort !== 'relation' && sort !== 'other'));

const NAMES: Record<MentionSort, string> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
  time: 'times',
  quotation: 'quotations',
  relation: 'relations',
  other: 'other',
};

export function sortOf({ sort, kind }: Pick<ArticleMention, 'sort' | 'kind'>): MentionSort {
  if (sort === 'entity') return (kind ?? 'other') satisfies Kind;
  if (sort === 'cue' || sort === 'source') return 'quotation';
  return sort;
}

interface Props {
  article: Article;
  sorts: ReadonlySet<MentionSort>;
  change: (sorts: ReadonlySet<MentionSort>) => void;
}

/** The legend of an article, of which each entry can be turned off. */
export function SortSwitches({ article, sorts, change }: Props) {
  const present = new Set(article.mentions.map(sortOf));
  const turn = (sort: MentionSort) => change(new Set(MENTION_SORTS.filter((one) => sorts.has(one) !== (one === sort))));
  return (
    <div className="sorts" role="group" aria-label="What is marked">
      {MENTION_SORTS.filter((sort) => present.has(sort)).map((sort) => (
        <button key={sort} type="button" className={`sort ${sort}`} aria-pressed={sorts.has(sort)} onClick={() => turn(sort)}>
          {NAMES[sort]}
        </button>
      ))}
    </div>
  );
}
