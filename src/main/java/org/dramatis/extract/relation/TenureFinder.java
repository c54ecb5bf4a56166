package org.dramatis.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.model.Text;
import org.dramatis.model.TimeExpression;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** Finds who holds which post, and the relations that a post implies. */
public final class TenureFinder {

  private final TenureRules rules;
  private final WordList leaders;
  private final WordList spokespeople;
  private final WordList deputies;
  private final WordList ofCountries;

  public TenureFinder(Ontology ontology) {
    this.rules = new TenureRules(ontology);
    this.leaders = ontology.words("LeaderTitle");
    this.spokespeople = ontology.words("SpokespersonTitle");
    this.deputies = ontology.words("DeputyWord");
    this.ofCountries = ontology.words("StateTitle");
  }

  /** What was found in an article: the posts, and what they say of people and organisations. */
  public record Posts(List<TenureMention> tenures, List<RelationMention> relations) {}

  public Posts find(AnnotatedArticle annotated, EntityIndex entities) {
    List<TenureMention> tenures = new ArrayList<>();
    List<RelationMention> relations = new ArrayList<>();
    Text text = annotated.article().text();
    for (Sentence sentence : annotated.told()) {
      List<TimeExpression> times = annotated.timesIn(sentence.number());
      for (FoundTenure found : rules.find(sentence, entities, times)) {
        TenureMention tenure = mention(sentence, text, found);
        tenures.add(tenure);
        implied(sentence, found)
            .map(predicate -> relation(tenure, predicate, found.organisation().orElseThrow()))
            .ifPresent(relations::add);
        nationality(found, tenure).ifPresent(relations::add);
      }
    }
    return new Posts(tenures, relations);
  }

  private TenureMention mention(Sentence sentence, Text text, FoundTenure found) {
    Span post = found.holder().mention().span().cover(found.title().span(sentence));
    Span span = found.organisation().map(owner -> post.cover(owner.mention().span())).orElse(post);
    return new TenureMention(
        new Grounds(span, text.slice(span), found.confidence(), found.foundBy()),
        found.holder().mention().span(),
        found.title().words(),
        organisation(sentence, found).map(owner -> owner.mention().span()),
        found.period().begin().map(time -> sentence.span(time.first(), time.end())),
        found.period().end().map(time -> sentence.span(time.first(), time.end())),
        found.title().former());
  }

  /** Few posts are of a country itself: its president's, not its generals'. */
  private Optional<FoundEntity> organisation(Sentence sentence, FoundTenure found) {
    String title = sentence.token(found.title().head()).lemma().toLowerCase(Locale.ROOT);
    String words = found.title().words().toLowerCase(Locale.ROOT);
    return found
        .organisation()
        .filter(
            owner ->
                owner.mention().kind() != EntityKind.COUNTRY
                    || ofCountries.has(title)
                    || ofCountries.has(words));
  }

  /** A post at an organisation makes its holder a member, some posts its head or its voice. */
  private Optional<String> implied(Sentence sentence, FoundTenure found) {
    Optional<FoundEntity> organisation = organisation(sentence, found);
    if (organisation.isEmpty()) {
      return Optional.empty();
    }
    EntityMention owner = organisation.get().mention();
    String title = sentence.token(found.title().head()).lemma().toLowerCase(Locale.ROOT);
    String words = found.title().words().toLowerCase(Locale.ROOT);
    if (spokespeople.has(title)) {
      return Optional.of(Ontology.NAMESPACE + "spokespersonOf");
    }
    if (leads(title, words)) {
      return Optional.of(Ontology.NAMESPACE + "headOf");
    }
    return !owner.kind().isPlace()
        ? Optional.of(Ontology.NAMESPACE + "memberOf")
        : Optional.empty();
  }

  /** A vice president does not lead, and a chief of police leads the police, not the city. */
  private boolean leads(String title, String words) {
    boolean deputy = Stream.of(words.split("[ -]")).anyMatch(deputies::has);
    return !deputy && (leaders.has(words) || leaders.has(title) && !words.contains(" of "));
  }

  /** "Iranian general": the adjective of a country says where the holder belongs. */
  private static Optional<RelationMention> nationality(FoundTenure found, TenureMention tenure) {
    return found
        .organisation()
        .filter(owner -> owner.mention().grounds().foundBy().equals("name/demonym"))
        .map(owner -> relation(tenure, Ontology.NAMESPACE + "nationality", owner));
  }

  private static RelationMention relation(
      TenureMention tenure, String predicate, FoundEntity object) {
    return new RelationMention(
        tenure.grounds(), predicate, tenure.holder(), object.mention().span());
  }
}
