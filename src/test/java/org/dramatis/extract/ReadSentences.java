package org.dramatis.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dramatis.extract.entity.EntityFinder;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.extract.event.EventFinder;
import org.dramatis.extract.event.role.RoleScene;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EventMention;
import org.dramatis.model.Metadata;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.SentenceNotation;
import org.dramatis.model.Span;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;
import org.dramatis.ontology.Ontology;

/** Says in one line each what is found in sentences, so that tests show it at a glance. */
public final class ReadSentences {

  private final EntityFinder entities;
  private final EventFinder events;

  public ReadSentences(Ontology ontology) {
    this.entities = new EntityFinder(ontology);
    this.events = new EventFinder(ontology);
  }

  /** An article of sentences in which tokens that the taggers call dates are time expressions. */
  public static AnnotatedArticle article(Sentence... sentences) {
    AnnotatedArticle plain = SentenceNotation.article("a", Metadata.NONE, sentences);
    List<TimeExpression> times =
        Arrays.stream(sentences).flatMap(each -> times(each).stream()).toList();
    return new AnnotatedArticle(plain.article(), plain.sentences(), times, List.of());
  }

  private static List<TimeExpression> times(Sentence sentence) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> sentence.token(i).name() == NameLabel.DATE)
        .mapToObj(i -> time(sentence, i))
        .toList();
  }

  private static TimeExpression time(Sentence sentence, int token) {
    String value = sentence.token(token).word();
    return new TimeExpression(sentence.number(), token, token + 1, value, TimexType.DATE);
  }

  public List<EntityMention> entities(Sentence... sentences) {
    return entities.find(article(sentences)).all().stream().map(FoundEntity::mention).toList();
  }

  /** Words, form, kind and name of each mention: "Iraq's parliament NAME ORGANISATION …". */
  public List<String> mentions(Sentence... sentences) {
    return entities(sentences).stream()
        .map(
            mention ->
                mention.grounds().text()
                    + " | "
                    + mention.form()
                    + " "
                    + mention.kind()
                    + " | "
                    + mention.name()
                    + (mention.count().isPresent() ? " " + mention.count().getAsInt() : ""))
        .toList();
  }

  public List<EventMention> events(Sentence... sentences) {
    AnnotatedArticle article = article(sentences);
    return events.find(article, entities.find(article));
  }

  /** The sentences as roles are judged in them. */
  public List<RoleScene> scenes(Sentence... sentences) {
    AnnotatedArticle article = article(sentences);
    return events.scenes(article, entities.find(article));
  }

  /** Trigger, class and arguments of each event: "killed Killing | actor gunmen | …". */
  public List<String> stories(Sentence... sentences) {
    AnnotatedArticle article = article(sentences);
    return events(sentences).stream().map(event -> story(article, event)).toList();
  }

  private static String story(AnnotatedArticle article, EventMention event) {
    StringBuilder story = new StringBuilder(event.grounds().text());
    story.append(' ').append(event.type().replace(Ontology.NAMESPACE, ""));
    event
        .arguments()
        .forEach(
            argument ->
                story
                    .append(" | ")
                    .append(argument.role())
                    .append(' ')
                    .append(text(article, argument.mention())));
    return story.toString();
  }

  private static String text(AnnotatedArticle article, Span span) {
    return article.article().text().slice(span);
  }

  /** The words of a span of the one sentence of an article. */
  public static String text(Span span, Sentence sentence) {
    return text(article(sentence), span);
  }

  /** What is said of the event with this trigger, if there is one. */
  public Optional<EventMention> event(String trigger, Sentence... sentences) {
    return events(sentences).stream()
        .filter(event -> event.grounds().text().equals(trigger))
        .findFirst();
  }
}
