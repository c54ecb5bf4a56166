package org.dramatis.extract.event.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dramatis.extract.entity.EntityFinder;
import org.dramatis.linear.Features;
import org.dramatis.linear.WeightLearner;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;

/**
 * Learns the weights in {@code sense-weights.tsv} and {@code incident-weights.tsv} from documents
 * in which people marked the events. How much of what happened is marked differs between data sets;
 * what is learned is how likely it is in one of them, the base.
 */
final class SenseTraining {

  private static final WeightLearner.Settings SENSES =
      new WeightLearner.Settings(6, 3, 0.02, 0.03, 0.02);

  private static final WeightLearner.Settings INCIDENTS =
      new WeightLearner.Settings(6, 3, 0.03, 0.03, 0.02);

  private static final int ENOUGH = 15;

  private static final String SET = "set";
  private static final String SENSE_BASE = "wikievents";
  private static final String ALL = "all candidates";

  /**
   * A candidate with its marks.
   *
   * @param marked whether it tells of an event of its type
   */
  record Example(String document, Candidate candidate, Set<String> features, boolean marked) {}

  private final EntityFinder entities;
  private final Candidates candidates;
  private final SenseFeatures features;
  private final List<Example> senses = new ArrayList<>();
  private final List<Example> incidents = new ArrayList<>();

  SenseTraining(Ontology ontology) {
    this.entities = new EntityFinder(ontology);
    this.candidates = new Candidates(ontology);
    this.features = new SenseFeatures(ontology);
  }

  List<Example> senses() {
    return senses;
  }

  List<Example> incidents() {
    return incidents;
  }

  /** Adds the examples of a document of a set; of MUC-4's only what is an incident is learned. */
  void add(String set, AnnotatedArticle article, MarkedEvents marks) {
    Scene scene = new Scene(article, entities.find(article));
    for (Sentence sentence : scene.sentences()) {
      Candidates.Words words = candidates.in(scene, sentence);
      for (int head = 0; head < sentence.tokens().size(); head++) {
        if (Candidates.mayTell(scene, sentence, head)) {
          for (Candidate candidate : words.at(head)) {
            add(set, scene, sentence, article, candidate, marks);
          }
        }
      }
    }
  }

  private void add(
      String set,
      Scene scene,
      Sentence sentence,
      AnnotatedArticle article,
      Candidate candidate,
      MarkedEvents marks) {
    Optional<Boolean> marked =
        marks.of(
            article.article().id(),
            article.article().text().slice(sentence.span()),
            span(sentence, candidate),
            candidate.type(),
            candidate.preferred());
    if (marked.isPresent()) {
      Set<String> described = described(set, scene, sentence, candidate);
      Example example = new Example(article.article().id(), candidate, described, marked.get());
      if (!set.equals("muc4")) {
        senses.add(example);
      }
      if (SenseJudge.isHarm(candidate.type()) && (marked.get() || !set.equals("wikievents"))) {
        incidents.add(example);
      }
    }
  }

  private static Span span(Sentence sentence, Candidate candidate) {
    List<Integer> tokens = candidate.tokens();
    int end = tokens.get(tokens.size() - 1) + 1;
    return end - tokens.get(0) == tokens.size()
        ? sentence.span(tokens.get(0), end)
        : sentence.span(candidate.head(), candidate.head() + 1);
  }

  private Set<String> described(String set, Scene scene, Sentence sentence, Candidate candidate) {
    Set<String> found = new TreeSet<>();
    found.add(SET + " " + set);
    features.describe(
        scene,
        sentence,
        candidate,
        new Features() {
          @Override
          public void add(String name, String seen) {
            found.add(name + " " + seen);
          }

          @Override
          public void add(String name, String seen, String further) {
            found.add(name + " " + seen + " " + further);
          }
        });
    return found;
  }

  Map<String, Double> learnSenses(List<Example> examples) {
    return learn(SENSES, SENSE_BASE, examples);
  }

  Map<String, Double> learnIncidents(List<Example> examples) {
    return learn(INCIDENTS, "muc4", examples);
  }

  private static Map<String, Double> learn(
      WeightLearner.Settings settings, String base, List<Example> examples) {
    List<WeightLearner.Example> rows =
        examples.stream()
            .map(example -> new WeightLearner.Example(example.features(), example.marked()))
            .toList();
    TreeMap<String, Double> weights = new TreeMap<>(new WeightLearner(settings).learn(rows));
    double offset = weights.getOrDefault(SET + " " + base, 0.0);
    weights.keySet().removeIf(feature -> feature.startsWith(SET + " "));
    weights.merge(ALL, offset, (one, two) -> Math.round((one + two) * 100) / 100.0);
    return weights;
  }

  /** The KAIROS types of which enough words that seem to tell of them were looked at. */
  Set<String> learnedTypes() {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Example example : senses) {
      if (example.candidate().preferred() && example.features().contains(SET + " " + SENSE_BASE)) {
        counts.merge(example.candidate().type().kairos(), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < ENOUGH);
    return counts.navigableKeySet();
  }

  /** A resource with weights: on each line a feature, a tab, its weight. */
  static String lines(String sets, Map<String, Double> weights) {
    StringBuilder lines =
        new StringBuilder(
            "# Learned by SenseTraining from the development parts of " + sets + "\n");
    weights.forEach((feature, weight) -> lines.append(feature + "\t" + weight + "\n"));
    return lines.toString();
  }
}
