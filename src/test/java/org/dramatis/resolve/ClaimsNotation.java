package org.dramatis.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Basis;
import org.dramatis.model.Claims;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Factuality;
import org.dramatis.model.Grounds;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.Period;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.model.TimeMention;
import org.dramatis.model.TimexType;
import org.dramatis.resolve.document.DocumentResolver;
import org.dramatis.resolve.name.NameKnowledge;

/**
 * Writes claims down for tests, by the words they stand on. Words that occur several times are
 * written "he#2" for the second time.
 */
public final class ClaimsNotation {

  private final AnnotatedArticle article;
  private final List<EntityMention> entities = new ArrayList<>();
  private final List<TimeMention> times = new ArrayList<>();
  private final List<EventMention> events = new ArrayList<>();
  private final List<RelationMention> relations = new ArrayList<>();
  private final List<TenureMention> tenures = new ArrayList<>();
  private final List<QuotationMention> quotations = new ArrayList<>();

  public ClaimsNotation(AnnotatedArticle article) {
    this.article = article;
  }

  public ClaimsNotation name(EntityKind kind, String words) {
    return entity(Form.NAME, kind, words, OptionalInt.empty());
  }

  public ClaimsNotation nominal(EntityKind kind, String words) {
    return entity(Form.NOMINAL, kind, words, OptionalInt.empty());
  }

  public ClaimsNotation counted(EntityKind kind, String words, int count) {
    return entity(Form.NOMINAL, kind, words, OptionalInt.of(count));
  }

  public ClaimsNotation pronoun(String word) {
    return entity(Form.PRONOUN, EntityKind.OTHER, word, OptionalInt.empty());
  }

  /** A description that tells a name: "the Iraqi government", the Government of Iraq. */
  public ClaimsNotation telling(EntityKind kind, String words, String name) {
    return entity(Form.NOMINAL, kind, words, OptionalInt.empty(), name);
  }

  private ClaimsNotation entity(Form form, EntityKind kind, String words, OptionalInt count) {
    Span span = span(words);
    Sentence sentence = sentence(span);
    int head = sentence.headOf(token(sentence, span.begin()), end(sentence, span));
    String text = article.article().text().slice(span);
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    return entity(form, kind, words, count, form == Form.NAME ? text : lemma);
  }

  private static int end(Sentence sentence, Span span) {
    int end = token(sentence, span.begin());
    while (end < sentence.tokens().size() && sentence.token(end).span().begin() < span.end()) {
      end++;
    }
    return end;
  }

  private ClaimsNotation entity(
      Form form, EntityKind kind, String words, OptionalInt count, String name) {
    Span span = span(words);
    Sentence sentence = sentence(span);
    int head = sentence.headOf(token(sentence, span.begin()), end(sentence, span));
    entities.add(
        new EntityMention(grounds(span), form, kind, name, count, sentence.number(), head));
    return this;
  }

  public ClaimsNotation time(String words, String timex) {
    Span span = span(words);
    int sentence = sentence(span).number();
    times.add(new TimeMention(grounds(span), timex, TimexType.DATE, sentence));
    return this;
  }

  /** An event; the arguments are written "actor=the army", or "thread date=Friday". */
  public ClaimsNotation event(String type, String trigger, String... arguments) {
    return event(Factuality.ASSERTED, type, trigger, arguments);
  }

  public ClaimsNotation event(
      Factuality factuality, String type, String trigger, String... arguments) {
    Span span = span(trigger);
    Sentence sentence = sentence(span);
    int head = token(sentence, span.begin());
    List<EventArgument> made =
        Arrays.stream(arguments)
            .map(written -> written.split("="))
            .map(parts -> argument(parts[0], span(parts[1])))
            .toList();
    events.add(
        new EventMention(
            grounds(span),
            "https://example.org/" + type,
            sentence.token(head).lemma(),
            factuality,
            made,
            Optional.empty(),
            sentence.number(),
            head));
    return this;
  }

  private static EventArgument argument(String role, Span mention) {
    return role.startsWith("thread ")
        ? new EventArgument(role.substring("thread ".length()), mention, 1, Basis.THREAD)
        : new EventArgument(role, mention, 1);
  }

  /** Says that one event, by its trigger, was before another. */
  public ClaimsNotation before(String earlier, String later) {
    Span evidence = span(earlier).cover(span(later));
    relations.add(
        new RelationMention(grounds(evidence), RelationMention.BEFORE, span(earlier), span(later)));
    return this;
  }

  public ClaimsNotation relation(String predicate, String subject, String object) {
    Span evidence = span(subject).cover(span(object));
    relations.add(
        new RelationMention(
            grounds(evidence), "https://example.org/" + predicate, span(subject), span(object)));
    return this;
  }

  /** The relation written last holds since a time, or until a time and no longer. */
  public ClaimsNotation during(String begin, String end) {
    Optional<Span> since = begin.isEmpty() ? Optional.empty() : Optional.of(span(begin));
    Optional<Span> until = end.isEmpty() ? Optional.empty() : Optional.of(span(end));
    relations.add(
        relations.remove(relations.size() - 1).during(new Period(since, until, until.isPresent())));
    return this;
  }

  public ClaimsNotation tenure(String holder, String title, String organisation) {
    Optional<Span> body =
        organisation.isEmpty() ? Optional.empty() : Optional.of(span(organisation));
    tenures.add(
        new TenureMention(
            grounds(span(holder)),
            span(holder),
            title,
            body,
            Optional.empty(),
            Optional.empty(),
            false));
    return this;
  }

  public ClaimsNotation quotation(String words, String speaker) {
    quotations.add(
        new QuotationMention(
            grounds(span(words)),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.of(span(speaker))));
    return this;
  }

  public Span span(String written) {
    String[] parts = written.split("#");
    String text = article.article().text().string();
    int from = -1;
    for (int i = 0; i < (parts.length > 1 ? Integer.parseInt(parts[1]) : 1); i++) {
      from = text.indexOf(parts[0], from + 1);
      while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
        from = text.indexOf(parts[0], from + 1);
      }
    }
    if (from < 0) {
      throw new IllegalArgumentException(written + " is not in " + text);
    }
    return article.article().text().spanOfUnits(from, from + parts[0].length());
  }

  private Grounds grounds(Span span) {
    return new Grounds(span, article.article().text().slice(span), 1, "test");
  }

  private Sentence sentence(Span span) {
    return article.sentences().stream()
        .filter(sentence -> sentence.span().contains(span))
        .findFirst()
        .orElseThrow();
  }

  private static int token(Sentence sentence, int offset) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.token(i).span().end() > offset) {
        return i;
      }
    }
    throw new IllegalArgumentException("No token at " + offset);
  }

  public DocumentClaims resolve() {
    Claims claims =
        new Claims(
            article.sentences().stream().map(Sentence::span).toList(),
            entities,
            times,
            events,
            relations,
            tenures,
            quotations);
    return new DocumentResolver(NameKnowledge.load()).resolve(article, claims);
  }

  /** The name of the local entity that a mention belongs to; "none" if to none. */
  public String thingOf(DocumentClaims document, String words) {
    Span span = span(words);
    return document.entities().stream()
        .filter(entity -> entity.mentions().contains(span))
        .map(LocalEntity::name)
        .findFirst()
        .orElse("none");
  }

  /** The id of the local entity that a mention belongs to; "none" if to none. */
  public String idOf(DocumentClaims document, String words) {
    Span span = span(words);
    return document.entities().stream()
        .filter(entity -> entity.mentions().contains(span))
        .map(LocalEntity::id)
        .findFirst()
        .orElse("none");
  }
}
