/**
 * What the server tells the page: the JSON of each address under /view. The server's records and
 * these types say the same; a change in one is a change in the other.
 *
 * Every answer is made within bounds and says what it left out. Offsets (begin, end) count UTF-16
 * units, as JavaScript does, end exclusive. Dates of events and dates of publication never share a
 * field. Absent values are left out, never null. Errors are { error, hint } with a status of HTTP.
 */

export type Iri = string;

/** "2020", "2020-01" or "2020-01-03": as exact as it is known. */
export type CalendarDate = string;

export type Kind = 'person' | 'organisation' | 'place' | 'event' | 'other';

export type Standing = 'asserted' | 'planned' | 'uncertain' | 'denied';

/** A person, organisation, place or event, wherever it is named. */
export interface Thing {
  iri: Iri;
  label: string;
  kind: Kind;
  /** Local name of the finest class ("City", "Attack") and what people call it. */
  type: string;
  typeLabel: string;
  mentions: number;
  documents: number;
  /** Independent sources: copies of one story count once. */
  sources: number;
  /** Of an event. */
  date?: CalendarDate;
  begin?: CalendarDate;
  end?: CalendarDate;
  standing?: Standing;
  /** 0 to 1; of an event the surest of its mentions. */
  confidence?: number;
}

/* GET /view/overview ------------------------------------------------------------------------- */

export interface Overview {
  /** Name of the store's folder. */
  store: string;
  base: Iri;
  version: string;
  /** Whether judgements and updates are taken from who shows the token. */
  writable: boolean;
  /** Whether the server reads new files of a folder. */
  watching: boolean;
  /** Grows with each change of the graph. */
  state: string;
  documents: number;
  things: Record<Kind, number>;
  /** Classes that have instances, a tree by `parent`; counts include what is below. */
  types: TypeCount[];
  relations: RelationCount[];
  standings: Record<Standing, number>;
  /** First and last day of dated events, and of publication. */
  eventDates?: Extent;
  documentDates?: Extent;
  publishers: { name: string; documents: number }[];
  /** Three questions that this store can answer well. */
  suggestions: { text: string; address: string }[];
}

export interface Extent {
  first: CalendarDate;
  last: CalendarDate;
}

export interface TypeCount {
  type: string;
  label: string;
  kind: Kind;
  parent?: string;
  count: number;
}

export interface RelationCount {
  /** Local name of the property or "tenure". */
  relation: string;
  label: string;
  count: number;
}

/* GET /view/find?q=&kind=&limit= --------------------------------------------------------------- */

/** As one types; forgives accents, case and small slips of spelling. */
export interface Found {
  things: FoundThing[];
  /** Sentences that have the words; `highlights` are positions in `text`. */
  sentences: FoundSentence[];
  moreThings: number;
}

export interface FoundThing extends Thing {
  /** The name that fits, if it is not the label. */
  matched?: string;
  /** Years of the events that it takes part in (of an event: its own). */
  firstYear?: number;
  lastYear?: number;
}

export interface FoundSentence {
  document: DocumentReference;
  begin: number;
  end: number;
  text: string;
  highlights: [number, number][];
}

/* Filters, the same in every view that shows a selection ------------------------------------------
 *   from, to            period of event dates (CalendarDate)
 *   publishedFrom, publishedTo   period of publication: only facts told by such documents
 *   kind, type, relation, standing   repeated; one of several; a type includes those below it
 *   sources             at least so many independent sources
 *   confidence          at least this
 *   undated=false       leaves undated events out (with a period they are left out anyway)
 * ------------------------------------------------------------------------------------------------ */

/* GET /view/network?focus=IRI&focus=IRI&limit=&fold= + filters ------------------------------------- */

/**
 * Without a focus: the most connected people and organisations with the events that tie them. With
 * one or several: them, what is next to them, and what ties these to one another. `fold=true` gives
 * edges between entities in place of events.
 */
export interface Network {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  /** Neighbours, or without a focus people and organisations, that were left out because of the limit. */
  left: number;
}

export interface NetworkNode extends Thing {
  /** Neighbours in the whole graph, whether shown or not. */
  degree: number;
}

