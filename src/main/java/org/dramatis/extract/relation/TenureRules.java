package org.dramatis.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.Dependency;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * The ways news says that somebody holds a post: the title before the name, in apposition, as what
 * somebody is, and with verbs that give or end a post.
 */
final class TenureRules {

  private static final String TITLE_BEFORE_NAME = "tenure/title-before-name";

  private final TitleFinder titles;
  private final PostOwners owners;
  private final PostVerbs verbs;
  private final TenureTimes periods;
  private final WordList ranks;

  TenureRules(Ontology ontology) {
    this.titles = new TitleFinder(ontology);
    this.owners = new PostOwners(ontology);
    this.verbs = new PostVerbs(ontology);
    this.periods = new TenureTimes(ontology);
    this.ranks = ontology.words("RankWord");
  }

  List<FoundTenure> find(Sentence sentence, EntityIndex entities, List<TimeExpression> times) {
    Reading reading = new Reading(sentence, entities, times);
    List<FoundTenure> found = new ArrayList<>();
    for (FoundEntity entity : entities.in(sentence.number())) {
      EntityMention mention = entity.mention();
      if (mention.kind() == EntityKind.PERSON && mention.form() == EntityMention.Form.NAME) {
        reading.beforeName(entity).forEach(found::add);
        reading.inApposition(entity).forEach(found::add);
      }
      if (mention.kind() == EntityKind.PERSON && mention.form() != EntityMention.Form.NOMINAL) {
        reading.asPredicate(entity).forEach(found::add);
        reading.byVerb(entity).forEach(found::add);
      }
    }
    return found.stream().flatMap(reading::withCoordinatedHolders).distinct().toList();
  }

  /** The rules at work on one sentence. */
  private final class Reading {

    private final Sentence sentence;
    private final EntityIndex entities;
    private final List<TimeExpression> times;

    Reading(Sentence sentence, EntityIndex entities, List<TimeExpression> times) {
      this.sentence = sentence;
      this.entities = entities;
      this.times = times;
    }

    Stream<FoundTenure> beforeName(FoundEntity holder) {
      return titles.allEndingAt(sentence, entities, holder.first()).stream()
          .map(
              title ->
                  new FoundTenure(
                      holder,
                      title,
                      owners.around(sentence, entities, title, holder),
                      TenureTimes.Period.UNKNOWN,
                      TITLE_BEFORE_NAME,
                      0.9));
    }

    Stream<FoundTenure> inApposition(FoundEntity holder) {
      int head = holder.mention().head();
      Stream<Integer> below = sentence.tree().dependents(head, "appos").stream();
      Stream<Integer> above =
          sentence.relation(head).equals("appos")
              ? Stream.of(sentence.governor(head))
              : Stream.empty();
      return Stream.of(below, above, hungTooHigh(head))
          .flatMap(nouns -> nouns)
          .filter(noun -> !isOthers(holder, noun))
          .flatMap(this::withCoordinated)
          .flatMap(noun -> titles.at(sentence, entities, noun).stream())
          .filter(title -> !holder.covers(title.head()))
          .map(title -> tenure(holder, title, "tenure/apposition", 0.85))
          .map(tenure -> within(tenure, List.of(tenure.title().head())));
    }

    /** In a list of people parsers hang the post of a later one on the first. */
    private Stream<Integer> hungTooHigh(int head) {
      boolean listed =
          sentence.relation(head).equals("appos") || sentence.relation(head).equals("conj");
      return listed && sentence.governor(head) < head
          ? sentence.tree().dependents(sentence.governor(head), "appos").stream()
              .filter(noun -> noun > head)
          : Stream.empty();
    }

    /** "A, the B, C, the D": what comes after another name is that one's post. */
    private boolean isOthers(FoundEntity holder, int noun) {
      return entities.in(sentence.number()).stream()
          .filter(other -> other.mention().kind() == EntityKind.PERSON)
          .filter(other -> other.mention().form() == EntityMention.Form.NAME)
          .filter(other -> !isPossessor(other))
          .anyMatch(
              other ->
                  holder.end() <= other.first() && other.end() <= noun
                      || noun < other.first() && other.end() <= holder.first());
    }

    private boolean isPossessor(FoundEntity other) {
      return other.end() < sentence.tokens().size()
          && sentence.token(other.end()).tag().equals("POS");
    }

    /** "The chancellor and party leader": two posts. "The king or queen": perhaps neither. */
    private Stream<Integer> withCoordinated(int noun) {
      boolean or =
          sentence.graph().has(noun, "conj:or")
              || sentence.graph().above(noun).stream()
                  .anyMatch(above -> above.relation().equals("conj:or"));
      return or
          ? Stream.empty()
          : Stream.concat(
              Stream.of(noun),
              Coordination.of(sentence, noun).stream()
                  .filter(other -> !hasSubjectBeside(other, noun)));
    }

    /** A predicate of its own in another clause describes another. */
    private boolean hasSubjectBeside(int other, int noun) {
      return other != noun && sentence.tree().has(other, "nsubj");
    }

