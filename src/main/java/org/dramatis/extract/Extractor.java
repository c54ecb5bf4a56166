package org.dramatis.extract;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.extract.consequence.ConsequenceFinder;
import org.dramatis.extract.entity.EntityFinder;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.extract.event.EventFinder;
import org.dramatis.extract.event.RunningTime;
import org.dramatis.extract.pair.RelationJudge;
import org.dramatis.extract.quotation.AttributionFinder;
import org.dramatis.extract.quotation.QuotationFinder;
import org.dramatis.extract.relation.KindsFromRelations;
import org.dramatis.extract.relation.RelationFinder;
import org.dramatis.extract.relation.TenureFinder;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Claims;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EventMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimeMention;
import org.dramatis.ontology.Ontology;

/** Finds everything an annotated article claims. Pure: the same article gives the same claims. */
public final class Extractor {

  /** Set by hand; on tempeval3 0.85 of those found overlap a right one. */
  private static final double TIME = 0.9;

  private final Ontology ontology;
  private final EntityFinder entityFinder;
  private final EventFinder eventFinder;
  private final RunningTime runningTime;
  private final RelationFinder relationFinder;
  private final TenureFinder tenureFinder;
  private final KindsFromRelations kinds;
  private final QuotationFinder quotationFinder;
  private final RelationJudge relationJudge;
  private final ConsequenceFinder consequenceFinder;

  public Extractor(Ontology ontology) {
    this.ontology = ontology;
    this.entityFinder = new EntityFinder(ontology);
    this.eventFinder = new EventFinder(ontology);
    this.runningTime = new RunningTime(ontology);
    this.relationFinder = new RelationFinder(ontology);
    this.tenureFinder = new TenureFinder(ontology);
    this.kinds = new KindsFromRelations(ontology);
    this.quotationFinder = new QuotationFinder(ontology);
    this.relationJudge = new RelationJudge(ontology);
    this.consequenceFinder = new ConsequenceFinder(ontology);
  }

  public Claims extract(AnnotatedArticle annotated) {
    EntityIndex entities = entityFinder.find(annotated);
    List<EventMention> events = eventFinder.find(annotated, entities);
    TenureFinder.Posts posts = tenureFinder.find(annotated, entities);
    List<RelationMention> relations = new ArrayList<>(relationFinder.find(annotated, entities));
    relations.addAll(posts.relations());
    List<EntityMention> mentions =
        kinds.settle(entities.all().stream().map(FoundEntity::mention).toList(), relations);
    List<QuotationMention> quotations = quotationFinder.find(annotated, mentions);
    Claims all =
        new Claims(
            annotated.sentences().stream().map(Sentence::span).toList(),
            mentions,
            times(annotated),
            runningTime.date(annotated, attributed(annotated, events, quotations), quotations),
            relations,
            posts.tenures(),
            quotations);
    return new Relevance(all).keep();
  }

  /**
   * The same claims with the relations that hold, once it is known who is who, and with what
   * follows from the events.
   *
   * @param claims of the article, as {@link #extract} finds them
   * @param subjects what the article speaks of, each with all of its mentions
   */
  public Claims relate(AnnotatedArticle annotated, Claims claims, List<LocalEntity> subjects) {
    List<RelationMention> relations = relationJudge.judge(annotated, claims, subjects);
    Claims related =
        new Claims(
            claims.sentences(),
            kinds.settle(claims.entities(), relations),
            claims.times(),
            claims.events(),
            relations,
            claims.tenures(),
            claims.quotations());
    return consequenceFinder.follow(annotated.article().text(), related, subjects);
  }

  /**
   * Events in what somebody says are that person's word, as sure as the reporting word makes them.
   */
  private List<EventMention> attributed(
      AnnotatedArticle annotated, List<EventMention> events, List<QuotationMention> quotations) {
    AttributionFinder finder = new AttributionFinder(ontology, annotated, quotations);
    return events.stream()
        .map(
            event ->
                finder
                    .at(event.span().begin())
                    .map(found -> event.attributed(found.speaker(), found.factuality()))
                    .orElse(event))
        .toList();
  }

  private static List<TimeMention> times(AnnotatedArticle annotated) {
    return annotated.times().stream().map(time -> mention(annotated, time)).distinct().toList();
  }

  private static TimeMention mention(AnnotatedArticle annotated, TimeExpression time) {
    Text text = annotated.article().text();
    Span span = annotated.sentences().get(time.sentence()).span(time.first(), time.end());
    return new TimeMention(
        new Grounds(span, text.slice(span), TIME, "time/rules"),
        time.value(),
        time.type(),
        time.sentence());
  }
}