export interface NetworkEdge {
  /**
   * Stable: the same for the same fact in every answer. Asked for at /view/evidence?fact=ID. The IRI
   * of a post; else subject, local name and object with blanks between. Of a folded edge the name is
   * that of a class, "Event": all events of that class that both take part in.
   */
  id: string;
  from: Iri;
  to: Iri;
  sort: 'role' | 'relation' | 'post' | 'folded' | 'part';
  /** Local name: "actor", "headOf", "before"; of folded ones the type of the event. */
  relation: string;
  label: string;
  directed: boolean;
  standing: Standing;
  sources: number;
  confidence?: number;
  /** Of posts and folded events. */
  begin?: CalendarDate;
  end?: CalendarDate;
  /** Of folded edges: the events, best supported first, ten at most, and how many there are. */
  events?: Iri[];
  eventCount?: number;
}

/* GET /view/path?focus=IRI&focus=IRI&limit= + filters ------------------------------------------------- */

/** Shortest ways between two things, best supported first, at most `limit` (3). */
export interface Paths {
  paths: { nodes: NetworkNode[]; edges: NetworkEdge[] }[];
}

/* GET /view/histogram?focus= + filters ------------------------------------------------------------- */

/** How many events happened, and how many documents were published; two series, never one. */
export interface Histogram {
  /** Width of a bar. */
  unit: 'day' | 'month' | 'year';
  events: { date: CalendarDate; count: number }[];
  documents: { date: CalendarDate; count: number }[];
  /** Those without a date, or with one that is less exact than a bar. */
  undatedEvents: number;
  undatedDocuments: number;
  /** Events so long before, or after, all others that they are not drawn. */
  earlier: number;
  later: number;
}

/* GET /view/timeline?focus=&limit=&offset= + filters ------------------------------------------------ */

export interface Timeline {
  events: TimelineEvent[];
  /** Undated events of the selection. */
  undated: number;
  left: number;
}

export interface TimelineEvent extends Thing {
  place?: { iri: Iri; label: string };
  participants: { iri: Iri; label: string; kind: Kind; role: string }[];
  /** First and last day on which a document told of it. */
  told?: Extent;
}

/* GET /view/map?focus= + filters ---------------------------------------------------------------------- */

export interface PlaceMap {
  places: MapPlace[];
  /** Events whose place is named but not on the map, and those without a place. */
  unplacedEvents: number;
  placelessEvents: number;
}

export interface MapPlace {
  place: Thing;
  latitude: number;
  longitude: number;
  /** How the position was found: a city of that name, or the middle of a country. */
  basis: 'city' | 'country';
  eventCount: number;
  /** Best supported first, ten at most. */
  events: Thing[];
}

/* GET /view/dossier?iri=&limit=&list=&offset= ---------------------------------------------------------- */

/**
 * Reads like a short article. 404 with a hint for an unknown IRI; a former IRI leads to the present
 * one. `list` names the one list that is wanted, from `offset` on; the others are empty then.
 */
export interface Dossier {
  thing: Thing;
  otherNames: string[];
  links: { iri: Iri; label: string }[];
  posts: Statement[];
  relations: Statement[];
  /**
   * Of an entity: the best supported, these in order of time, undated last; the next page has the
   * next best. Of an event: what it is a part of, its parts, before, during.
   */
  events: Statement[];
  /** Of an event. */
  participants: Statement[];
  circumstances: Statement[];
  saidBy: Statement[];
  saidOf: Statement[];
  disagreements: Disagreement[];
  sources: { document: DocumentReference; mentions: number; copyOf?: Iri }[];
  judgements: Judgement[];
  /** How many of each list were left out, by the list's name. */
  left: Record<string, number>;
}

/** One fact in words; parts with an IRI are links. */
export interface Statement {
  /** For /view/evidence?fact=ID. */
  fact: string;
  /** The sentence without its dates. */
  parts: { text: string; iri?: Iri; kind?: Kind }[];
  date?: CalendarDate;
  begin?: CalendarDate;
  end?: CalendarDate;
  standing: Standing;
  sources: number;
  confidence?: number;
  /** Of an event: class for the icon, in words. */
  typeLabel?: string;
  /** "said on 3 January 2020": who says it and when it was published, of the best of its evidence. */
  said?: { who?: string; whoIri?: Iri; published?: CalendarDate; publisher?: string };
  /** What a judgement would name: IRI of the best mention. */
  claim?: Iri;
}

export interface Disagreement {
  event?: { iri: Iri; label: string };
  /** "date", "amount", "whether it happened" … */
  about: string;
  values: {
    value: string;
    iri?: Iri;
    /** Whether the event carries this one. */
    best: boolean;
    sources: number;
    said: Passage[];
    moreSaid: number;
  }[];
}

/* GET /view/evidence?fact=ID&limit=&offset= -------------------------------------------------------------- */

