package org.dramatis.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.dramatis.model.Token;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.PathPattern;
import org.dramatis.ontology.RelationType;
import org.dramatis.ontology.WordList;

/** Finds relations where the ontology's evidence patterns lead from one mention to another. */
public final class RelationFinder {

  private static final double LIFESPAN = 0.95;

  private static final String HEAD = Ontology.NAMESPACE + "headOf";

  /** A closed class of the English language: the pronouns that stand for organisations. */
  private static final Set<String> IMPERSONAL =
      Set.of("it", "its", "itself", "they", "their", "them", "we", "our", "us");

  private final PatternIndex patterns;
  private final WordList negations;
  private final WordList possibilities;
  private final WordList deputies;
  private final LifespanFinder lifespans = new LifespanFinder();
  private final PathMatcher matcher = new PathMatcher();

  public RelationFinder(Ontology ontology) {
    this.patterns = new PatternIndex(ontology.relations());
    this.negations = ontology.words("NegationWord");
    this.possibilities = ontology.words("PossibilityVerb");
    this.deputies = ontology.words("DeputyWord");
  }

  public List<RelationMention> find(AnnotatedArticle annotated, EntityIndex entities) {
    Map<List<Object>, RelationMention> found = new LinkedHashMap<>();
    for (Sentence sentence : annotated.told()) {
      Text text = annotated.article().text();
      List<TimeExpression> times = annotated.timesIn(sentence.number());
      find(
          new Scene(
              sentence,
              text,
              entities,
              times,
              new NamedReference(sentence, entities),
              new Enumeration(sentence, entities)),
          relation ->
              found.putIfAbsent(
                  List.of(relation.predicate(), relation.subject(), relation.object()), relation));
    }
    return new ArrayList<>(found.values());
  }

  /** A sentence with what was found in it so far. */
  private record Scene(
      Sentence sentence,
      Text text,
      EntityIndex entities,
      List<TimeExpression> times,
      NamedReference names,
      Enumeration lists) {}

  /**
   * Words that may be a relation's subject.
   *
   * @param head the token that patterns start from
   * @param named what the relation is said of: the words themselves or the name that they describe
   */
  private record Subject(int head, FoundEntity named) {}

  private void find(Scene scene, Consumer<RelationMention> found) {
    for (FoundEntity words : scene.entities().in(scene.sentence().number())) {
      Optional<FoundEntity> named = scene.names().of(words);
      if (named.isPresent()) {
        Subject subject = new Subject(words.mention().head(), named.get());
        for (PatternIndex.Numbered pattern :
            patterns.beginningAt(scene.sentence(), subject.head())) {
          if (fits(pattern.type().subjects(), subject.named())) {
            find(scene, subject, pattern, found);
          }
        }
      }
    }
    lifespans(scene).forEach(found);
  }

  private void find(
      Scene scene,
      Subject subject,
      PatternIndex.Numbered numbered,
      Consumer<RelationMention> found) {
    RelationType type = numbered.type();
    PathPattern pattern = numbered.pattern();
    for (PathMatcher.Match match : matcher.follow(scene.sentence(), subject.head(), pattern)) {
      if (isSure(pattern, subject.named())
          && isSo(scene.sentence(), subject, match)
          && !(type.iri().equals(HEAD) && isDeputy(scene.sentence(), match))) {
        objects(scene, type, subject, pattern, match).stream()
            .map(object -> relation(scene, subject, type, match, object, numbered.number()))
            .forEach(found);
      }
    }
  }

  private List<RelationMention> lifespans(Scene scene) {
    return lifespans.find(scene.sentence(), scene.entities(), scene.times()).stream()
        .map(
            part -> {
              Span subject = part.person().mention().span();
              Span span = subject.cover(part.object());
              Grounds grounds =
                  new Grounds(span, scene.text().slice(span), LIFESPAN, "relation/lifespan");
              String predicate = Ontology.NAMESPACE + part.predicate();
              return new RelationMention(grounds, predicate, subject, part.object());
            })
        .toList();
  }

