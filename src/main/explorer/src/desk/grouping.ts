import type { DocumentEntry } from '../view';

export interface DocumentWithCopies {
  document: DocumentEntry;
  copies: DocumentEntry[];
}

/** Puts copies of a story under the story where both are in the list; the order stays otherwise. */
export function grouping(documents: readonly DocumentEntry[]): DocumentWithCopies[] {
  const groups = new Map<string, DocumentWithCopies>();
  const known = new Set(documents.map(({ iri }) => iri));
  const isCopy = ({ copyOf }: DocumentEntry) => copyOf !== undefined && known.has(copyOf);
  for (const document of documents) {
    if (!isCopy(document)) groups.set(document.iri, { document, copies: [] });
  }
  for (const document of documents) {
    if (!isCopy(document)) continue;
    const story = groups.get(document.copyOf!);
    if (story) story.copies.push(document);
    else groups.set(document.iri, { document, copies: [] });
  }
  return [...groups.values()];
}