/**
 * Every sentence behind a fact, the best first. A fact is the id of an edge or statement: the IRI of
 * a thing, a post or a mention; or subject, local name of the property and object, with blanks
 * between, as in "IRI headOf IRI" and "IRI date 2020-01-03"; "IRI Event IRI" stands for the
 * events in which both take part.
 */
export interface Evidence {
  /** The fact in words. */
  statement: string;
  passages: Passage[];
  left: number;
}

export interface Passage {
  document: DocumentReference;
  /** IRI of the mention, and what judging it names. */
  mention: Iri;
  /** Of the sentence, in the document. */
  begin: number;
  end: number;
  before: string;
  sentence: string;
  after: string;
  /** In `sentence`. */
  marks: { begin: number; end: number; kind: Kind | 'trigger' | 'time' | 'quotation' | 'cue'; iri?: Iri; label?: string; main: boolean }[];
  standing: Standing;
  saidBy?: { label: string; iri?: Iri };
  confidence?: number;
  /** Name of the rule or model. */
  foundBy?: string;
  /** The document of which this one is a copy. */
  copyOf?: DocumentReference;
}

/* GET /view/article?iri= ------------------------------------------------------------------------------------ */

export interface Article {
  document: DocumentReference;
  text: string;
  author?: string;
  url?: string;
  language?: string;
  dateBasis: 'given' | 'dateline' | 'none';
  copyOf?: DocumentReference;
  mentions: ArticleMention[];
  /** What the mentions denote. */
  things: Thing[];
  counts: { entities: number; events: number; relations: number; quotations: number };
}

export interface ArticleMention {
  iri: Iri;
  begin: number;
  end: number;
  sort: 'entity' | 'event' | 'time' | 'quotation' | 'relation' | 'cue' | 'source';
  kind?: Kind;
  thing?: Iri;
  /** What hovering tells: "met: meeting of A and B, asserted", "2020-01-03". */
  tells?: string;
  standing?: Standing;
  confidence?: number;
}

/* GET /view/documents?q=&publishedFrom=&publishedTo=&publisher=&about=IRI&limit=&offset= --------------------- */

export interface Documents {
  documents: DocumentEntry[];
  total: number;
}

export interface DocumentReference {
  iri: Iri;
  id: string;
  title?: string;
  published?: CalendarDate;
  publisher?: string;
}

export interface DocumentEntry extends DocumentReference {
  words: number;
  entities: number;
  events: number;
  copyOf?: Iri;
  /** Where `q` is in it. */
  excerpt?: { text: string; highlights: [number, number][] };
}

/* GET /view/ontology ----------------------------------------------------------------------------------------- */

export interface Ontology {
  classes: { type: string; iri: Iri; label: string; comment: string; parent?: string; kind?: Kind; count: number; plover?: string; kairos?: string }[];
  properties: { property: string; iri: Iri; label: string; comment: string; domain?: string; range?: string; count: number }[];
}

/* GET /view/questions, GET /view/answer?question=NAME&PARAMETER=… ------------------------------------------------ */

export interface Questions {
  questions: Question[];
}

export interface Question {
  name: string;
  /** "Who met whom, when and where?" */
  title: string;
  notes?: string;
  parameters: { name: string; type: string; required: boolean; fallback?: string; comment: string }[];
  sparql: string;
}

export interface Answer {
  columns: string[];
  /** Labels of IRIs among the values. */
  rows: Record<string, { value: string; type: 'iri' | 'literal'; label?: string; kind?: Kind }>[];
  /** The question with its parameters put in: what to send to /sparql. */
  sparql: string;
  left: boolean;
}

/* GET /view/judgements; POST /view/judgements; DELETE /view/judgements?iri= ---------------------------------------- */

/** Writing wants the header Authorization: Bearer TOKEN. POST body: NewJudgement; the answer is what changed. */
export interface Judgements {
  judgements: Judgement[];
}

export interface Judgement {
  iri: Iri;
  decision: 'same' | 'different' | 'reject';
  about: { iri?: Iri; label: string }[];
  who?: string;
  when?: string;
  why?: string;
  /** Whether it binds, and if not, what stands against it. */
  binds: boolean;
  note?: string;
}

export interface NewJudgement {
  decision: 'same' | 'different' | 'reject';
  about: Iri[];
  who?: string;
  why?: string;
}

export interface Judged {
  judgement: Iri;
  /** Where the thing that was looked at is now. */
  now?: Iri;
  state: string;
}

/* GET /view/export?format=csv|turtle|jsonld|… + what the network is asked with: what it shows, as a file.
   CSV has a row for each edge; the other formats are those of exports. */

export interface Problem {
  error: string;
  hint?: string;
}