  /** The relation and which of its patterns, there counted from 1. */
  private static String foundBy(RelationType type, int pattern) {
    return "relation/" + localName(type.iri()) + "/" + (pattern + 1);
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** Whether nothing on the way says that it is not so, or only may be. */
  private boolean isSo(Sentence sentence, Subject subject, PathMatcher.Match match) {
    return Stream.concat(match.through().stream(), Stream.of(subject.head(), match.object()))
        .filter(token -> token != match.object() || sentence.tree().has(token, "cop"))
        .flatMap(token -> sentence.tree().below(token).stream())
        .map(edge -> sentence.token(edge.dependent()))
        .noneMatch(word -> negations.has(word.lemma()) || isPossibility(word));
  }

  private boolean isPossibility(Token word) {
    return word.tag().equals("MD") && possibilities.has(word.lemma());
  }

  /** "Vice president of Acme": who stands in for the head is not the head. */
  private boolean isDeputy(Sentence sentence, PathMatcher.Match match) {
    return match.through().stream()
        .flatMap(token -> sentence.tree().below(token).stream())
        .map(edge -> sentence.token(edge.dependent()).word().toLowerCase(Locale.ROOT))
        .anyMatch(deputies::has);
  }

  private static List<Span> objects(
      Scene scene,
      RelationType type,
      Subject subject,
      PathPattern pattern,
      PathMatcher.Match match) {
    if (type.isToDate()) {
      return scene.times().stream()
          .filter(time -> time.type() == TimexType.DATE)
          .filter(time -> time.first() <= match.object() && match.object() < time.end())
          .map(time -> scene.sentence().span(time.first(), time.end()))
          .limit(1)
          .toList();
    }
    Set<EntityKind> kinds = pattern.objects().isEmpty() ? type.objects() : pattern.objects();
    return scene.entities().argumentAt(scene.sentence().number(), match.object()).stream()
        .flatMap(words -> scene.names().of(words).stream())
        .filter(object -> !object.mention().span().overlaps(subject.named().mention().span()))
        .filter(object -> fits(kinds, object) && isSure(pattern, object))
        .filter(object -> isSaid(pattern) || !scene.lists().holds(subject.named(), object))
        .flatMap(object -> withRegions(scene, type, object))
        .map(object -> object.mention().span())
        .toList();
  }

  /** "Oakland, California": what lies in a city lies in what is named after it. */
  private static Stream<FoundEntity> withRegions(
      Scene scene, RelationType type, FoundEntity object) {
    boolean ofPlaces = type.objects().stream().allMatch(EntityKind::isPlace);
    return ofPlaces && type.objects().contains(EntityKind.CITY)
        ? Stream.iterate(
                Optional.of(object), Optional::isPresent, place -> region(scene, place.get()))
            .flatMap(Optional::stream)
        : Stream.of(object);
  }

  private static Optional<FoundEntity> region(Scene scene, FoundEntity place) {
    Sentence sentence = scene.sentence();
    boolean comma =
        place.end() + 1 < sentence.tokens().size()
            && sentence.token(place.end()).word().equals(",");
    return scene.entities().in(sentence.number()).stream()
        .filter(next -> comma && next.first() == place.end() + 1)
        .filter(next -> next.mention().kind().isPlace())
        .filter(next -> next.mention().form() == EntityMention.Form.NAME)
        .filter(next -> !scene.lists().holds(place, next))
        .findFirst();
  }

  /** A name of unknown kind needs words that say the relation, not the grammar alone. */
  private static boolean isSure(PathPattern pattern, FoundEntity found) {
    return found.mention().kind() != EntityKind.OTHER
        || found.mention().form() == EntityMention.Form.PRONOUN
        || isSaid(pattern);
  }

  /** Whether words say the relation, not the grammar alone. */
  private static boolean isSaid(PathPattern pattern) {
    return pattern.steps().stream()
        .limit(pattern.steps().size() - 1L)
        .anyMatch(step -> !step.lemmas().isEmpty());
  }

  /**
   * A pronoun that may stand for anything fits any kind that it can stand for, and so does a name
   * of which the taggers say nothing.
   */
  private static boolean fits(Set<EntityKind> kinds, FoundEntity found) {
    EntityMention mention = found.mention();
    if (mention.kind() == EntityKind.OTHER) {
      return mention.form() == EntityMention.Form.PRONOUN
          ? kinds.contains(EntityKind.ORGANISATION) && IMPERSONAL.contains(mention.name())
          : KindsFromRelations.wanted(kinds) != EntityKind.OTHER;
    }
    return kinds.contains(mention.kind()) || kinds.contains(mention.kind().broad());
  }

  /** The evidence runs from the first to the last word of the two mentions and the way between. */
  private static RelationMention relation(
      Scene scene,
      Subject subject,
      RelationType type,
      PathMatcher.Match match,
      Span object,
      int pattern) {
    double confidence = type.patterns().get(pattern).confidence();
    Span subjectSpan = subject.named().mention().span();
    Sentence sentence = scene.sentence();
    Span span = subjectSpan.cover(object).cover(sentence.token(subject.head()).span());
    for (int token : match.through()) {
      span = span.cover(sentence.token(token).span());
    }
    Grounds grounds =
        new Grounds(span, scene.text().slice(span), confidence, foundBy(type, pattern));
    return new RelationMention(grounds, type.iri(), subjectSpan, object);
  }
}
