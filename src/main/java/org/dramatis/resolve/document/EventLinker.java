package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Factuality;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.TimeMention;
import org.dramatis.resolve.event.Dates;
import org.dramatis.resolve.name.Folding;
import org.dramatis.resolve.name.NameKnowledge;

/** Joins the mentions of one document that speak of one happening. */
final class EventLinker {

  private static final int NEAR = 3;

  /** The roles in which different things make different happenings. */
  private static final List<String> DEFINING = List.of("actor", "target", "place", "participant");

  private final Discourse discourse;
  private final NameKnowledge knowledge;
  private final EventParts parts;
  private final Map<Span, LocalEntity> things = new HashMap<>();
  private final Map<Span, String> times = new HashMap<>();

  EventLinker(
      Discourse discourse, NameKnowledge knowledge, EventParts parts, List<LocalEntity> entities) {
    this.discourse = discourse;
    this.knowledge = knowledge;
    this.parts = parts;
    entities.forEach(entity -> entity.mentions().forEach(span -> things.put(span, entity)));
    for (TimeMention time : discourse.claims().times()) {
      Dates.of(time.timex()).ifPresent(date -> times.put(time.span(), date));
    }
  }

  List<LocalEvent> link() {
    List<Happening> happenings = new ArrayList<>();
    Map<String, List<Happening>> alike = new HashMap<>();
    for (EventMention mention : discourse.claims().events()) {
      Happening single = new Happening(mention);
      List<Happening> earlier = alike.computeIfAbsent(key(mention), key -> new ArrayList<>());
      Happening same = same(earlier, single, mention);
      if (same != null) {
        same.absorb(single);
      } else {
        happenings.add(single);
        earlier.add(single);
      }
    }
    Set<String> ids = new HashSet<>();
    return withParts(happenings.stream().map(happening -> happening.local(ids)).toList());
  }

  /** The events, each as a part of the larger one that its sentence says it is in. */
  private List<LocalEvent> withParts(List<LocalEvent> events) {
    Map<Span, String> ids = new HashMap<>();
    events.forEach(event -> event.mentions().forEach(span -> ids.put(span, event.id())));
    Map<Integer, List<EventMention>> bySentence = new HashMap<>();
    for (EventMention mention : discourse.claims().events()) {
      bySentence.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(mention);
    }
    Map<String, String> wholes = new HashMap<>();
    for (EventMention part : discourse.claims().events()) {
      String id = ids.get(part.span());
      parts
          .whole(part, bySentence.get(part.sentence()), sentence(part))
          .map(whole -> ids.get(whole.span()))
          .filter(whole -> !whole.equals(id))
          .ifPresent(whole -> wholes.putIfAbsent(id, whole));
    }
    return events.stream()
        .map(
            event ->
                new LocalEvent(
                    event.id(),
                    event.type(),
                    event.mentions(),
                    Optional.ofNullable(wholes.get(event.id()))))
        .toList();
  }

  /** What one happening's mentions share: its type, and if it has none, its word. */
  private static String key(EventMention mention) {
    return mention.isUntyped() ? stem(mention.lemma()) : mention.type();
  }

  /** Of those told of earlier the one that shares the most, then the one told of last; or null. */
  private Happening same(List<Happening> earlier, Happening single, EventMention mention) {
    Happening best = null;
    int most = 0;
    for (Happening candidate : earlier) {
      int shared = candidate.shared(single);
      boolean better =
          best == null
              || shared > most
              || shared == most && candidate.last().span().compareTo(best.last().span()) > 0;
      if (better
          && speaksFor(candidate, shared, single, mention)
          && !candidate.conflictsWith(single)) {
        best = candidate;
        most = shared;
      }
    }
    return best;
  }

  /** A shared participant, or a definite noun that takes up what was just told. */
  private boolean speaksFor(Happening earlier, int shared, Happening single, EventMention mention) {
    boolean near = mention.sentence() - earlier.last().sentence() <= NEAR;
    if (shared == 0 && !(near && isNoun(mention))) {
      return false;
    }
    boolean sameWord = earlier.stems.contains(stem(mention.lemma()));
    if (shared >= 2 || shared == 1 && (sameWord || isNoun(mention) || isNoun(earlier.last()))) {
      return true;
    }
    boolean sameDate = !single.dates.isEmpty() && earlier.dates.containsAll(single.dates);
    return near
        && isNoun(mention)
        && (isDefinite(mention) || sameWord && sameDate)
        && !single.hasNamed();
  }

