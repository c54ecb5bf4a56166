package org.dramatis.extract.consequence;

import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Claims;
import org.dramatis.model.DateBasis;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Metadata;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.ontology.Consequence;
import org.dramatis.ontology.Consequence.Effect;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.RelationType;
import org.dramatis.resolve.ClaimsNotation;

/** Writes down what follows from events, by consequences that an ontology of its own declares. */
final class Following {

  private static final String SPACE = "https://example.org/";
  private static final Set<EntityKind> PEOPLE = Set.of(EntityKind.PERSON);

  private static final Ontology ONTOLOGY =
      new Ontology(
          "",
          List.of(
              type(
                  "Wedding", follows("participant", "spouse", "participant", Effect.BEGINS, "wed")),
              type("Divorce", follows("participant", "spouse", "participant", Effect.ENDS)),
              type("Birth", follows("target", "birthDate", "date", Effect.HOLDS)),
              type("Resignation", posts("actor", Optional.empty(), Effect.ENDS)),
              type("Succession", posts("actor", Optional.of("target"), Effect.BEGINS))),
          List.of(
              new RelationType(SPACE + "spouse", "spouse", PEOPLE, PEOPLE, List.of()),
              new RelationType(SPACE + "birthDate", "birth date", PEOPLE, Set.of(), List.of())),
          Map.of());

  private static EventType type(String name, Consequence consequence) {
    return new EventType(
        SPACE + name,
        name,
        SPACE + "Event",
        "NONE",
        "NONE",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(consequence));
  }

  private static Consequence follows(
      String subject, String relation, String object, Effect effect, String... triggers) {
    return new Consequence(
        subject, SPACE + relation, Optional.of(object), effect, Set.of(triggers));
  }

  private static Consequence posts(String subject, Optional<String> before, Effect effect) {
    return new Consequence(subject, Consequence.POST, before, effect, Set.of());
  }

  private Following() {}

  static AnnotatedArticle told(String... sentences) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 3, 10)),
            DateBasis.GIVEN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Sentence[] made = new Sentence[sentences.length];
    int begin = 0;
    for (int i = 0; i < sentences.length; i++) {
      made[i] = sentence(i, begin, sentences[i]);
      begin = made[i].span().end() + 1;
    }
    return article("a", metadata, made);
  }

  /** The relations and posts of an article with what follows from its events, in words. */
  static List<String> found(AnnotatedArticle article, Consumer<ClaimsNotation> written) {
    ClaimsNotation notation = new ClaimsNotation(article);
    written.accept(notation);
    DocumentClaims document = notation.resolve();
    Claims claims =
        new ConsequenceFinder(ONTOLOGY).follow(article, document.claims(), document.entities());
    Text text = article.article().text();
    List<String> found =
        new ArrayList<>(
            claims.relations().stream()
                .map(
                    it ->
                        words(
                            text.slice(it.subject()),
                            it.predicate().substring(SPACE.length()),
                            text.slice(it.object()),
                            at(text, it.period().begin()),
                            at(text, it.period().end()),
                            it.period().over() ? "over" : "now"))
                .toList());
    claims
        .tenures()
        .forEach(
            it ->
                found.add(
                    words(
                        text.slice(it.holder()),
                        it.title(),
                        at(text, it.begin()),
                        at(text, it.end()),
                        it.former() ? "over" : "now")));
    return found;
  }

  private static String words(String... parts) {
    return String.join(" | ", parts);
  }

  private static String at(Text text, Optional<Span> span) {
    return span.map(text::slice).orElse("-");
  }
}
