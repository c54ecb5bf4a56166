package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.dramatis.linear.Features;
import org.dramatis.linear.WeightLearner;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Judgements;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.LocalThing;
import org.dramatis.resolve.copy.Stories;
import org.dramatis.resolve.entity.EntityIndex;
import org.dramatis.resolve.entity.EntityResolver;
import org.dramatis.resolve.entity.Gathering;
import org.dramatis.resolve.judgement.Docket;
import org.dramatis.resolve.name.NameKnowledge;

/**
 * Learns the weights in {@code same-event-weights.tsv} from reports in which people marked which
 * words speak of one event. The examples are the pairs that would be compared, of events of which
 * both are marked.
 */
public final class SameEventTraining {

  private static final String SOURCE =
      "# Learned from the development parts of ECB+, MEANTIME and WikiCEP, with the features of"
          + " Resemblance.\n";

  private static final WeightLearner.Settings SETTINGS =
      new WeightLearner.Settings(8, 15, 0.15, 1e-4, 0.05);

  /** So many days apart an item does not tell of the same day. */
  private static final int FOLLOWING = 3;

  private final NameKnowledge knowledge;
  private final List<Marked> examples = new ArrayList<>();

  SameEventTraining(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** An example, and the reports that it is from. */
  private record Marked(String report, String other, WeightLearner.Example example) {}

  /**
   * Adds the examples of a set of reports, which are compared with each other.
   *
   * @param marks of each report by its id
   */
  void add(List<DocumentClaims> reports, Map<String, MarkedEvents> marks) {
    Map<LocalThing, String> marked = new HashMap<>();
    for (DocumentClaims report : reports) {
      String id = report.document().id();
      for (LocalEvent event : report.events()) {
        marks
            .get(id)
            .of(event.mentions())
            .ifPresent(mark -> marked.put(new LocalThing(id, event.id()), mark));
      }
    }
    add(
        reports,
        (one, other) ->
            marked.containsKey(one.thing()) && marked.containsKey(other.thing())
                ? Optional.of(marked.get(one.thing()).equals(marked.get(other.thing())))
                : Optional.empty());
  }

  /**
   * Adds short news of which nothing is marked, but of which each item tells what happened on its
   * day: events of items some days apart are taken for different ones, except where people, or a
   * victim, are the same, as in the few items that go on with an earlier one.
   */
  void addDaily(List<DocumentClaims> items) {
    add(
        items,
        (one, other) -> {
          boolean apart =
              Math.abs(one.told().orElseThrow() - other.told().orElseThrow()) > FOLLOWING
                  && Collections.disjoint(one.in("target"), other.in("target"))
                  && Collections.disjoint(one.when(), other.when());
          return apart ? Optional.of(false) : Optional.empty();
        });
  }

  private void add(
      List<DocumentClaims> reports, BiFunction<Occurrence, Occurrence, Optional<Boolean>> areOne) {
    EventGathering gathering = gathered(reports);
    Gists gists = gathering.gists();
    Traits.Numbering numbering = new Traits.Numbering();
    List<Occurrence> occurrences = gathering.occurrences();
    List<Traits> traits = occurrences.stream().map(one -> numbering.of(one, gists)).toList();
    Resemblance resemblance = new Resemblance(gathering.vocabulary());
    new Candidates(traits, gists, gathering.vocabulary().size())
        .forEachPair(
            (one, other, kinship) -> {
              Traits first = traits.get(one);
              Traits second = traits.get(other);
              if (!Conflict.between(first, second)) {
                Occurrence left = occurrences.get(one);
                Occurrence right = occurrences.get(other);
                long found = resemblance.of(first, second, kinship);
                areOne
                    .apply(left, right)
                    .ifPresent(same -> examples.add(marked(left, right, found, same)));
              }
            });
  }

  private static Marked marked(Occurrence one, Occurrence other, long found, boolean same) {
    return new Marked(
        one.document(), other.document(), new WeightLearner.Example(described(found), same));
  }

  /** The reports' events with their participants. */
  EventGathering gathered(List<DocumentClaims> reports) {
    Gathering names = new Gathering(knowledge);
    reports.forEach(names::add);
    Stories stories =
        Stories.among(
            reports.stream().map(report -> Stories.Telling.of(report.document())).toList());
    EntityIndex index =
        new EntityIndex(
            new EntityResolver(knowledge).resolve(names, stories, new Docket(Judgements.NONE)));
    EventGathering gathering = new EventGathering(knowledge);
    reports.forEach(report -> gathering.add(report, index.of(report)));
    return gathering;
  }

  private static Set<String> described(long found) {
    Set<String> names = new TreeSet<>();
    Resemblance.describe(
        new Features() {
          @Override
          public void add(String name, String seen) {
            names.add(name + " " + seen);
          }

          @Override
          public void add(String name, String seen, String further) {
            names.add(name + " " + seen + " " + further);
          }
        },
        found);
    return names;
  }

  /**
   * The weights of the features that matter, by feature.
   *
   * @param from whether to learn from a report
   */
  Map<String, Double> learn(Predicate<String> from) {
    return new WeightLearner(SETTINGS)
        .learn(
            examples.stream()
                .filter(marked -> from.test(marked.report()) && from.test(marked.other()))
                .map(Marked::example)
                .toList());
  }

  /** The resource with the weights: on each line a feature, a tab, its weight. */
  String weightLines() {
    StringBuilder lines = new StringBuilder(SOURCE);
    learn(report -> true)
        .forEach((feature, weight) -> lines.append(feature + "\t" + weight + "\n"));
    return lines.toString();
  }

  int size() {
    return examples.size();
  }
}
