package org.dramatis.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.linear.Features;
import org.dramatis.linear.WeightLearner;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;

/**
 * Learns the weights in {@code name-weights.tsv} from articles in which people marked names. A name
 * is right if one of its broad kind was marked that shares words with it.
 */
final class NameTraining {

  private static final WeightLearner.Settings SETTINGS =
      new WeightLearner.Settings(12, 10, 0.15, 1e-3, 0.3);

  private final EntityFinder finder;
  private final List<WeightLearner.Example> examples = new ArrayList<>();

  NameTraining(Ontology ontology) {
    this.finder = new EntityFinder(ontology);
  }

  /**
   * A name as people marked it.
   *
   * @param kind empty where it is left open whether this is a name of a person, organisation or
   *     place: what is found there teaches nothing
   */
  record Marked(Span span, Optional<EntityKind> kind) {}

  /**
   * @param read the part of the text that people marked
   */
  void add(AnnotatedArticle article, Span read, List<Marked> marked) {
    ArticleNames names = new ArticleNames();
    List<FoundEntity> found = finder.names(article, names);
    for (FoundEntity name : found) {
      Span span = name.mention().span();
      if (name.mention().form() == EntityMention.Form.NAME && read.contains(span)) {
        List<Marked> there = marked.stream().filter(m -> m.span().overlaps(span)).toList();
        boolean known = there.isEmpty() || there.stream().anyMatch(m -> m.kind().isPresent());
        if (known) {
          EntityKind kind = name.mention().kind().broad();
          boolean right = there.stream().anyMatch(m -> m.kind().equals(Optional.of(kind)));
          Sentence sentence = article.sentences().get(name.mention().sentence());
          examples.add(new WeightLearner.Example(seen(sentence, name, names), right));
        }
      }
    }
  }

  private Set<String> seen(Sentence sentence, FoundEntity name, ArticleNames article) {
    Set<String> seen = new TreeSet<>();
    NameFeatures.describe(
        sentence,
        name,
        article,
        new Features() {
          @Override
          public void add(String feature, String value) {
            seen.add(feature + " " + value);
          }

          @Override
          public void add(String feature, String value, String further) {
            seen.add(feature + " " + value + " " + further);
          }
        });
    return seen;
  }

  List<WeightLearner.Example> examples() {
    return List.copyOf(examples);
  }

  Map<String, Double> learn() {
    return new WeightLearner(SETTINGS).learn(examples);
  }
}
