package org.dramatis.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dramatis.model.Asked;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Entity;
import org.dramatis.model.Event;
import org.dramatis.model.Explanation;
import org.dramatis.model.Fact;
import org.dramatis.model.Judgements;
import org.dramatis.model.RelationSignature;
import org.dramatis.model.Things;
import org.dramatis.resolve.copy.Stories;
import org.dramatis.resolve.entity.EntityIndex;
import org.dramatis.resolve.entity.EntityIndex.Mentions;
import org.dramatis.resolve.entity.EntityResolver;
import org.dramatis.resolve.entity.Gathering;
import org.dramatis.resolve.event.EventFacts;
import org.dramatis.resolve.event.EventGathering;
import org.dramatis.resolve.event.EventResolver;
import org.dramatis.resolve.judgement.Docket;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.resolve.relation.Facts;
import org.dramatis.resolve.relation.Tenures;

/** Decides what people, organisations, places and events a set of documents speaks of. */
public final class Resolver {

  private final NameKnowledge knowledge;
  private final Map<String, RelationSignature> signatures;

  /**
   * @param signatures of the relations that the claims may hold
   */
  public Resolver(NameKnowledge knowledge, Collection<RelationSignature> signatures) {
    this.knowledge = knowledge;
    this.signatures =
        signatures.stream().collect(Collectors.toMap(RelationSignature::predicate, s -> s));
  }

  /** The things of documents on which nothing was judged. */
  public Things resolve(Iterable<DocumentClaims> documents) {
    return resolve(documents, Judgements.NONE);
  }

  /**
   * The things; equal for the same documents and judgements in whatever order.
   *
   * @param documents gone through twice, one document at a time
   */
  public Things resolve(Iterable<DocumentClaims> documents, Judgements judgements) {
    Docket docket = new Docket(judgements);
    Named named = named(documents, docket);
    Told told = told(documents, docket, new EntityIndex(named.entities()));
    List<Event> events = new EventResolver().resolve(told.happenings(), named.stories(), docket);
    return new Things(
        named.entities(),
        events,
        told.tenures().found(),
        told.facts(events),
        named.stories().copies(),
        docket.rulings());
  }

  /** Who and what the documents speak of, and which of them tell one story. */
  private record Named(List<Entity> entities, Stories stories) {}

  /** What is compared of names is a large part of the memory, and given back after this step. */
  private Named named(Iterable<DocumentClaims> documents, Docket docket) {
    Gathering gathering = new Gathering(knowledge);
    List<Stories.Telling> tellings = new ArrayList<>();
    for (DocumentClaims document : documents) {
      docket.hear(document);
      gathering.add(docket.accepted(document));
      tellings.add(Stories.Telling.of(document.document()));
    }
    Stories stories = Stories.among(tellings);
    return new Named(new EntityResolver(knowledge).resolve(gathering, stories, docket), stories);
  }

  /** What the documents say of them. */
  private record Told(
      EventGathering happenings, EventFacts eventFacts, Facts facts, Tenures tenures) {

    /** All facts, those between events included, in the order of their subjects. */
    List<Fact> facts(List<Event> events) {
      List<Fact> all = new ArrayList<>(facts.found());
      all.addAll(eventFacts.among(events));
      all.sort(Comparator.comparing(Fact::subject));
      return all;
    }
  }

  private Told told(Iterable<DocumentClaims> documents, Docket docket, EntityIndex index) {
    Told told =
        new Told(
            new EventGathering(knowledge), new EventFacts(), new Facts(signatures), new Tenures());
    for (DocumentClaims claimed : documents) {
      DocumentClaims document = docket.accepted(claimed);
      Mentions mentions = index.of(document);
      told.happenings().add(document, mentions);
      told.eventFacts().add(document);
      told.facts().add(document, mentions);
      told.tenures().add(document, mentions);
    }
    return told;
  }

  /**
   * Why two people, organisations or places are one, or are not.
   *
   * @param documents gone through once
   * @return nothing if either is not among the things of these documents
   */
  public Optional<Explanation> explain(
      Iterable<DocumentClaims> documents, Judgements judgements, Asked one, Asked other) {
    Docket docket = new Docket(judgements);
    Gathering gathering = new Gathering(knowledge);
    for (DocumentClaims document : documents) {
      docket.hear(document);
      gathering.add(docket.accepted(document));
    }
    return new EntityResolver(knowledge).explain(gathering, docket, one, other);
  }
}
