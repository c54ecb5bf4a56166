package org.dramatis.extract.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dramatis.linear.Features;
import org.dramatis.linear.WeightLearner;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Claims;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.RelationType;

/**
 * Learns {@code relation-weights.tsv} and {@code relation-agreement.tsv} from articles in which
 * people marked who is related to whom. A pair of mentions is right for a relation if a marked one
 * has overlapping words; it is wrong only in a passage in which that relation was marked at all.
 * The articles come in folds: how sure the weights make a relation is seen on those of a fold with
 * weights learned from the other folds.
 */
final class RelationTraining {

  private static final WeightLearner.Settings SETTINGS =
      new WeightLearner.Settings(10, 4, 0.03, 6e-3, 0.12);

  /** The number of no fold. */
  private static final int NONE = -1;

  /** The fold of articles in which nothing was marked, which is learned from always. */
  private static final int BACKGROUND = -2;

  /**
   * The confidence of a pattern that is believed in news; not for dates, for news tells when much
   * begins that is no founding.
   */
  private static final double GOOD = 0.75;

  /** A passage of an article with the relations that were looked for in it, and those found. */
  record Passage(Span span, Set<String> relations, List<Marked> marked) {}

  /** A relation as people marked it, by its local name. */
  record Marked(String relation, Span subject, Span object) {}

  /** How sure a relation is by what was learned elsewhere, and whether it was marked. */
  record Judged(Pair pair, String relation, double probability, boolean right) {}

  /**
   * A pair of a marked passage.
   *
   * @param right of each relation that was looked for and may hold between the two, whether it does
   */
  private record Example(
      Pair pair, int[] features, int fold, int sentence, Map<String, Boolean> right) {}

  private final Map<String, RelationType> types = new TreeMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<Integer, List<Example>> bySentence = new HashMap<>();
  private final Map<String, Map<Example, Double>> sums = new HashMap<>();
  private int sentences;

  /**
   * @param relations the local names of those to be learned
   */
  RelationTraining(Ontology ontology, Set<String> relations) {
    for (RelationType type : ontology.relations()) {
      String name = type.iri().substring(Ontology.NAMESPACE.length());
      if (relations.contains(name)) {
        types.put(name, type);
      }
    }
  }

  void add(
      AnnotatedArticle annotated,
      Claims claims,
      List<LocalEntity> subjects,
      List<Passage> passages,
      int fold) {
    Evidence evidence = new Evidence(claims, subjects);
    for (Sentence sentence : annotated.told()) {
      passages.stream()
          .filter(passage -> passage.span().overlaps(sentence.span()))
          .findFirst()
          .ifPresent(
              passage ->
                  add(Scene.of(annotated, sentence, evidence), pair -> right(pair, passage), fold));
    }
  }

  /**
   * Adds news in which nobody marked anything. Hardly any two things that it names together are
   * related, unlike in passages chosen for what they say of relations: what no pattern finds there
   * is taken for wrong, and what a good pattern finds, for right.
   */
  void addBackground(AnnotatedArticle annotated, Claims claims, List<LocalEntity> subjects) {
    Evidence evidence = new Evidence(claims, subjects);
    for (Sentence sentence : annotated.told()) {
      Scene scene = Scene.of(annotated, sentence, evidence);
      add(scene, pair -> byPatterns(evidence, pair), BACKGROUND);
    }
  }

  private Map<String, Boolean> byPatterns(Evidence evidence, Pair pair) {
    Map<String, Boolean> right = new TreeMap<>();
    boolean back = !evidence.betweenThings(pair.object(), pair.subject()).isEmpty();
    List<RelationMention> claimed = evidence.betweenThings(pair.subject(), pair.object());
    List<RelationMention> here = evidence.between(pair.subject(), pair.object());
    types.forEach(
        (name, type) -> {
          if (!back && RelationJudge.isPossible(type, pair)) {
            if (claimed.isEmpty()) {
              right.put(name, false);
            } else if (!type.isToDate() && here.stream().anyMatch(one -> isGood(one, type))) {
              right.put(name, true);
            }
          }
        });
    return right;
  }

  private static boolean isGood(RelationMention relation, RelationType type) {
    return relation.predicate().equals(type.iri()) && relation.grounds().confidence() >= GOOD;
  }

