package org.dramatis.export.followthemoney;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.export.evidence.Evidence;
import org.dramatis.export.evidence.GraphReading;
import org.dramatis.export.evidence.NewsDocument;
import org.dramatis.export.fact.Terms;

/** Makes an Article, with its text, of a document. */
final class DocumentEntities {

  private final GraphReading reading;
  private final Evidence evidence;

  DocumentEntities(GraphReading reading, Evidence evidence) {
    this.reading = reading;
    this.evidence = evidence;
  }

  SchemaEntity of(Node node) {
    NewsDocument document = evidence.document(node);
    String id = document.id();
    String file = id.substring(id.lastIndexOf('/') + 1);
    return new SchemaEntity(SchemaEntity.idOf(node), "Article")
        .withWords("title", document.title().isEmpty() ? file : document.title())
        .withWords("fileName", file.isEmpty() ? id : file)
        .with("mimeType", "text/plain")
        .with("publishedAt", document.issued())
        .withWords("publisher", document.publisher())
        .withWords("author", reading.text(node, Terms.CREATOR).orElse(""))
        .withUrl("sourceUrl", urlOf(document))
        .with("language", reading.text(node, Terms.LANGUAGE).flatMap(DocumentEntities::language))
        .with("bodyText", evidence.text(node));
  }

  /** Where it was published; many a corpus has that as the id. */
  static String urlOf(NewsDocument document) {
    return document.url().isEmpty() ? document.id() : document.url();
  }

  /** FollowTheMoney has languages in three letters. */
  private static Optional<String> language(String tag) {
    try {
      String code = Locale.forLanguageTag(tag).getISO3Language();
      return code.isEmpty() ? Optional.empty() : Optional.of(code);
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
