/** Documents. */
export default function DocumentsTab() {
  return <section className="tab-page" aria-label="Documents" />;
}