  private boolean isNoun(EventMention mention) {
    return sentence(mention).token(mention.head()).isNoun();
  }

  private Sentence sentence(EventMention mention) {
    return discourse.article().sentences().get(mention.sentence());
  }

  private boolean isDefinite(EventMention mention) {
    Sentence sentence = sentence(mention);
    for (int token : sentence.tree().dependents(mention.head(), "det")) {
      if (knowledge.is("definite", sentence.token(token).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** The beginning that a verb and its noun share: "assassinate", "assassination". */
  private static String stem(String lemma) {
    int blank = lemma.indexOf(' ');
    int end = blank < 0 ? lemma.length() : blank;
    return lemma.substring(0, Math.min(end, 5));
  }

  /** What is known of one happening so far. */
  private final class Happening {
    private final String type;
    private final List<EventMention> mentions = new ArrayList<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<String, Set<LocalEntity>> participants = new TreeMap<>();
    private final Set<String> dates = new TreeSet<>();

    Happening(EventMention mention) {
      type = mention.type();
      mentions.add(mention);
      stems.add(stem(mention.lemma()));
      for (EventArgument argument : mention.arguments()) {
        LocalEntity thing = things.get(argument.mention());
        if (thing != null) {
          participants.computeIfAbsent(argument.role(), key -> new HashSet<>()).add(thing);
        } else if (argument.isTime()
            && argument.basis().isSaid()
            && times.containsKey(argument.mention())) {
          dates.add(times.get(argument.mention()));
        }
      }
    }

    void absorb(Happening other) {
      mentions.addAll(other.mentions);
      stems.addAll(other.stems);
      dates.addAll(other.dates);
      other.participants.forEach(
          (role, found) ->
              participants.computeIfAbsent(role, key -> new HashSet<>()).addAll(found));
    }

    EventMention last() {
      return mentions.get(mentions.size() - 1);
    }

    boolean hasNamed() {
      for (Set<LocalEntity> inRole : participants.values()) {
        for (LocalEntity entity : inRole) {
          if (entity.named()) {
            return true;
          }
        }
      }
      return false;
    }

    int shared(Happening other) {
      int shared = 0;
      for (var entry : other.participants.entrySet()) {
        Set<LocalEntity> ours = of(entry.getKey());
        for (LocalEntity theirs : ours.isEmpty() ? ours : entry.getValue()) {
          shared += ours.contains(theirs) ? 1 : 0;
        }
      }
      return shared;
    }

    /** Two different actors, targets, places or dates are two happenings. */
    boolean conflictsWith(Happening other) {
      for (String role : DEFINING) {
        if (disjoint(of(role), other.of(role), role)) {
          return true;
        }
      }
      return Dates.conflict(dates, other.dates)
          || isFuture(last()) != isFuture(other.last()) && shared(other) < 2;
    }

    private Set<LocalEntity> of(String role) {
      return participants.getOrDefault(role, Set.of());
    }

    /** A name and a description may be one thing; two names, or two descriptions, are two. */
    private static boolean disjoint(Set<LocalEntity> ours, Set<LocalEntity> theirs, String role) {
      if (ours.isEmpty() || theirs.isEmpty() || !java.util.Collections.disjoint(ours, theirs)) {
        return false;
      }
      boolean named = ours.stream().anyMatch(LocalEntity::named);
      boolean bothSo = theirs.stream().allMatch(entity -> entity.named() == named);
      boolean sameKind =
          ours.stream().anyMatch(one -> theirs.stream().anyMatch(o -> o.kind() == one.kind()));
      return bothSo && (sameKind || !role.equals("place"));
    }

    private boolean isFuture(EventMention mention) {
      return mention.factuality() == Factuality.FUTURE;
    }

    LocalEvent local(Set<String> ids) {
      EventMention first = mentions.get(0);
      // Entities may bear the word as their name.
      String id = "event-" + Folding.slug(first.lemma()) + "-" + first.span().begin();
      if (!ids.add(id)) {
        id = id + "-" + first.span().end();
        ids.add(id);
      }
      return new LocalEvent(id, type, mentions.stream().map(EventMention::span).toList());
    }
  }
}
