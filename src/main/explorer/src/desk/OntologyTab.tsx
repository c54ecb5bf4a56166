/** Ontology. */
export default function OntologyTab() {
  return <section className="tab-page" aria-label="Ontology" />;
}
