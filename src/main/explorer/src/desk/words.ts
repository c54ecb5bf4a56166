import type { CalendarDate, Kind, Passage, Standing, Statement } from '../view';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "3 January 2020", "January 2020" or "2020": no more exact than it is known. */
export function dateInWords(date: CalendarDate): string {
  const known = /^(-?\d{4,})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (!known) return date;
  const [, year, month, day] = known;
  const words = [year];
  if (month) words.unshift(MONTHS[Number(month) - 1] ?? month);
  if (day) words.unshift(String(Number(day)));
  return words.join(' ');
}

/** "from 2018 to March 2020", "since 2018", "until March 2020", "on 3 January 2020", "in January 2020". */
export function timeInWords(time: { date?: CalendarDate; begin?: CalendarDate; end?: CalendarDate }): string | undefined {
  if (time.date) return `${time.date.length > 7 ? 'on' : 'in'} ${dateInWords(time.date)}`;
  if (time.begin && time.end) return `from ${dateInWords(time.begin)} to ${dateInWords(time.end)}`;
  if (time.begin) return `since ${dateInWords(time.begin)}`;
  return time.end && `until ${dateInWords(time.end)}`;
}

/** "1 document", "1,234 documents". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** With a comma between thousands, whatever the reader's locale, as the page speaks English. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** What stands beside a statement already, and need not be said again. */
export interface Known {
  day?: boolean;
  speaker?: boolean;
}

/** "said by Marta Quell on 3 January 2020, 2 sources"; where the program is not sure that it was said, that it is not. */
export function saidInWords(
  { said = {}, sources, confidence = 1 }: Pick<Statement, 'said' | 'sources' | 'confidence'>,
  known: Known = {},
): string {
  const speaker = known.speaker ? undefined : (said.who ?? said.publisher);
  const words = [];
  if (speaker) words.push(`by ${speaker}`);
  if (said.published && !known.day) words.push(`on ${dateInWords(said.published)}`);
  const told = words.length ? [`said ${words.join(' ')}`] : [];
  const doubt = confidence < FAIRLY_SURE ? [sureness(confidence)] : [];
  return [...told, counted(sources, 'source'), ...doubt].join(', ');
}

/** Below this a reader should look at the sentence first. */
const FAIRLY_SURE = 0.7;

/** What the number means: confidence is calibrated, so that of those at 0.8 four in five are right. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.995) return 'nearly always right';
  return `right in about ${Math.round(confidence * 100)} of 100 such cases`;
}

export function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'sure';
  if (confidence >= FAIRLY_SURE) return 'fairly sure';
  return confidence >= 0.5 ? 'unsure' : 'a guess';
}

/** A standing as one says it of a fact; what is simply asserted needs no word. */
export function standingInWords(standing: Standing): string | undefined {
  return { asserted: undefined, planned: 'planned', uncertain: 'not certain', denied: 'denied' }[standing];
}

export const KIND_NAMES: Record<Kind, { one: string; many: string }> = {
  person: { one: 'person', many: 'people' },
  organisation: { one: 'organisation', many: 'organisations' },
  place: { one: 'place', many: 'places' },
  event: { one: 'event', many: 'events' },
  other: { one: 'other thing', many: 'other things' },
};

/** A statement as one would read it aloud, without its links. */
export function statementText(statement: Pick<Statement, 'parts' | 'standing'>): string {
  const words = statement.parts.map((part) => part.text).join('');
  const standing = standingInWords(statement.standing);
  return standing ? `${words} (${standing})` : words;
}

/** Years in which something took part in events: "2019–2021". */
export function yearsInWords(first?: number, last?: number): string | undefined {
  if (first === undefined || last === undefined) return undefined;
  return first === last ? String(first) : `${first}–${last}`;
}

/** Who says it: somebody who is quoted, or else the outlet or the document itself. */
export function speaker(passage: Pick<Passage, 'saidBy' | 'document'>): string {
  return passage.saidBy?.label ?? passage.document.publisher ?? documentName(passage.document);
}

export function documentName(document: { title?: string; id: string }): string {
  return document.title ?? document.id;
}

/** The name of a rule or model, as words. */
export function ruleInWords(rule: string): string {
  return rule.replaceAll(/[-_./]/g, ' ');
}

/** How a standing reads where one source has it and another does not; other values stay as they are. */
export function valueInWords(about: string, value: string): string {
  if (!about.startsWith('whether')) return dateInWords(value);
  const words: Record<string, string> = {
    asserted: 'It happened',
    negated: 'It did not happen',
    denied: 'It did not happen',
    uncertain: 'It may have happened',
    future: 'It is planned',
    planned: 'It is planned',
  };
  return words[value.toLowerCase()] ?? value;
}
