/** Judgements. */
export default function JudgementsTab() {
  return <section className="tab-page" aria-label="Judgements" />;
}
