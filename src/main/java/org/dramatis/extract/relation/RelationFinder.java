package org.dramatis.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.PathPattern;
import org.dramatis.ontology.RelationType;
import org.dramatis.ontology.WordList;

/** Finds relations where the ontology's evidence patterns lead from one mention to another. */
public final class RelationFinder {

  /** The share of pattern matches that are right (docs/evaluation.md, knowledgenet). */
  private static final double CONFIDENCE = 0.75;

  private final List<RelationType> types;
  private final WordList negations;
  private final PathMatcher matcher = new PathMatcher();

  public RelationFinder(Ontology ontology) {
    this.types = ontology.relations();
    this.negations = ontology.words("NegationWord");
  }

  public List<RelationMention> find(AnnotatedArticle annotated, EntityIndex entities) {
    Map<List<Object>, RelationMention> found = new LinkedHashMap<>();
    for (Sentence sentence : annotated.told()) {
      Text text = annotated.article().text();
      List<TimeExpression> times =
          annotated.times().stream().filter(time -> time.sentence() == sentence.number()).toList();
      find(
          new Scene(sentence, text, entities, times),
          relation ->
              found.putIfAbsent(
                  List.of(relation.predicate(), relation.subject(), relation.object()), relation));
    }
    return new ArrayList<>(found.values());
  }

  /** A sentence with what was found in it so far. */
  private record Scene(
      Sentence sentence, Text text, EntityIndex entities, List<TimeExpression> times) {}

  private void find(Scene scene, Consumer<RelationMention> found) {
    for (FoundEntity subject : scene.entities().in(scene.sentence().number())) {
      for (RelationType type : types) {
        if (fits(type.subjects(), subject.mention())) {
          find(scene, subject, type, found);
        }
      }
    }
  }

  private void find(
      Scene scene, FoundEntity subject, RelationType type, Consumer<RelationMention> found) {
    for (int number = 0; number < type.patterns().size(); number++) {
      PathPattern pattern = type.patterns().get(number);
      String foundBy = "relation/" + localName(type.iri()) + "/" + (number + 1);
      for (PathMatcher.Match match :
          matcher.follow(scene.sentence(), subject.mention().head(), pattern)) {
        if (!isNegated(scene.sentence(), match)) {
          object(scene, type, pattern, match)
              .filter(object -> !object.overlaps(subject.mention().span()))
              .ifPresent(
                  object -> found.accept(relation(scene, subject, type, match, object, foundBy)));
        }
      }
    }
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private boolean isNegated(Sentence sentence, PathMatcher.Match match) {
    return match.through().stream()
        .flatMap(token -> sentence.tree().below(token).stream())
        .anyMatch(edge -> negations.has(sentence.token(edge.dependent()).lemma()));
  }

  private static java.util.Optional<Span> object(
      Scene scene, RelationType type, PathPattern pattern, PathMatcher.Match match) {
    Set<EntityKind> kinds = pattern.objects().isEmpty() ? type.objects() : pattern.objects();
    if (type.isToDate()) {
      return scene.times().stream()
          .filter(time -> time.type() == TimexType.DATE)
          .filter(time -> time.first() <= match.object() && match.object() < time.end())
          .map(time -> scene.sentence().span(time.first(), time.end()))
          .findFirst();
    }
    return scene
        .entities()
        .argumentAt(scene.sentence().number(), match.object())
        .map(FoundEntity::mention)
        .filter(mention -> fits(kinds, mention))
        .map(EntityMention::span);
  }

  /**
   * A pronoun that may stand for anything fits any kind; a description of nothing known fits none.
   */
  private static boolean fits(Set<EntityKind> kinds, EntityMention mention) {
    if (mention.kind() == EntityKind.OTHER) {
      return mention.form() == EntityMention.Form.PRONOUN
          && (kinds.contains(EntityKind.ORGANISATION) && mention.name().startsWith("it"));
    }
    return kinds.contains(mention.kind()) || kinds.contains(mention.kind().broad());
  }

  /** The evidence runs from the first to the last word of the two mentions and the way between. */
  private static RelationMention relation(
      Scene scene,
      FoundEntity subject,
      RelationType type,
      PathMatcher.Match match,
      Span object,
      String foundBy) {
    Span span = subject.mention().span().cover(object);
    for (int token : match.through()) {
      span = span.cover(scene.sentence().token(token).span());
    }
    Grounds grounds = new Grounds(span, scene.text().slice(span), CONFIDENCE, foundBy);
    return new RelationMention(grounds, type.iri(), subject.mention().span(), object);
  }
}
