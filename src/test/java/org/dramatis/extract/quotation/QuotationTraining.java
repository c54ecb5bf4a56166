package org.dramatis.extract.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.linear.Features;
import org.dramatis.linear.WeightLearner;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.ontology.Ontology;

/**
 * Learns the weights in {@code quotation-weights.tsv} from articles in which people marked who says
 * what. A candidate is right if its cue is that of a marked quotation and its words are about the
 * same.
 */
final class QuotationTraining {

  private static final WeightLearner.Settings SETTINGS =
      new WeightLearner.Settings(8, 10, 0.1, 5e-4, 0.1);

  private static final double ENOUGH = 0.5;

  /** By how much a candidate may fit a marked quotation less than the best one does. */
  private static final double SLACK = 0.2;

  private final Ontology ontology;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<WeightLearner.Row> examples = new ArrayList<>();

  QuotationTraining(Ontology ontology) {
    this.ontology = ontology;
  }

  /** A quotation as people marked it: the stretches of its cue and of its content. */
  record Marked(List<Span> cue, List<Span> content) {}

  private record Fit(int marked, double value) {}

  void add(AnnotatedArticle article, List<Marked> marked) {
    Text text = article.article().text();
    Candidates candidates = new Candidates(article, ontology);
    CandidateFeatures features = new CandidateFeatures(ontology, text, candidates.stretches());
    List<Set<Integer>> contents = marked.stream().map(m -> words(text, m.content())).toList();
    List<Candidate> all = candidates.all();
    List<Optional<Fit>> fits =
        all.stream().map(candidate -> fit(text, candidate, marked, contents)).toList();
    double[] best = new double[marked.size()];
    for (Optional<Fit> fit : fits) {
      fit.ifPresent(f -> best[f.marked()] = Math.max(best[f.marked()], f.value()));
    }
    for (int i = 0; i < all.size(); i++) {
      boolean right =
          fits.get(i)
              .filter(f -> f.value() >= ENOUGH && f.value() >= best[f.marked()] - SLACK)
              .isPresent();
      examples.add(new WeightLearner.Row(seen(features, all.get(i)), right));
    }
  }

  /** The features of a candidate by their numbers, each once. */
  private int[] seen(CandidateFeatures features, Candidate candidate) {
    Set<Integer> seen = new TreeSet<>();
    features.describe(
        candidate,
        new Features() {
          @Override
          public void add(String name, String value) {
            note(name + " " + value);
          }

          @Override
          public void add(String name, String value, String further) {
            note(name + " " + value + " " + further);
          }

          private void note(String feature) {
            seen.add(numbers.computeIfAbsent(feature, key -> numbers.size()));
          }
        });
    return seen.stream().mapToInt(number -> number).toArray();
  }

  Map<String, Double> learn() {
    return new WeightLearner(SETTINGS).learn(List.copyOf(numbers.keySet()), examples);
  }

  private static Optional<Fit> fit(
      Text text, Candidate candidate, List<Marked> marked, List<Set<Integer>> contents) {
    Span cue = candidate.sentence().token(candidate.cue()).span();
    Set<Integer> words = words(text, List.of(candidate.content()));
    Optional<Fit> best = Optional.empty();
    for (int i = 0; i < marked.size(); i++) {
      if (marked.get(i).cue().stream().anyMatch(cue::overlaps)) {
        double value = agreement(words, contents.get(i));
        if (value > best.map(Fit::value).orElse(0.0)) {
          best = Optional.of(new Fit(i, value));
        }
      }
    }
    return best;
  }

  /** The code points at which the words of some stretches begin. */
  private static Set<Integer> words(Text text, List<Span> spans) {
    Set<Integer> begins = new HashSet<>();
    for (Span span : spans) {
      int[] letters = text.slice(span).codePoints().toArray();
      for (int i = 0; i < letters.length; i++) {
        boolean after = i > 0 && Character.isLetterOrDigit(letters[i - 1]);
        if (Character.isLetterOrDigit(letters[i]) && !after) {
          begins.add(span.begin() + i);
        }
      }
    }
    return begins;
  }

  private static double agreement(Set<Integer> one, Set<Integer> two) {
    Set<Integer> both = new HashSet<>(one);
    both.retainAll(two);
    return one.isEmpty() || two.isEmpty() ? 0 : 2.0 * both.size() / (one.size() + two.size());
  }
}
