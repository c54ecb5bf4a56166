package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dramatis.linear.Features;
import org.dramatis.linear.WeightLearner;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Claims;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Span;
import org.dramatis.resolve.name.NameKnowledge;

/**
 * Learns the weights in {@code antecedent-weights.tsv} from documents in which people marked which
 * words speak of one thing. Each description and pronoun that they marked is compared with the
 * things in view; it joins the right one, so that later ones see what a perfect reader would.
 */
public final class AntecedentTraining {

  private static final String SOURCE =
      "# Learned by AntecedentTraining from the development parts of ECB+, KnowledgeNet and"
          + " MEANTIME.\n";

  private static final WeightLearner.Settings SETTINGS =
      new WeightLearner.Settings(12, 10, 0.15, 1e-3, 0.3);

  private final NameKnowledge knowledge = NameKnowledge.load();
  private final AlikeNouns nouns = AlikeNouns.load();
  private final List<WeightLearner.Example> examples = new ArrayList<>();

  /** Adds the examples of a document; the marks say which thing a stretch of the text is. */
  public void add(AnnotatedArticle article, Claims claims, Map<Span, String> marks) {
    Discourse discourse = new Discourse(article, claims);
    Map<Span, String> marked = marked(claims, marks);
    Scene scene = new Scene(new NameLinker(discourse, knowledge).link());
    AntecedentFeatures features = new AntecedentFeatures(discourse, knowledge, nouns, scene);
    AntecedentChoice teacher = (mention, things) -> taught(mention, things, marked, features);
    new DescriptionLinker(discourse, knowledge, scene, teacher).link();
  }

  /** The marks of our mentions: a mention and a marked stretch agree if they end together. */
  private static Map<Span, String> marked(Claims claims, Map<Span, String> marks) {
    Map<Integer, List<Span>> byEnd = new HashMap<>();
    marks.keySet().forEach(s -> byEnd.computeIfAbsent(s.end(), key -> new ArrayList<>()).add(s));
    Map<Span, String> marked = new HashMap<>();
    for (EntityMention mention : claims.entities()) {
      byEnd.getOrDefault(mention.span().end(), List.of()).stream()
          .min(Comparator.comparingInt(s -> Math.abs(s.begin() - mention.span().begin())))
          .ifPresent(stretch -> marked.put(mention.span(), marks.get(stretch)));
    }
    return marked;
  }

  private Optional<Cluster> taught(
      EntityMention mention,
      List<Cluster> things,
      Map<Span, String> marked,
      AntecedentFeatures features) {
    String own = marked.get(mention.span());
    if (own == null) {
      return Optional.empty();
    }
    Optional<Cluster> right =
        things.stream()
            .filter(thing -> mark(thing, marked).filter(own::equals).isPresent())
            .findFirst();
    for (int rank = 0; rank < things.size(); rank++) {
      Cluster thing = things.get(rank);
      boolean same = mark(thing, marked).filter(own::equals).isPresent();
      examples.add(
          new WeightLearner.Example(
              described(features, mention, thing, rank, things.size()), same));
    }
    return right;
  }

  private static Set<String> described(
      AntecedentFeatures features, EntityMention mention, Cluster thing, int rank, int things) {
    Set<String> found = new TreeSet<>();
    Features names =
        new Features() {
          @Override
          public void add(String name, String seen) {
            found.add(name + " " + seen);
          }

          @Override
          public void add(String name, String seen, String further) {
            found.add(name + " " + seen + " " + further);
          }
        };
    features.describe(names, mention, thing, rank, things);
    return found;
  }

  /** What most marked mentions of a thing are. */
  private static Optional<String> mark(Cluster thing, Map<Span, String> marked) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (EntityMention mention : thing.mentions()) {
      String mark = marked.get(mention.span());
      if (mark != null) {
        counts.merge(mark, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** The weights of the features that matter, by feature. */
  Map<String, Double> learn() {
    return new WeightLearner(SETTINGS).learn(examples);
  }

  /** The resource with the weights: on each line a feature, a tab, its weight. */
  String weightLines() {
    StringBuilder lines = new StringBuilder(SOURCE);
    learn().forEach((feature, weight) -> lines.append(feature + "\t" + weight + "\n"));
    return lines.toString();
  }
}
