package org.dramatis.view.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.overview.Overview.Suggestion;
import org.dramatis.view.snapshot.Snapshot;

/**
 * Questions to begin with, which a store answers well: only such as have several answers in it.
 * Their addresses are written as the page writes its own.
 */
final class Suggestions {

  private static final int MOST = 3;

  /** So many answers make a question worth asking. */
  private static final int SEVERAL = 3;

  private final Snapshot snapshot;

  Suggestions(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Three at most. */
  List<Suggestion> list() {
    return Stream.of(meetings(), disagreements(), plans(), mostTold(), place())
        .flatMap(Optional::stream)
        .limit(MOST)
        .toList();
  }

  private Optional<Suggestion> meetings() {
    Set<String> types = snapshot.classes().andBelow("Meeting");
    long meetings =
        snapshot
            .events()
            .filter(event -> types.contains(snapshot.entry(event).type()))
            .filter(event -> snapshot.participants(event).count() > 1)
            .count();
    return suggest(meetings >= SEVERAL, "Who met whom?", "/?type=Meeting");
  }

  /** Reports can only disagree on what several tell of. */
  private Optional<Suggestion> disagreements() {
    long told = snapshot.events().filter(event -> snapshot.entry(event).sources() > 1).count();
    return suggest(
        told >= SEVERAL,
        "Where do reports disagree?",
        "/?tab=query&own.question=claims-that-disagree&own.asked=yes");
  }

  private Optional<Suggestion> plans() {
    long plans =
        snapshot
            .events()
            .filter(event -> snapshot.entry(event).standing() == Standing.PLANNED)
            .count();
    return suggest(plans >= SEVERAL, "What is planned?", "/?tab=timeline&standing=planned");
  }

  private Optional<Suggestion> mostTold() {
    return most(Kind.PERSON)
        .flatMap(
            person ->
                suggest(
                    snapshot.degree(person) >= SEVERAL,
                    "What happened around " + snapshot.entry(person).label() + "?",
                    "/?tab=timeline&focus=" + encoded(snapshot.entry(person).iri())));
  }

  private Optional<Suggestion> place() {
    return most(Kind.PLACE)
        .flatMap(
            place ->
                suggest(
                    snapshot.degree(place) >= SEVERAL,
                    "What happened in " + snapshot.entry(place).label() + "?",
                    "/?focus=" + encoded(snapshot.entry(place).iri())));
  }

  private Optional<Integer> most(Kind kind) {
    return IntStream.range(0, snapshot.size())
        .filter(thing -> snapshot.entry(thing).kind() == kind)
        .boxed()
        .max(
            Comparator.<Integer>comparingInt(thing -> snapshot.entry(thing).sources())
                .thenComparingInt(thing -> snapshot.entry(thing).mentions())
                .thenComparing(Comparator.reverseOrder()));
  }

  private static Optional<Suggestion> suggest(boolean worth, String text, String address) {
    return worth ? Optional.of(new Suggestion(text, address)) : Optional.empty();
  }

  private static String encoded(String iri) {
    return URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }
}
