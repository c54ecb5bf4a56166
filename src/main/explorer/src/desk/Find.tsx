/** One box that finds people, organisations, places, events and sentences, as one types. */
export function Find() {
  return <input type="search" aria-label="Find" placeholder="find a person, organisation, place, event …" />;
}