    Stream<FoundTenure> asPredicate(FoundEntity holder) {
      return sentence.graph().above(holder.mention().head()).stream()
          .filter(above -> above.relation().equals("nsubj"))
          .map(Dependency::governor)
          .filter(noun -> noun >= 0 && sentence.tree().has(noun, "cop"))
          .filter(noun -> verbs.isReal(sentence, noun))
          .flatMap(noun -> predicates(holder, noun));
    }

    private Stream<FoundTenure> predicates(FoundEntity holder, int noun) {
      int copula = sentence.tree().dependents(noun, "cop").get(0);
      if (verbs.isGiven(sentence, noun, copula)) {
        return titles.at(sentence, entities, noun).stream()
            .map(title -> tenure(holder, title, "tenure/appointed", 0.8))
            .map(tenure -> turned(tenure, noun, PostVerbs.Turn.GIVEN));
      }
      boolean past = PostVerbs.isPast(sentence, copula, noun) && !isRanked(noun);
      return withCoordinated(noun)
          .flatMap(post -> titles.at(sentence, entities, post).stream())
          .filter(title -> !holder.covers(title.head()))
          .map(title -> tenure(holder, title, "tenure/predicate", 0.85))
          .map(tenure -> timed(tenure, periods.of(sentence, times, anchors(tenure, noun)), past));
    }

    /** "She was the first president to resign" is said of one who may still hold the post. */
    private boolean isRanked(int noun) {
      return sentence.tree().has(noun, "acl")
          && sentence.tree().dependents(noun, "amod").stream()
              .anyMatch(rank -> ranks.has(sentence.token(rank).lemma().toLowerCase(Locale.ROOT)));
    }

    private List<Integer> anchors(FoundTenure tenure, int predicate) {
      return List.of(predicate, tenure.title().head());
    }

    Stream<FoundTenure> byVerb(FoundEntity holder) {
      return sentence.graph().above(holder.mention().head()).stream()
          .filter(above -> above.governor() >= 0)
          .flatMap(
              above ->
                  verbs
                      .turn(sentence, above.governor(), above.relation())
                      .flatMap(turn -> byVerb(holder, above.governor(), turn))
                      .stream());
    }

    private Optional<FoundTenure> byVerb(FoundEntity holder, int verb, PostVerbs.Turn turn) {
      return verbs
          .nouns(sentence, verb)
          .flatMap(noun -> titles.at(sentence, entities, noun).stream())
          .filter(title -> !holder.covers(title.head()))
          .findFirst()
          .map(title -> tenure(holder, title, "tenure/verb", 0.8))
          .map(tenure -> turned(tenure, verb, turn));
    }

    private FoundTenure turned(FoundTenure tenure, int verb, PostVerbs.Turn turn) {
      List<Integer> anchors = List.of(verb, tenure.title().head());
      return switch (turn) {
        case GIVEN ->
            named(tenure, periods.from(sentence, times, anchors), false, "tenure/appointed");
        case ENDED ->
            named(tenure, periods.until(sentence, times, anchors), true, "tenure/resigned");
        case HELD -> timed(tenure, periods.of(sentence, times, anchors), false);
        case HELD_BEFORE -> timed(tenure, periods.of(sentence, times, anchors), true);
      };
    }

    private FoundTenure named(
        FoundTenure tenure, TenureTimes.Period period, boolean over, String rule) {
      FoundTenure timed = timed(tenure, period, over);
      return new FoundTenure(
          timed.holder(), timed.title(), timed.organisation(), period, rule, timed.confidence());
    }

    private FoundTenure timed(FoundTenure tenure, TenureTimes.Period period, boolean over) {
      FoundTenure timed =
          new FoundTenure(
              tenure.holder(),
              tenure.title(),
              tenure.organisation(),
              period,
              tenure.foundBy(),
              tenure.confidence());
      return over ? timed.over() : timed;
    }

    /** What is said in apposition has no tense: a post with an end is over. */
    private FoundTenure within(FoundTenure tenure, List<Integer> anchors) {
      TenureTimes.Period period = periods.of(sentence, times, anchors);
      return timed(tenure, period, period.end().isPresent());
    }

    private FoundTenure tenure(FoundEntity holder, Title title, String rule, double confidence) {
      Optional<FoundEntity> owner = owners.of(sentence, entities, title);
      return new FoundTenure(holder, title, owner, TenureTimes.Period.UNKNOWN, rule, confidence);
    }

    /** "Senators Parker and Green": both hold the post. */
    Stream<FoundTenure> withCoordinatedHolders(FoundTenure tenure) {
      if (!tenure.title().isPlural(sentence)) {
        return Stream.of(tenure);
      }
      int head = tenure.holder().mention().head();
      Stream<FoundTenure> others =
          Stream.concat(
                  sentence.tree().dependents(head, "conj").stream(),
                  sentence.relation(head).equals("conj")
                      ? Stream.of(sentence.governor(head))
                      : Stream.empty())
              .flatMap(other -> entities.nameAt(sentence.number(), other).stream())
              .filter(other -> other.mention().kind() == EntityKind.PERSON)
              .filter(
                  other ->
                      titles.endingAt(sentence, entities, other.first()).isEmpty()
                          || other.equals(tenure.holder()))
              .map(tenure::heldBy);
      return Stream.concat(Stream.of(tenure), others);
    }
  }
}
