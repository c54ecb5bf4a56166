package org.dramatis.view.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.dramatis.model.Text;
import org.dramatis.search.FoundName;
import org.dramatis.search.FoundNames;
import org.dramatis.search.TextSearch;
import org.dramatis.search.ThingKind;
import org.dramatis.store.GraphStore;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.document.DocumentReader;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.snapshot.CalendarDate;
import org.dramatis.view.snapshot.Entry;
import org.dramatis.view.snapshot.Filters;
import org.dramatis.view.snapshot.Snapshot;
import org.dramatis.view.snapshot.Snapshots;

/** {@code /view/find}: things by their names and sentences by their words, as somebody types. */
public final class FindView implements View {

  private static final int USUAL = 12;
  private static final int MOST = 100;

  /** Fewer sentences than things: who types three letters means a name. */
  private static final int SENTENCES = 6;

  private final GraphStore store;
  private final TextSearch search;
  private final Snapshots snapshots;

  public FindView(GraphStore store, TextSearch search, Snapshots snapshots) {
    this.store = store;
    this.search = search;
    this.snapshots = snapshots;
  }

  @Override
  public Object answer(Parameters asked) {
    String typed = asked.text("q").orElse("");
    int limit = asked.count("limit", USUAL, MOST);
    Set<ThingKind> kinds =
        Filters.of(asked).kinds().stream()
            .filter(kind -> kind != Kind.OTHER)
            .map(kind -> ThingKind.valueOf(kind.name()))
            .collect(Collectors.toSet());
    Snapshot snapshot = snapshots.now();
    FoundNames names = search.names(typed, kinds, limit);
    List<FoundThing> things =
        names.names().stream().flatMap(name -> thing(snapshot, name).stream()).toList();
    List<org.dramatis.search.FoundSentence> sentences =
        search.sentences(typed, Math.min(SENTENCES, limit));
    return new Found(things, sentences(sentences), names.more());
  }

  /** Nothing where the graph has changed since the names were read. */
  private static Optional<FoundThing> thing(Snapshot snapshot, FoundName name) {
    return snapshot.number(name.iri()).map(thing -> thing(snapshot, thing, name));
  }

  private static FoundThing thing(Snapshot snapshot, int thing, FoundName name) {
    List<Integer> years =
        IntStream.concat(
                IntStream.of(thing),
                snapshot.links(thing).map(link -> snapshot.link(link).other(thing)))
            .mapToObj(snapshot::entry)
            .filter(Entry::isDated)
            .flatMap(event -> List.of(event.earliest(), event.latest()).stream())
            .map(code -> new CalendarDate(code).year())
            .sorted()
            .toList();
    return new FoundThing(
        snapshot.thing(thing),
        name.isLabel() ? Optional.empty() : Optional.of(name.name()),
        years.stream().findFirst(),
        years.stream().reduce((first, last) -> last));
  }

  private List<FoundSentence> sentences(List<org.dramatis.search.FoundSentence> found) {
    return store.read(
        view -> {
          DocumentReader documents = new DocumentReader(new GraphReader(view.dataset()));
          return found.stream().map(sentence -> sentence(documents, sentence)).toList();
        });
  }

  private static FoundSentence sentence(
      DocumentReader documents, org.dramatis.search.FoundSentence found) {
    Node document = GraphReader.node(found.document());
    Text text = documents.text(document);
    return new FoundSentence(
        documents.reference(document),
        text.unitAt(found.begin()),
        text.unitAt(found.end()),
        found.text(),
        found.highlights().stream()
            .map(highlight -> List.of(highlight.begin(), highlight.end()))
            .toList());
  }
}
