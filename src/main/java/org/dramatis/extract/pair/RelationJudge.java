package org.dramatis.extract.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.linear.LinearModels;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Claims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Grounds;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.RelationType;

/**
 * Judges all pairs of things that a sentence names, for every relation that was learned: those that
 * hold are claimed, whether or not a pattern found them, with a confidence that is the share of
 * such claims that is right. Relations that nothing was learned for stay as the patterns found
 * them.
 */
public final class RelationJudge {

  /**
   * From here on a relation is claimed. Chosen on KnowledgeNet's development part, for documents
   * that were not learned from, and with a look at news, which names people in passing more often.
   */
  static final double LEAST = 0.4;

  private static final String LEARNED = "relation/learned";

  private final List<RelationType> types;
  private final LinearModels models;
  private final Agreement agreement;

  public RelationJudge(Ontology ontology) {
    this(
        ontology,
        LinearModels.read(RelationJudge.class, "relation-weights.tsv"),
        Agreement.read("relation-agreement.tsv"));
  }

  RelationJudge(Ontology ontology, LinearModels models, Agreement agreement) {
    Map<String, RelationType> byName = new HashMap<>();
    ontology.relations().forEach(type -> byName.put(name(type.iri()), type));
    this.types = models.outcomes().stream().map(byName::get).toList();
    this.models = models;
    this.agreement = agreement;
  }

  /**
   * All relations of a document.
   *
   * @param claims with the relations that patterns found
   * @param subjects what the document speaks of, each with all of its mentions
   */
  public List<RelationMention> judge(
      AnnotatedArticle annotated, Claims claims, List<LocalEntity> subjects) {
    Evidence evidence = new Evidence(claims, subjects);
    Text text = annotated.article().text();
    Verdicts claimed = new Verdicts();
    for (Sentence sentence : annotated.told()) {
      Scene scene = Scene.of(annotated, sentence, evidence);
      JudgedSentence judged = new JudgedSentence(models, scene, candidates(scene));
      for (JudgedSentence.Judged pair : judged.pairs()) {
        judge(judged, pair, text, claimed);
      }
    }
    return claimed.with(claims.relations());
  }

  private List<Pair> candidates(Scene scene) {
    List<Pair> candidates = new ArrayList<>();
    for (Pair pair : scene.pairs()) {
      for (RelationType type : types) {
        if (isPossible(type, pair)) {
          candidates.add(pair);
          break;
        }
      }
    }
    return candidates;
  }

  /** Whether the kinds of the two sides allow the relation; of some names the kind is not known. */
  static boolean isPossible(RelationType type, Pair pair) {
    return type.isToDate() == pair.object().isDate()
        && fits(type.subjects(), pair.subject())
        && (type.isToDate() || fits(type.objects(), pair.object()));
  }

  private static boolean fits(Set<EntityKind> kinds, Argument argument) {
    EntityKind kind = argument.kind();
    return kind == EntityKind.OTHER || kinds.contains(kind) || kinds.contains(kind.broad());
  }

  private void judge(
      JudgedSentence sentence, JudgedSentence.Judged judged, Text text, Verdicts claimed) {
    List<JudgedSentence.Judged> same = sentence.same(judged);
    for (int i = 0; i < types.size(); i++) {
      RelationType type = types.get(i);
      if (isPossible(type, judged.pair())) {
        int outcome = i;
        double[] others = same.stream().mapToDouble(other -> other.sums()[outcome]).toArray();
        double probability =
            agreement.probability(models.outcomes().get(i), judged.sums()[i], others);
        if (probability >= LEAST) {
          claimed.hold(relation(type.iri(), judged.pair(), probability, text));
        } else {
          claimed.reject(type.iri(), judged.pair().subject().span(), judged.pair().object().span());
        }
      }
    }
  }

  /** By the pattern that found it, if one did, for that says best why. */
  private static RelationMention relation(
      String predicate, Pair pair, double probability, Text text) {
    Optional<Grounds> pattern =
        pair.scene().evidence().between(pair.subject(), pair.object()).stream()
            .filter(relation -> relation.predicate().equals(predicate))
            .map(RelationMention::grounds)
            .findFirst();
    Span span = pattern.map(Grounds::span).orElseGet(pair::span);
    String foundBy = pattern.map(Grounds::foundBy).orElse(LEARNED);
    Grounds grounds = new Grounds(span, text.slice(span), probability, foundBy);
    return new RelationMention(grounds, predicate, pair.subject().span(), pair.object().span());
  }

  private static String name(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
