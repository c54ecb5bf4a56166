package org.dramatis.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;
import org.dramatis.bench.SyntheticWorld.Actor;
import org.dramatis.bench.SyntheticWorld.Happening;
import org.dramatis.bench.SyntheticWorld.Post;
import org.dramatis.model.Article;
import org.dramatis.model.Claims;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Document;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Factuality;
import org.dramatis.model.Grounds;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.Metadata;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.model.Text;
import org.dramatis.model.TimeMention;
import org.dramatis.model.TimexType;

/** One invented report: some twenty sentences, and what they say of the world. */
final class SyntheticArticle {

  private static final List<Factuality> FACTUALITIES =
      List.of(Factuality.FUTURE, Factuality.NEGATED, Factuality.UNCERTAIN);

  private final String id;
  private final SyntheticWorld world;
  private final Random random;
  private final Predicate<Actor> brief;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<EntityMention> entities = new ArrayList<>();
  private final List<TimeMention> times = new ArrayList<>();
  private final List<EventMention> events = new ArrayList<>();
  private final Map<RelationMention, Post> relations = new LinkedHashMap<>();
  private final Map<TenureMention, Post> tenures = new LinkedHashMap<>();
  private final List<QuotationMention> quotations = new ArrayList<>();
  private final Map<Actor, List<Span>> told = new LinkedHashMap<>();
  private final Map<Happening, List<Span>> happened = new LinkedHashMap<>();

  SyntheticArticle(String id, SyntheticWorld world, Random random) {
    this(id, world, random, actor -> false);
  }

  /**
   * @param brief whom the report names by the short name alone
   */
  SyntheticArticle(String id, SyntheticWorld world, Random random, Predicate<Actor> brief) {
    this.id = id;
    this.world = world;
    this.random = random;
    this.brief = brief;
    for (int i = 0; i < 8; i++) {
      tellEvent(world.happening(random));
      tellQuotation(world.actor(random), world.actor(random));
      tellBackground();
    }
  }

  Article article() {
    return new Article(id, Text.of(text.toString()), metadata(), List.of());
  }

