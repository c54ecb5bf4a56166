/** To come. */
export default function MapTab() {
  return null;
}
