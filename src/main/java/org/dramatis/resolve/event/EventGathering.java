package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Entity;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Factuality;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.Span;
import org.dramatis.resolve.entity.EntityIndex.Mentions;
import org.dramatis.resolve.name.NameKnowledge;

/** Reads documents one by one and keeps of each event what the comparison needs. */
public final class EventGathering {

  private static final int STEM = 5;

  private final NameKnowledge knowledge;
  private final Map<String, String> shared = new HashMap<>();
  private final Map<String, Participant> known = new HashMap<>();
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final List<Gist> gists = new ArrayList<>();
  private final Vocabulary vocabulary = new Vocabulary(CommonWords.load());

  public EventGathering(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  public void add(DocumentClaims document, Mentions mentions) {
    Map<Span, EventMention> events = new HashMap<>();
    document.claims().events().forEach(event -> events.put(event.span(), event));
    Map<Span, String> dates = new HashMap<>();
    document
        .claims()
        .times()
        .forEach(time -> Dates.of(time.timex()).ifPresent(date -> dates.put(time.span(), date)));
    Map<Span, Integer> counts = new HashMap<>();
    for (EntityMention mention : document.claims().entities()) {
      mention.count().ifPresent(count -> counts.put(mention.span(), count));
    }
    OptionalLong told =
        document
            .document()
            .metadata()
            .issued()
            .map(issued -> OptionalLong.of(issued.toEpochDay()))
            .orElse(OptionalLong.empty());
    Scenes scenes = new Scenes(document, mentions, entity -> share(entity, true));
    ReportWords words = new ReportWords(document, vocabulary);
    gists.add(words.gist(told));
    for (LocalEvent local : document.events()) {
      List<EventMention> found = local.mentions().stream().map(events::get).toList();
      Draft draft = new Draft(mentions, dates, counts);
      found.forEach(draft::add);
      occurrences.add(
          draft.occurrence(
              document.document().id(), local, told, words.setting(found), scenes.of(found)));
    }
  }

  /** What the reports are about; asked when all were added. */
  Gists gists() {
    vocabulary.weigh(gists.size());
    return new Gists(gists, vocabulary);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<Occurrence> occurrences() {
    return occurrences.stream().sorted(Occurrence.ORDER).toList();
  }

  private String share(String word) {
    return shared.computeIfAbsent(word, key -> key);
  }

  private Participant share(Entity entity, boolean named) {
    return known.computeIfAbsent(
        entity.path(), path -> new Participant(path, entity.label(), entity.kind(), named));
  }

  /** One event as its mentions add up. */
  private final class Draft {
    private final Mentions mentions;
    private final Map<Span, String> times;
    private final Map<Span, Integer> counts;
    private final TreeSet<String> stems = new TreeSet<>();
    private final TreeMap<String, Set<Participant>> participants = new TreeMap<>();
    private final TreeMap<String, java.util.SortedSet<String>> dates = new TreeMap<>();
    private final TreeSet<String> threadDates = new TreeSet<>();
    private final EnumMap<Factuality, Integer> factuality = new EnumMap<>(Factuality.class);
    private OptionalInt amount = OptionalInt.empty();
    private String past = "";

    Draft(Mentions mentions, Map<Span, String> times, Map<Span, Integer> counts) {
      this.mentions = mentions;
      this.times = times;
      this.counts = counts;
    }

    void add(EventMention mention) {
      stems.add(share(stem(mention)));
      factuality.merge(mention.factuality(), 1, Integer::sum);
      if (past.isEmpty()) {
        past = share(pastForm(mention));
      }
      mention.arguments().forEach(this::add);
    }

    private void add(EventArgument argument) {
      if (argument.isTime()) {
        String date = times.get(argument.mention());
        if (date != null && argument.basis().isSaid()) {
          dates.computeIfAbsent(share(argument.role()), key -> new TreeSet<>()).add(share(date));
        } else if (date != null) {
          threadDates.add(share(date));
        }
        return;
      }
      Optional<Entity> entity = mentions.entity(argument.mention());
      if (entity.isPresent()) {
        Participant participant = share(entity.get(), mentions.isNamed(argument.mention()));
        participants
            .computeIfAbsent(share(argument.role()), key -> new HashSet<>(2))
            .add(participant);
      }
      Integer count = counts.get(argument.mention());
      if (count != null && argument.role().equals("target") && amount.isEmpty()) {
        amount = OptionalInt.of(count);
      }
    }

    Occurrence occurrence(
        String document,
        LocalEvent local,
        OptionalLong told,
        Setting setting,
        Set<Participant> scene) {
      return new Occurrence(
          document,
          local.id(),
          share(local.type()),
          Collections.unmodifiableSortedSet(stems),
          participants,
          dates,
          Collections.unmodifiableSortedSet(threadDates),
          amount,
          told,
          factuality,
          past,
          local.partOf(),
          setting,
          scene);
    }
  }

  /** The beginning that a verb and its noun share: "assassinate", "assassination". */
  static String stem(EventMention mention) {
    String first = mention.lemma().split(" ")[0];
    return first.substring(0, Math.min(STEM, first.length()));
  }

  /** The trigger as it stands, if it is a past form ("killed") or all that tells what it was. */
  private String pastForm(EventMention mention) {
    String text = mention.grounds().text().toLowerCase(Locale.ROOT);
    String verb = text.split("\\s+")[0];
    boolean regular = verb.endsWith("ed") && !mention.lemma().equals(text);
    boolean telling = regular || knowledge.is("past", verb) || mention.isUntyped();
    return telling ? text : "";
  }
}
