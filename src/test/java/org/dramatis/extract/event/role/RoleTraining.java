package org.dramatis.extract.event.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.linear.Features;
import org.dramatis.linear.LinearModels;
import org.dramatis.linear.WeightLearner;
import org.dramatis.model.EventArgument;
import org.dramatis.ontology.Slot;

/**
 * Learns {@code role-weights.tsv} from events whose participants people marked. Each mention of a
 * sentence is an example for each role that was looked for in its document. The documents come in
 * folds, so that what was learned can be weighed on documents that it was not learned from.
 */
public final class RoleTraining {

  private static final String SOURCE =
      "# Learned by RoleTraining from the development parts of WikiEvents, MEANTIME, the PLOVER"
          + " records and MUC-4.\n";

  private static final WeightLearner.Settings SETTINGS =
      new WeightLearner.Settings(20, 3, 0.03, 3e-3, 0.1);

  /** The roles that are marked often enough to be learned. */
  private static final Set<String> ROLES =
      new TreeSet<>(Set.of("actor", "instrument", "participant", "place", "target"));

  static final int FOLDS = 5;

  /**
   * A mention as a participant of an event.
   *
   * @param judged the roles that were looked for
   * @param acceptable the roles of which any would be right
   * @param right the role that is learned; empty for none
   */
  record Example(
      Place place,
      int[] features,
      Set<String> judged,
      Set<String> acceptable,
      String right,
      Optional<Finding> grammar) {}

  /** Where an example stands. */
  record Place(String set, int fold, RoleScene scene, int number, FoundEntity entity) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  List<Example> examples() {
    return examples;
  }

  /** Adds a document of a data set. */
  public void add(String set, String document, List<RoleScene> scenes, MarkedDocument marked) {
    int fold = Math.floorMod(document.hashCode(), FOLDS);
    for (RoleScene scene : scenes) {
      for (int i = 0; i < scene.predicates().size(); i++) {
        Map<FoundEntity, Set<String>> roles = marked.rolesIn(scene, i);
        for (FoundEntity entity : scene.mentions()) {
          if (roles.containsKey(entity) && scene.mayTakePart(i, entity)) {
            Place place = new Place(set, fold, scene, i, entity);
            examples.add(example(place, marked.judged(), roles.get(entity)));
          }
        }
      }
    }
  }

  private Example example(Place place, Set<String> judged, Set<String> acceptable) {
    Optional<Finding> grammar = place.scene().finding(place.number(), place.entity());
    Predicate predicate = place.scene().predicates().get(place.number());
    return new Example(
        place, features(place), judged, acceptable, right(predicate, acceptable, grammar), grammar);
  }

  /** Of several right roles the one that grammar gives, else the one that the type's verbs fill. */
  private static String right(Predicate predicate, Set<String> roles, Optional<Finding> found) {
    if (found.isPresent() && roles.contains(found.get().role())) {
      return found.get().role();
    }
    Set<String> known = new TreeSet<>();
    for (Slot slot : predicate.type().slots()) {
      if (slot.relation().startsWith("nsubj") || slot.relation().equals("obj")) {
        known.add(slot.role());
      }
    }
    for (String role : List.of("participant", "actor", "target")) {
      if (roles.contains(role) && known.contains(role)) {
        return role;
      }
    }
    return new TreeSet<>(roles).stream().findFirst().orElse("");
  }

  private int[] features(Place place) {
    Set<Integer> found = new TreeSet<>();
    Features features =
        new Features() {
          @Override
          public void add(String name, String seen) {
            found.add(number(name + " " + seen));
          }

          @Override
          public void add(String name, String seen, String further) {
            found.add(number(name + " " + seen + " " + further));
          }
        };
    RoleFeatures described = new RoleFeatures(place.scene(), place.number());
    described.describeEvent(features);
    described.describeMention(place.entity(), features);
    described.describe(place.entity(), features);
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private int number(String feature) {
    return numbers.computeIfAbsent(
        feature,
        key -> {
          names.add(key);
          return names.size() - 1;
        });
  }

  /** The weights of each role by feature, learned from some of the folds. */
  Map<String, Map<String, Double>> learn(IntPredicate folds) {
    Map<String, Map<String, Double>> weights = new TreeMap<>();
    for (String role : ROLES) {
      List<WeightLearner.Row> rows =
          examples.stream()
              .filter(example -> folds.test(example.place().fold()))
              .filter(example -> example.judged().contains(role))
              .map(each -> new WeightLearner.Row(each.features(), each.right().equals(role)))
              .toList();
      weights.put(role, new WeightLearner(SETTINGS).learn(names, rows));
    }
    return weights;
  }

  /**
   * What is made of an example.
   *
   * @param weights of each role by feature
   */
  Map<String, Double> sums(Example example, Map<String, Map<String, Double>> weights) {
    Map<String, Double> sums = new TreeMap<>();
    weights.forEach(
        (role, known) -> {
          double sum = 0;
          for (int feature : example.features()) {
            sum += known.getOrDefault(names.get(feature), 0.0);
          }
          sums.put(role, sum);
        });
    return sums;
  }

  /** How sure a role is by what was learned elsewhere, and whether it was marked. */
  public record Judged(String set, double confidence, boolean right) {}

  /** What is made of each fold's documents by what was learned from the others. */
  public List<Judged> heldBack() {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < FOLDS; i++) {
      int fold = i;
      RoleJudge judge = new RoleJudge(new LinearModels(learn(other -> other != fold)));
      Map<RoleScene, List<List<EventArgument>>> arguments = new IdentityHashMap<>();
      for (Example example : examples) {
        Place place = example.place();
        if (place.fold() == fold) {
          arguments.computeIfAbsent(place.scene(), judge::judge).get(place.number()).stream()
              .filter(argument -> argument.mention().equals(place.entity().mention().span()))
              .filter(argument -> ROLES.contains(argument.role()))
              .filter(argument -> example.judged().contains(argument.role()))
              .map(argument -> judged(example, argument))
              .forEach(judged::add);
        }
      }
    }
    return judged;
  }

  private static Judged judged(Example example, EventArgument argument) {
    boolean right = example.acceptable().contains(argument.role());
    return new Judged(example.place().set(), argument.confidence(), right);
  }

  /** The resource with the weights. */
  public String weightLines() {
    return lines(learn(fold -> true));
  }

  static String lines(Map<String, Map<String, Double>> weights) {
    TreeMap<String, StringBuilder> lines = new TreeMap<>();
    weights.forEach(
        (role, features) ->
            features.forEach(
                (feature, weight) ->
                    lines
                        .computeIfAbsent(feature, key -> new StringBuilder(feature))
                        .append("\t" + role + " " + weight)));
    return SOURCE + String.join("\n", lines.values()) + "\n";
  }
}
