package org.dramatis.extract.entity;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Text;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;
import org.dramatis.ontology.Ontology;

/** Finds all words of an article that stand for somebody or something. */
public final class EntityFinder {

  private final NameFinder names;
  private final NameSpreader spreader;
  private final NameConfidence confidence = new NameConfidence();
  private final DistrictFinder districts;
  private final BodyFinder bodies;
  private final NominalFinder nominals;
  private final PronounFinder pronouns = new PronounFinder();

  public EntityFinder(Ontology ontology) {
    Demonyms demonyms = Demonyms.load();
    this.names = new NameFinder(ontology, new PlaceKinds(ontology, demonyms));
    this.spreader = new NameSpreader(KnownNames.load("names.tsv"), demonyms);
    this.districts = new DistrictFinder(ontology, demonyms);
    this.bodies = new BodyFinder(ontology, demonyms);
    this.nominals = new NominalFinder(ontology, demonyms);
  }

  public EntityIndex find(AnnotatedArticle annotated) {
    ArticleNames article = new ArticleNames();
    Map<Integer, List<FoundEntity>> names =
        names(annotated, article).stream().collect(groupingBy(name -> name.mention().sentence()));
    List<FoundEntity> all = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      List<FoundEntity> found = new ArrayList<>();
      for (FoundEntity name : names.getOrDefault(sentence.number(), List.of())) {
        found.add(confidence.weighed(sentence, name, article));
      }
      all.addAll(
          withDescriptions(
              sentence, annotated.article().text(), found, annotated.timesIn(sentence.number())));
    }
    return new EntityIndex(all);
  }

  /**
   * The names before it is asked how likely they are.
   *
   * @param article takes in what the names of the article stand for
   */
  List<FoundEntity> names(AnnotatedArticle annotated, ArticleNames article) {
    Text text = annotated.article().text();
    List<List<FoundEntity>> tagged = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      List<FoundEntity> found = names.find(sentence, text);
      found.forEach(name -> article.add(sentence, name));
      tagged.add(found);
    }
    List<FoundEntity> all = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      all.addAll(spreader.spread(sentence, text, tagged.get(sentence.number()), article));
    }
    return all;
  }

  private List<FoundEntity> withDescriptions(
      Sentence sentence, Text text, List<FoundEntity> found, List<TimeExpression> times) {
    if (!sentence.passage().isTold()) {
      return found;
    }
    found.addAll(districts.find(sentence, text, found));
    List<FoundEntity> demonyms = bodies.demonyms(sentence, text, found);
    demonyms.removeIf(demonym -> found.stream().anyMatch(name -> name.covers(demonym.first())));
    found.addAll(demonyms);
    found.addAll(bodies.bodies(sentence, text, found));
    found.addAll(nominals.find(sentence, text, found));
    found.removeIf(entity -> isTime(entity, times));
    found.addAll(pronouns.find(sentence, text));
    return found;
  }

  /** A day or an hour takes part in nothing; how long something lasts may be told of. */
  private static boolean isTime(FoundEntity entity, List<TimeExpression> times) {
    int head = entity.mention().head();
    if (entity.mention().form() != EntityMention.Form.NOMINAL
        || entity.mention().kind() != EntityKind.OTHER) {
      return false;
    }
    for (TimeExpression time : times) {
      if (time.type() != TimexType.DURATION && time.first() <= head && head < time.end()) {
        return true;
      }
    }
    return false;
  }
}
