/** Query. */
export default function QueryTab() {
  return <section className="tab-page" aria-label="Query" />;
}
