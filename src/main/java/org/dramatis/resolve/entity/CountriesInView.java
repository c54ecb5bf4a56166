package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.Span;
import org.dramatis.resolve.name.NameKnowledge;

/** The countries that a document speaks of, by name, by adjective or by their people. */
final class CountriesInView {

  private final DocumentClaims document;
  private final NameKnowledge knowledge;
  private final Map<Span, Integer> sentences = new HashMap<>();
  private List<Country> found;

  private record Country(String name, int sentence, Span span) {}

  CountriesInView(DocumentClaims document, NameKnowledge knowledge) {
    this.document = document;
    this.knowledge = knowledge;
  }

  /** Looks for them when the first body asks: most documents have none that does. */
  private void find() {
    found = new ArrayList<>();
    for (EntityMention mention : document.claims().entities()) {
      sentences.put(mention.span(), mention.sentence());
      name(mention)
          .ifPresent(name -> found.add(new Country(name, mention.sentence(), mention.span())));
    }
  }

  private Optional<String> name(EntityMention mention) {
    String text = mention.grounds().text();
    if (mention.kind() == EntityKind.COUNTRY) {
      return knowledge.usualName(text).or(() -> knowledge.usualName(mention.name()));
    }
    return mention.kind() == EntityKind.PERSON && text.endsWith("s")
        ? knowledge.usualName(text.substring(0, text.length() - 1))
        : Optional.empty();
  }

  /** The country nearest to a body in its sentence, else the one spoken of most; or none. */
  String of(LocalEntity body) {
    if (found == null) {
      find();
    }
    Span span = body.mentions().get(0);
    Integer sentence = sentences.get(span);
    Country nearest = null;
    for (Country country : found) {
      if (sentence != null
          && country.sentence() == sentence
          && (nearest == null || distance(country.span(), span) < distance(nearest.span(), span))) {
        nearest = country;
      }
    }
    return nearest == null ? mostFrequent() : nearest.name();
  }

  private static int distance(Span one, Span other) {
    return Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end());
  }

  /** An empty string if two are as frequent. */
  private String mostFrequent() {
    Map<String, Integer> counts = new HashMap<>();
    found.forEach(country -> counts.merge(country.name(), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
    List<String> names = counts.keySet().stream().filter(name -> counts.get(name) == most).toList();
    return names.size() == 1 ? names.get(0) : "";
  }
}