  private void add(Scene scene, Function<Pair, Map<String, Boolean>> judgement, int fold) {
    sentences++;
    for (Pair pair : scene.pairs()) {
      Map<String, Boolean> right = judgement.apply(pair);
      if (!right.isEmpty()) {
        Example example = new Example(pair, features(pair), fold, sentences, right);
        examples.add(example);
        bySentence.computeIfAbsent(sentences, key -> new ArrayList<>()).add(example);
      }
    }
  }

  private Map<String, Boolean> right(Pair pair, Passage passage) {
    Map<String, Boolean> right = new TreeMap<>();
    types.forEach(
        (name, type) -> {
          boolean marked =
              passage.marked().stream()
                  .anyMatch(
                      other ->
                          other.relation().equals(name)
                              && other.subject().overlaps(pair.subject().span())
                              && other.object().overlaps(pair.object().span()));
          if (RelationJudge.isPossible(type, pair)
              && (marked || passage.relations().contains(name))) {
            right.put(name, marked);
          }
        });
    return right;
  }

  private int[] features(Pair pair) {
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
    SideFeatures sides = new SideFeatures(pair.scene());
    sides.describe(pair.subject(), "s", features);
    sides.describe(pair.object(), "o", features);
    new PairFeatures(pair, features).describe();
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

  /** Learns from all articles. */
  LearnedRelations learn() {
    Map<String, Map<String, Double>> weights = new TreeMap<>();
    Map<String, double[]> agreement = new TreeMap<>();
    for (String relation : types.keySet()) {
      weights.put(relation, weights(rows(relation, NONE)));
      agreement.put(relation, new AgreementLearner().learn(measured(relation, NONE)));
    }
    return new LearnedRelations(weights, agreement);
  }

  /** What is made of each fold's articles by what was learned from the others. */
  List<Judged> heldBack() {
    List<Judged> judged = new ArrayList<>();
    for (String relation : types.keySet()) {
      for (int fold : folds()) {
        double[] weights = new AgreementLearner().learn(measured(relation, fold));
        Agreement agreement = new Agreement(Map.of(relation, weights));
        for (Example example : examples) {
          if (example.fold() == fold && example.right().containsKey(relation)) {
            Map<Example, Double> sums = sums(relation);
            double probability =
                agreement.probability(relation, sums.get(example), others(example, sums));
            judged.add(
                new Judged(example.pair(), relation, probability, example.right().get(relation)));
          }
        }
      }
    }
    return judged;
  }

  private Set<Integer> folds() {
    return examples.stream()
        .map(Example::fold)
        .filter(fold -> fold != BACKGROUND)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<WeightLearner.Row> rows(String relation, int without) {
    return examples.stream()
        .filter(example -> example.fold() != without && example.right().containsKey(relation))
        .map(example -> new WeightLearner.Row(example.features(), example.right().get(relation)))
        .toList();
  }

  private Map<String, Double> weights(List<WeightLearner.Row> rows) {
    return new WeightLearner(SETTINGS).learn(names, rows);
  }

  /** The measures of all pairs but those of a fold, by weights learned from other folds. */
  private List<AgreementLearner.Example> measured(String relation, int without) {
    Map<Example, Double> sums = sums(relation);
    return examples.stream()
        .filter(example -> example.fold() != without && example.fold() != BACKGROUND)
        .filter(example -> example.right().containsKey(relation))
        .map(
            example ->
                new AgreementLearner.Example(
                    Agreement.measures(sums.get(example), others(example, sums)),
                    example.right().get(relation)))
        .toList();
  }

  private Map<Example, Double> sums(String relation) {
    return sums.computeIfAbsent(
        relation,
        key -> {
          Map<Example, Double> all = new IdentityHashMap<>();
          for (int fold : folds()) {
            Map<String, Double> weights = weights(rows(relation, fold));
            for (Example example : examples) {
              if (example.fold() == fold) {
                all.put(example, sum(example, weights));
              }
            }
          }
          return all;
        });
  }

  private double sum(Example example, Map<String, Double> weights) {
    double sum = 0;
    for (int feature : example.features()) {
      sum += weights.getOrDefault(names.get(feature), 0.0);
    }
    return sum;
  }

  private double[] others(Example one, Map<Example, Double> sums) {
    return bySentence.get(one.sentence()).stream()
        .filter(other -> other != one && other.pair().isOfSame(one.pair()))
        .mapToDouble(sums::get)
        .toArray();
  }
}