  private Metadata metadata() {
    int number = Math.floorMod(id.hashCode(), 3650);
    return new Metadata(
        Optional.of("Report on " + told.keySet().iterator().next().name()),
        Optional.of(LocalDate.of(2031, 1, 1).plusDays(number % 365)),
        DateBasis.GIVEN,
        Optional.of("Gazette " + number % 25),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"));
  }

  DocumentClaims claims() {
    List<LocalEntity> locals = new ArrayList<>();
    told.forEach(
        (actor, at) ->
            locals.add(new LocalEntity(idOf(actor), actor.kind(), nameOf(actor), true, at)));
    List<LocalEvent> localEvents = new ArrayList<>();
    happened.forEach((it, at) -> localEvents.add(new LocalEvent(idOf(it), it.type(), at)));
    return new DocumentClaims(
        new Document(id, metadata(), "sha-" + id, "print-" + id),
        new Claims(
            sentences,
            entities,
            times,
            events,
            List.copyOf(relations.keySet()),
            List.copyOf(tenures.keySet()),
            quotations),
        locals,
        localEvents);
  }

  Map<Actor, List<Span>> told() {
    return told;
  }

  Map<Happening, List<Span>> happened() {
    return happened;
  }

  Map<TenureMention, Post> tenures() {
    return tenures;
  }

  Map<RelationMention, Post> relations() {
    return relations;
  }

  private String nameOf(Actor actor) {
    return brief.test(actor) ? actor.shortName() : actor.name();
  }

  static String idOf(Actor actor) {
    return actor.path().replace('/', '-');
  }

  static String idOf(Happening happening) {
    return happening.path().replace('/', '-');
  }

  private void tellEvent(Happening it) {
    int begin = text.length();
    List<EventArgument> arguments = new ArrayList<>();
    arguments.add(new EventArgument("actor", tell(it.actor(), OptionalInt.empty()), 0.9));
    String verb = it.type().replaceFirst(".*#", "").toLowerCase(Locale.ROOT);
    Span trigger = words(verb);
    OptionalInt count =
        random.nextInt(5) == 0 ? OptionalInt.of(2 + random.nextInt(3)) : OptionalInt.empty();
    arguments.add(new EventArgument("target", tell(it.target(), count), 0.8));
    it.place()
        .ifPresent(
            place -> {
              words("in");
              arguments.add(new EventArgument("place", tell(place, OptionalInt.empty()), 0.8));
            });
    words("on");
    LocalDate day = random.nextInt(10) == 0 ? it.day().plusDays(1) : it.day();
    arguments.add(new EventArgument("date", tell(day), 0.9));
    Optional<Span> speaker = Optional.empty();
    if (random.nextInt(4) == 0) {
      words(", according to");
      speaker = Optional.of(tell(world.actor(random), OptionalInt.empty()));
    }
    Factuality factuality =
        random.nextInt(7) == 0 ? FACTUALITIES.get(random.nextInt(3)) : Factuality.ASSERTED;
    int sentence = endSentence(begin);
    events.add(
        new EventMention(
            grounds(trigger, "event/" + verb),
            it.type(),
            verb,
            factuality,
            arguments,
            speaker,
            sentence,
            1));
    happened.computeIfAbsent(it, key -> new ArrayList<>()).add(trigger);
  }

  private void tellQuotation(Actor speaker, Actor subject) {
    int begin = text.length();
    Span who = tell(speaker, OptionalInt.empty());
    Span cue = words("said that");
    int from = text.length();
    tell(subject, OptionalInt.empty());
    words("would not give way in the talks over the budget and the harbour");
    Span said = new Span(from, text.length() - 1);
    endSentence(begin);
    quotations.add(
        new QuotationMention(
            grounds(said, "quotation/clause"),
            false,
            Optional.of(grounds(cue, "cue")),
            Optional.of(grounds(who, "source")),
            Optional.of(who)));
  }

  private void tellBackground() {
    Post post = world.post(random);
    int begin = text.length();
    Span holder = tell(post.holder(), OptionalInt.empty());
    words(random.nextBoolean() ? "who is" : "as");
    Span title = words(post.title() + " of");
    Span body = tell(post.organisation(), OptionalInt.empty());
    words("has long been at odds with those who hold the purse strings of the region");
    int sentence = endSentence(begin);
    Span all = new Span(sentences.get(sentence).begin(), body.end());
    if (random.nextInt(3) == 0) {
      TenureMention mention =
          new TenureMention(
              grounds(all, "tenure/of"),
              holder,
              post.title(),
              Optional.of(body),
              Optional.empty(),
              Optional.empty(),
              title.begin() % 5 == 0);
      tenures.put(mention, post);
    } else if (post.holder() != post.organisation()) {
      relations.put(
          new RelationMention(grounds(all, "relation/of"), SyntheticThings.MEMBER_OF, holder, body),
          post);
    }
  }

  private Span tell(Actor actor, OptionalInt count) {
    boolean again = told.containsKey(actor) && random.nextBoolean();
    Span span = words(again ? actor.shortName() : nameOf(actor));
    told.computeIfAbsent(actor, key -> new ArrayList<>()).add(span);
    Grounds grounds = grounds(span, "name/model");
    entities.add(
        new EntityMention(
            grounds,
            EntityMention.Form.NAME,
            actor.kind(),
            grounds.text(),
            count,
            sentences.size(),
            0));
    return span;
  }

  private Span tell(LocalDate day) {
    Span span = words(day.toString());
    times.add(
        new TimeMention(grounds(span, "time"), day.toString(), TimexType.DATE, sentences.size()));
    return span;
  }

  private Span words(String words) {
    int begin = text.length();
    text.append(words).append(' ');
    return new Span(begin, begin + words.length());
  }

  private int endSentence(int begin) {
    text.setCharAt(text.length() - 1, '.');
    sentences.add(new Span(begin, text.length()));
    text.append('\n');
    return sentences.size() - 1;
  }

  private Grounds grounds(Span span, String rule) {
    return new Grounds(span, text.substring(span.begin(), span.end()), 0.8, rule);
  }
}
