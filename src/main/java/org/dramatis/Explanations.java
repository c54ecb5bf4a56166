package org.dramatis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dramatis.keep.KeptClaims;
import org.dramatis.map.Iris;
import org.dramatis.model.Article;
import org.dramatis.model.Asked;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Explanation;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalThing;
import org.dramatis.model.Span;
import org.dramatis.store.GraphStore;
import org.dramatis.store.StoredDocument;

/**
 * Says why two things of a store are one, or are not. Nothing of that is written anywhere: the
 * things are found again from the claims, in the same way, so that the answer is about how they
 * were made. That takes as long as making them.
 */
public final class Explanations implements AutoCloseable {

  private final GraphStore store;
  private final Stages stages;
  private final KeptClaims kept;
  private final ThingBuilder things;

  public Explanations(GraphStore store, Stages stages) {
    this.store = store;
    this.stages = stages;
    this.kept = new KeptClaims(store.claims());
    this.things = stages.things(store, kept);
  }

  /**
   * Why two things are one, or are not.
   *
   * @param oneName by which the first was asked for: of a thing with several it says which is meant
   * @return nothing if the claims do not make these things: the store was made by another version
   */
  public Optional<Explanation> of(
      String oneIri, String oneName, String otherIri, String otherName) {
    return things.explain(new Asked(path(oneIri), oneName), new Asked(path(otherIri), otherName));
  }

  private String path(String iri) {
    String base = new Iris(store.base()).thing("");
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  /** Where a local thing is first called so: date, document and sentence. */
  public String evidence(LocalThing thing, String name) {
    StoredDocument document =
        store.read(
            view ->
                view.documents().stream()
                    .filter(stored -> stored.id().equals(thing.document()))
                    .findFirst()
                    .orElseThrow());
    Article article = stages.pipeline().stored(store, document);
    DocumentClaims claims = store.read(view -> things.claims(document, view));
    String date = article.metadata().issued().map(LocalDate::toString).orElse("undated");
    return date + ", " + thing.document() + " \u2013 " + sentence(article, claims, thing, name);
  }

  private static String sentence(
      Article article, DocumentClaims claims, LocalThing thing, String name) {
    List<Span> mentions =
        claims.entities().stream()
            .filter(entity -> entity.id().equals(thing.id()))
            .map(LocalEntity::mentions)
            .findFirst()
            .orElseThrow();
    Span mention =
        mentions.stream()
            .filter(span -> article.text().slice(span).equals(name))
            .findFirst()
            .or(
                () ->
                    mentions.stream()
                        .filter(span -> article.text().slice(span).contains(name))
                        .findFirst())
            .orElse(mentions.get(0));
    Span sentence =
        claims.claims().sentences().stream()
            .filter(span -> span.contains(mention))
            .findFirst()
            .orElse(mention);
    return article.text().slice(sentence).replaceAll("\\s+", " ").strip();
  }

  @Override
  public void close() {
    kept.close();
  }
}
