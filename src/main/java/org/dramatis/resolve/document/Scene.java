package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Span;

/** The things of one document, found by mention and by sentence. */
final class Scene {

  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Span, Cluster> homes = new HashMap<>();
  private final Map<Integer, Set<Cluster>> bySentence = new HashMap<>();
  private final Cluster main;

  Scene(List<Cluster> named) {
    named.forEach(this::add);
    this.main =
        named.stream()
            .filter(cluster -> cluster.kind() == EntityKind.PERSON)
            .min(
                Comparator.<Cluster>comparingInt(cluster -> -cluster.mentions().size())
                    .thenComparing(cluster -> cluster.first().span()))
            .orElse(null);
  }

  /** Whether this is the person whom the document names most often. */
  boolean isMain(Cluster cluster) {
    return cluster == main;
  }

  List<Cluster> clusters() {
    return clusters;
  }

  void add(Cluster cluster) {
    clusters.add(cluster);
    cluster.mentions().forEach(mention -> note(mention, cluster));
  }

  void join(EntityMention mention, Cluster cluster) {
    cluster.add(mention);
    note(mention, cluster);
  }

  private void note(EntityMention mention, Cluster cluster) {
    homes.put(mention.span(), cluster);
    bySentence.computeIfAbsent(mention.sentence(), key -> new LinkedHashSet<>()).add(cluster);
  }

  Optional<Cluster> home(Span mention) {
    return Optional.ofNullable(homes.get(mention));
  }

  /** What is spoken of in some number of sentences after a sentence. */
  Set<Cluster> after(int sentence, int reach) {
    Set<Cluster> after = new LinkedHashSet<>();
    for (int i = sentence + 1; i <= sentence + reach; i++) {
      after.addAll(bySentence.getOrDefault(i, Set.of()));
    }
    return after;
  }

  /** What is spoken of in a sentence or in some number of sentences before it. */
  Set<Cluster> near(int sentence, int reach) {
    Set<Cluster> near = new LinkedHashSet<>();
    for (int i = sentence; i >= Math.max(0, sentence - reach); i--) {
      near.addAll(bySentence.getOrDefault(i, Set.of()));
    }
    return near;
  }
}
