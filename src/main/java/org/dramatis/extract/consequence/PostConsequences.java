package org.dramatis.extract.consequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.ontology.Consequence;

/**
 * Ends the posts of whoever leaves, is dismissed or dies, and gives them to whoever follows, where
 * the words that tell of the event do not name the post themselves. The post is the one that the
 * same sentence gives the person, else the only one that the article gives.
 */
final class PostConsequences {

  private final Told told;
  private final List<TenureMention> said;
  private final List<TenureMention> following = new ArrayList<>();

  PostConsequences(Told told, List<TenureMention> tenures) {
    this.told = told;
    this.said = List.copyOf(tenures);
  }

  /** The posts that follow, beside those that were said. */
  List<TenureMention> following() {
    return following;
  }

  void add(EventMention event, Consequence consequence) {
    List<Told.Party> people = people(event, consequence.subject());
    if (consequence.object().isEmpty()) {
      people.forEach(person -> end(event, person));
      return;
    }
    List<Told.Party> before = people(event, consequence.object().get());
    if (people.size() == 1 && before.size() == 1 && !people.get(0).isSame(before.get(0))) {
      succeed(event, people.get(0), before.get(0));
    }
  }

  private List<Told.Party> people(EventMention event, String role) {
    return told.parties(event, role).stream()
        .filter(party -> party.entity().kind() == EntityKind.PERSON)
        .toList();
  }

  private void end(EventMention event, Told.Party person) {
    List<TenureMention> posts = heldBy(person);
    if (posts.stream().noneMatch(post -> post.former() && told.isBeside(event, post.span()))) {
      List<TenureMention> held = posts.stream().filter(post -> !post.former()).toList();
      Optional<Span> end = told.time(event, "date", "end").map(EventArgument::mention);
      meant(event, held).forEach(post -> claim(event, person, post, Optional.empty(), end, true));
    }
  }

  /** Where the sentence gives the successor a post itself, that one is meant. */
  private void succeed(EventMention event, Told.Party person, Told.Party before) {
    if (heldBy(person).stream().noneMatch(post -> told.isBeside(event, post.span()))) {
      Optional<Span> begin = told.time(event, "date", "begin").map(EventArgument::mention);
      meant(event, heldBy(before))
          .forEach(post -> claim(event, person, post, begin, Optional.empty(), false));
    }
  }

  private List<TenureMention> heldBy(Told.Party person) {
    return said.stream()
        .filter(post -> isThat(person.entity(), told.entity(post.holder())))
        .toList();
  }

  private static boolean isThat(LocalEntity entity, Optional<LocalEntity> other) {
    return other.filter(it -> it.id().equals(entity.id())).isPresent();
  }

  /** The posts of one person that an event is about. */
  private List<TenureMention> meant(EventMention event, List<TenureMention> posts) {
    List<TenureMention> beside =
        distinct(posts.stream().filter(post -> told.isBeside(event, post.span())).toList());
    List<TenureMention> all = distinct(posts);
    return !beside.isEmpty() ? beside : all.size() == 1 ? all : List.of();
  }

  /** One mention of each post, the first. */
  private List<TenureMention> distinct(List<TenureMention> posts) {
    Map<List<Object>, TenureMention> found = new LinkedHashMap<>();
    posts.forEach(post -> found.putIfAbsent(name(post), post));
    return new ArrayList<>(found.values());
  }

  private List<Object> name(TenureMention post) {
    return List.of(
        post.title().toLowerCase(Locale.ROOT),
        post.organisation().flatMap(told::entity).map(LocalEntity::id));
  }

  private void claim(
      EventMention event,
      Told.Party person,
      TenureMention post,
      Optional<Span> begin,
      Optional<Span> end,
      boolean over) {
    double confidence =
        Math.min(
            post.grounds().confidence(),
            Math.min(event.grounds().confidence(), person.confidence()));
    following.add(
        new TenureMention(
            told.grounds(event, confidence, List.of(person.span())),
            person.span(),
            post.title(),
            post.organisation(),
            begin,
            end,
            over));
  }
}
