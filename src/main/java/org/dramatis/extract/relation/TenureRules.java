package org.dramatis.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * The ways news says that somebody holds a post: the title before the name, in apposition, as what
 * somebody is, and with verbs that give or end a post.
 */
final class TenureRules {

  private final TitleFinder titles;
  private final WordList appointing;
  private final WordList resigning;

  TenureRules(Ontology ontology) {
    this.titles = new TitleFinder(ontology);
    this.appointing = ontology.words("AppointVerb");
    this.resigning = ontology.words("ResignVerb");
  }

  List<FoundTenure> find(Sentence sentence, EntityIndex entities, List<TimeExpression> times) {
    List<FoundTenure> found = new ArrayList<>();
    for (FoundEntity entity : entities.in(sentence.number())) {
      EntityMention mention = entity.mention();
      if (mention.kind() == EntityKind.PERSON && mention.form() == EntityMention.Form.NAME) {
        beforeName(sentence, entities, entity).ifPresent(found::add);
        inApposition(sentence, entities, entity).forEach(found::add);
      }
      if (mention.kind() == EntityKind.PERSON && mention.form() != EntityMention.Form.NOMINAL) {
        asPredicate(sentence, entities, entity).forEach(found::add);
        byVerb(sentence, entities, times, entity).forEach(found::add);
      }
    }
    return found;
  }

  private Optional<FoundTenure> beforeName(
      Sentence sentence, EntityIndex entities, FoundEntity holder) {
    return titles
        .endingAt(sentence, holder.first())
        .map(title -> tenure(sentence, entities, holder, title, "tenure/title-before-name", 0.9));
  }

  private Stream<FoundTenure> inApposition(
      Sentence sentence, EntityIndex entities, FoundEntity holder) {
    int head = holder.mention().head();
    Stream<Integer> below = sentence.tree().dependents(head, "appos").stream();
    Stream<Integer> above =
        sentence.relation(head).equals("appos")
            ? Stream.of(sentence.governor(head))
            : Stream.empty();
    return Stream.concat(below, above)
        .flatMap(noun -> withCoordinated(sentence, noun))
        .flatMap(noun -> titles.at(sentence, noun).stream())
        .filter(title -> !holder.covers(title.head()))
        .map(title -> tenure(sentence, entities, holder, title, "tenure/apposition", 0.85));
  }

  /** "The chancellor and party leader": two posts. */
  private static Stream<Integer> withCoordinated(Sentence sentence, int noun) {
    return Stream.concat(Stream.of(noun), Coordination.of(sentence, noun).stream());
  }

  private Stream<FoundTenure> asPredicate(
      Sentence sentence, EntityIndex entities, FoundEntity holder) {
    int head = holder.mention().head();
    int noun = sentence.governor(head);
    if (!sentence.relation(head).equals("nsubj") || !sentence.tree().has(noun, "cop")) {
      return Stream.empty();
    }
    int copula = sentence.tree().dependents(noun, "cop").get(0);
    boolean past = sentence.token(copula).tag().equals("VBD");
    return withCoordinated(sentence, noun)
        .flatMap(post -> titles.at(sentence, post).stream())
        .filter(title -> !holder.covers(title.head()))
        .map(title -> tenure(sentence, entities, holder, title, "tenure/predicate", 0.85))
        .map(tenure -> past ? tenure.over() : tenure);
  }

  private Stream<FoundTenure> byVerb(
      Sentence sentence, EntityIndex entities, List<TimeExpression> times, FoundEntity holder) {
    int verb = sentence.governor(holder.mention().head());
    String relation = sentence.relation(holder.mention().head());
    if (verb < 0) {
      return Stream.empty();
    }
    String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
    boolean given =
        appointing.has(lemma) && (relation.equals("obj") || relation.equals("nsubj:pass"));
    boolean ended = resigning.has(lemma) && relation.startsWith("nsubj");
    if (!given && !ended) {
      return Stream.empty();
    }
    Optional<TimeExpression> date = TimesOfClause.date(sentence, verb, times);
    return Stream.of("xcomp", "obl:as", "obj", "ccomp")
        .flatMap(slot -> sentence.graph().dependents(verb, slot).stream())
        .flatMap(noun -> titles.at(sentence, noun).stream())
        .filter(title -> !holder.covers(title.head()))
        .limit(1)
        .map(title -> tenure(sentence, entities, holder, title, "tenure/verb", 0.8))
        .map(tenure -> given ? begun(tenure, date) : ended(tenure, date));
  }

  private static FoundTenure begun(FoundTenure tenure, Optional<TimeExpression> date) {
    return new FoundTenure(
        tenure.holder(),
        tenure.title(),
        tenure.organisation(),
        date,
        tenure.end(),
        "tenure/appointed",
        tenure.confidence());
  }

  private static FoundTenure ended(FoundTenure tenure, Optional<TimeExpression> date) {
    FoundTenure over = tenure.over();
    return new FoundTenure(
        over.holder(),
        over.title(),
        over.organisation(),
        over.begin(),
        date,
        "tenure/resigned",
        over.confidence());
  }

  private FoundTenure tenure(
      Sentence sentence,
      EntityIndex entities,
      FoundEntity holder,
      Title title,
      String rule,
      double confidence) {
    Optional<FoundEntity> owner =
        ownerBefore(sentence, entities, title)
            .or(() -> ownerAfter(sentence, entities, title.head()))
            .or(
                () ->
                    Coordination.of(sentence, title.head()).stream()
                        .flatMap(other -> ownerAfter(sentence, entities, other).stream())
                        .findFirst());
    return new FoundTenure(
        holder, title, owner, Optional.empty(), Optional.empty(), rule, confidence);
  }

  /** "Iraq's prime minister", "Iranian general", "former Shell director". */
  private static Optional<FoundEntity> ownerBefore(
      Sentence sentence, EntityIndex entities, Title title) {
    int before = title.first();
    boolean possessive = before > 0 && sentence.token(before - 1).tag().equals("POS");
    int end = possessive ? before - 1 : before;
    return entities.in(sentence.number()).stream()
        .filter(owner -> owner.end() == end && isBody(owner.mention()))
        .findFirst();
  }

  /** "commander of the Quds Force", "diplomat at the US embassy". */
  private static Optional<FoundEntity> ownerAfter(
      Sentence sentence, EntityIndex entities, int noun) {
    return Stream.of("nmod:of", "nmod:for", "nmod:at", "nmod:to", "nmod:with", "nmod:in")
        .flatMap(relation -> sentence.graph().dependents(noun, relation).stream())
        .flatMap(token -> entities.argumentAt(sentence.number(), token).stream())
        .filter(owner -> isBody(owner.mention()) || isUnknownName(sentence, owner.mention()))
        .findFirst();
  }

  /** "The Quds Force": a name that the taggers missed. */
  private static boolean isUnknownName(Sentence sentence, EntityMention mention) {
    return mention.form() == EntityMention.Form.NOMINAL
        && !mention.tellsName()
        && mention.kind() != EntityKind.FACILITY
        && sentence.token(mention.head()).isProperNoun()
        && sentence.token(mention.head()).gazetteer() == GazetteerLabel.NONE;
  }

  private static boolean isBody(EntityMention mention) {
    return mention.kind() == EntityKind.ORGANISATION || mention.kind().isPlace();
  }
}
