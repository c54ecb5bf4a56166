package org.dramatis.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.ingest.passage.Datelines;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects what a page says of itself: linked data first, then meta elements, then its body. */
final class PageMetadata {

  private final Selectors selectors;
  private final Datelines datelines;
  private final Document document;
  private final List<String> remarks;
  private final Map<String, String> metas = new LinkedHashMap<>();
  private final StructuredMetadata linked;

  PageMetadata(Selectors selectors, Datelines datelines, Document document, List<String> remarks) {
    this.selectors = selectors;
    this.datelines = datelines;
    this.document = document;
    this.remarks = remarks;
    this.linked = StructuredMetadata.of(document, selectors.names("linked.types"));
    for (Element meta : document.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String key = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (!key.isEmpty() && !meta.attr("content").isBlank()) {
          metas.putIfAbsent(key, meta.attr("content").strip());
        }
      }
    }
  }

  Metadata read() {
    Optional<LocalDate> date = date();
    return new Metadata(
        first(Stream.of(linked.string("headline"), meta("title"), element("title", ""))),
        date,
        date.isPresent() ? DateBasis.GIVEN : DateBasis.NONE,
        first(
            Stream.of(
                linked.string("publisher"), meta("publisher").filter(PageMetadata::isNoAddress))),
        first(
            Stream.of(
                linked.string("author"),
                meta("creator").filter(PageMetadata::isNoAddress),
                element("creator", ""))),
        first(Stream.of(element("url", "href"), meta("url"), linked.string("url")))
            .filter(this::isAddress),
        language());
  }

  private static Optional<String> first(Stream<Optional<String>> candidates) {
    return candidates.flatMap(Optional::stream).findFirst();
  }

  private Optional<LocalDate> date() {
    List<String> candidates =
        Stream.of(linked.string("datePublished"), meta("date"), element("date", "datetime"))
            .flatMap(Optional::stream)
            .toList();
    // A date that cannot be read does not hide one that can.
    Optional<LocalDate> date = candidates.stream().flatMap(this::readDate).findFirst();
    if (date.isEmpty() && !candidates.isEmpty()) {
      remarks.add("date left out, not understood: " + candidates.get(0));
    }
    return date;
  }

  private Stream<LocalDate> readDate(String candidate) {
    return datelines.dateIn(candidate).stream();
  }

  private Optional<String> language() {
    return first(
            Stream.of(
                Optional.of(document.select("html").attr("lang")).filter(lang -> !lang.isBlank()),
                meta("language"),
                linked.string("inLanguage")))
        .map(language -> language.replace('_', '-'));
  }

  private Optional<String> meta(String key) {
    return selectors.names(key + ".meta").stream()
        .map(name -> metas.get(name.toLowerCase(Locale.ROOT)))
        .filter(value -> value != null)
        .findFirst();
  }

  /** The first element's attribute, or its text if the attribute has no name. */
  private Optional<String> element(String key, String attribute) {
    return selectors.names(key + ".element").stream()
        .flatMap(selector -> document.select(selector).stream())
        .map(element -> attribute.isEmpty() ? element.text() : element.attr(attribute))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static boolean isNoAddress(String value) {
    return !value.contains("://");
  }

  private boolean isAddress(String value) {
    try {
      URI uri = new URI(value);
      return uri.isAbsolute();
    } catch (URISyntaxException exception) {
      remarks.add("url left out, not an address: " + value);
      return false;
    }
  }
}
