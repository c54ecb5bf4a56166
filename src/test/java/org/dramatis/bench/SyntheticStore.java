package org.dramatis.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.Triple;
import org.dramatis.map.ClaimMapper;
import org.dramatis.map.Iris;
import org.dramatis.map.LinkMapper;
import org.dramatis.map.Run;
import org.dramatis.map.ThingIndex;
import org.dramatis.map.ThingMapper;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Things;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.ontology.OntologyTriples;
import org.dramatis.store.GraphStore;
import org.dramatis.store.GraphUpdate;

/**
 * Fills a new store with invented reports, without reading a text: to measure what asking costs in
 * a large one. Arguments: the folder, the number of documents. The same number makes the same
 * store.
 */
public final class SyntheticStore {

  private static final int BATCH = 500;
  private static final int ONE_COPY_IN = 12;

  /** The first are the most frequent. */
  private static final Comparator<EventType> MEETINGS_FIRST =
      Comparator.comparing(type -> !type.plover().equals("CONSULT"));

  private final Iris iris = new Iris(GraphStore.DEFAULT_BASE);
  private final OntologyTriples ontology = new OntologyReader().read();
  private final SyntheticWorld world;
  private final int count;

  private SyntheticStore(int count) {
    List<String> types =
        ontology.values().events().stream()
            .sorted(MEETINGS_FIRST.thenComparing(EventType::iri))
            .map(EventType::iri)
            .toList();
    this.world = new SyntheticWorld(count, types, new Random(count));
    this.count = count;
  }

  public static void main(String[] arguments) {
    SyntheticStore source = new SyntheticStore(Integer.parseInt(arguments[1]));
    try (GraphStore store = GraphStore.open(Path.of(arguments[0]), GraphStore.DEFAULT_BASE)) {
      source.fill(store);
      System.out.println(store.statistics().triples() + " triples");
    }
  }

  /** Things that such a store holds: some that are in the news daily, and some that hardly are. */
  static List<String> some(int documents) {
    SyntheticStore source = new SyntheticStore(documents);
    List<String> things = new ArrayList<>();
    for (int rank = 0; rank < source.world.actors().size(); rank = 3 * rank + 1) {
      for (int kind : List.of(0, 11, 15)) {
        things.add(source.iris.thing(source.world.actors().get(rank / 20 * 20 + kind).path()));
      }
      things.add(source.iris.thing(source.world.happenings().get(rank).path()));
    }
    return things.stream().distinct().toList();
  }

  private void fill(GraphStore store) {
    for (int from = 0; from < count; from += BATCH) {
      List<Integer> numbers = IntStream.range(from, Math.min(count, from + BATCH)).boxed().toList();
      store.write(update -> numbers.forEach(number -> addClaims(number, update)));
    }
    store.write(this::addThings);
  }

  private void addClaims(int number, GraphUpdate update) {
    SyntheticArticle article = article(number);
    ClaimMapper mapper = new ClaimMapper(iris);
    Run run = Run.of(Map.of("program", "synthetic"));
    update.replace(iris.document(id(number)), mapper.map(article.article(), article.claims(), run));
  }

  private void addThings(GraphUpdate update) {
    SyntheticThings gathered = new SyntheticThings();
    Map<Integer, DocumentClaims> claims = new LinkedHashMap<>();
    for (int number = 0; number < count; number++) {
      SyntheticArticle article = article(number);
      gathered.add(id(number), originalOf(number).map(SyntheticStore::id), article);
      claims.put(number, article.claims());
    }
    Things things = gathered.things();
    LinkMapper links = new LinkMapper(iris, ThingIndex.of(things));
    update.update(
        iris.things(),
        sink -> {
          new ThingMapper(iris).map(things, sink);
          claims.values().forEach(each -> links.map(each, sink));
        });
    List<Triple> terms = new ArrayList<>();
    ontology.graph().getGraph().find().forEachRemaining(terms::add);
    update.replace(GraphStore.ONTOLOGY, terms);
  }

  private SyntheticArticle article(int number) {
    return new SyntheticArticle(id(number), world, new Random(originalOf(number).orElse(number)));
  }

  private static Optional<Integer> originalOf(int number) {
    return number % ONE_COPY_IN == 1 ? Optional.of(number - 1) : Optional.empty();
  }

  private static String id(int number) {
    return "report-" + number;
  }
}
