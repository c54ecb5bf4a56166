package org.dramatis.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.bench.SyntheticWorld.Actor;
import org.dramatis.bench.SyntheticWorld.Happening;
import org.dramatis.bench.SyntheticWorld.Post;
import org.dramatis.model.Copy;
import org.dramatis.model.Entity;
import org.dramatis.model.Event;
import org.dramatis.model.Fact;
import org.dramatis.model.Factuality;
import org.dramatis.model.LocalThing;
import org.dramatis.model.Mention;
import org.dramatis.model.MentionReference;
import org.dramatis.model.Participation;
import org.dramatis.model.Support;
import org.dramatis.model.Tenure;
import org.dramatis.model.Things;
import org.dramatis.ontology.Ontology;

/** What the invented reports speak of, gathered without a resolver. */
final class SyntheticThings {

  static final String MEMBER_OF = Ontology.NAMESPACE + "memberOf";

  private static final Set<String> SYMMETRIC = Set.of("Meeting", "Negotiation", "PhoneCall");

  private final Map<String, String> copies = new LinkedHashMap<>();
  private final Map<Actor, Telling> actors = new LinkedHashMap<>();
  private final Map<Happening, Telling> happenings = new LinkedHashMap<>();
  private final Map<Post, List<MentionReference>> tenures = new LinkedHashMap<>();
  private final Map<Post, List<MentionReference>> facts = new LinkedHashMap<>();

  /** Who tells of a thing, how often. */
  private static final class Telling {
    private final List<LocalThing> members = new ArrayList<>();
    private final Set<String> stories = new HashSet<>();
    private int mentions;

    Support support() {
      return new Support(mentions, members.size(), stories.size());
    }
  }

  void add(String document, Optional<String> original, SyntheticArticle article) {
    original.ifPresent(id -> copies.put(document, id));
    String story = original.orElse(document);
    article
        .told()
        .forEach(
            (it, at) ->
                add(
                    actors.computeIfAbsent(it, key -> new Telling()),
                    new LocalThing(document, SyntheticArticle.idOf(it)),
                    story,
                    at.size()));
    article
        .happened()
        .forEach(
            (it, at) ->
                add(
                    happenings.computeIfAbsent(it, key -> new Telling()),
                    new LocalThing(document, SyntheticArticle.idOf(it)),
                    story,
                    at.size()));
    article.tenures().forEach((mention, post) -> add(tenures, post, document, mention));
    article.relations().forEach((mention, post) -> add(facts, post, document, mention));
  }

  private static void add(Telling telling, LocalThing member, String story, int mentions) {
    telling.members.add(member);
    telling.stories.add(story);
    telling.mentions += mentions;
  }

  private static void add(
      Map<Post, List<MentionReference>> posts, Post post, String document, Mention mention) {
    posts
        .computeIfAbsent(post, key -> new ArrayList<>())
        .add(new MentionReference(document, mention));
  }

  Things things() {
    List<Entity> entities = new ArrayList<>();
    actors.forEach((it, telling) -> entities.add(entity(it, telling)));
    List<Event> events = new ArrayList<>();
    happenings.forEach((it, telling) -> events.add(event(it, telling)));
    List<Tenure> held = new ArrayList<>();
    tenures.forEach((post, evidence) -> held.add(tenure(post, evidence)));
    List<Fact> known = new ArrayList<>();
    facts.forEach(
        (post, evidence) ->
            known.add(
                new Fact(
                    post.holder().path(), MEMBER_OF, post.organisation().path(), false, evidence)));
    List<Copy> copied = new ArrayList<>();
    copies.forEach((document, original) -> copied.add(new Copy(document, original)));
    return new Things(entities, events, held, known, copied);
  }

  private static Entity entity(Actor it, Telling telling) {
    TreeSet<String> others = new TreeSet<>(Set.of(it.shortName()));
    return new Entity(
        it.path(),
        it.kind(),
        it.name(),
        others,
        telling.support(),
        Optional.empty(),
        telling.members);
  }

  private static Event event(Happening it, Telling telling) {
    String verb = it.type().replaceFirst(".*#", "");
    boolean symmetric = SYMMETRIC.contains(verb);
    List<Participation> parts = new ArrayList<>();
    parts.add(new Participation(symmetric ? "participant" : "actor", it.actor().path()));
    parts.add(new Participation(symmetric ? "participant" : "target", it.target().path()));
    it.place().ifPresent(place -> parts.add(new Participation("place", place.path())));
    return new Event(
        it.path(),
        it.type(),
        it.actor().name() + " " + verb + " " + it.target().name(),
        parts,
        Optional.of(it.day().toString()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Factuality.ASSERTED,
        telling.support(),
        List.of(),
        telling.members);
  }

  private static Tenure tenure(Post post, List<MentionReference> evidence) {
    return new Tenure(
        post.path(),
        post.holder().path(),
        post.title(),
        Optional.of(post.organisation().path()),
        Optional.empty(),
        Optional.empty(),
        false,
        evidence);
  }
}
