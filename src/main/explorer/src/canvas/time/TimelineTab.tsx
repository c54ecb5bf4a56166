/** To come. */
export default function TimelineTab() {
  return null;
}
