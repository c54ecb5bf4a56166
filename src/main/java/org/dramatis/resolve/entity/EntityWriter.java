package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.Entity;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Support;
import org.dramatis.resolve.copy.Sketch;
import org.dramatis.resolve.copy.Stories;
import org.dramatis.resolve.name.Folding;
import org.dramatis.resolve.name.NameKnowledge;

/** Gives each group of members its name, kind, support and path. */
final class EntityWriter {

  private final NameKnowledge knowledge;
  private final Stories stories;
  private final WikipediaPages pages;

  EntityWriter(NameKnowledge knowledge, Stories stories) {
    this.knowledge = knowledge;
    this.stories = stories;
    this.pages = new WikipediaPages(knowledge);
  }

  List<Entity> write(List<List<Member>> groups) {
    Map<String, Integer> taken = new HashMap<>();
    Map<String, Integer> pages = new HashMap<>();
    List<Entity> drafts = new ArrayList<>(groups.size());
    for (List<Member> group : groups) {
      Entity draft = draft(group);
      taken.merge(draft.path(), 1, Integer::sum);
      draft.page().ifPresent(page -> pages.merge(page, 1, Integer::sum));
      drafts.add(draft);
    }
    return drafts.stream()
        .map(draft -> taken.get(draft.path()) > 1 ? withSuffix(draft) : draft)
        .map(draft -> draft.page().filter(it -> pages.get(it) > 1).isEmpty() ? draft : alone(draft))
        .sorted(Comparator.comparing(Entity::path))
        .toList();
  }

  private Entity draft(List<Member> members) {
    EntityKind kind = Party.kindOf(members);
    String label = label(kind, members);
    Set<String> all = new HashSet<>();
    for (Member member : members) {
      if (member.named()) {
        all.add(member.name());
        all.addAll(member.aliases());
      }
    }
    all.remove(label);
    TreeSet<String> others = new TreeSet<>(all);
    String path = kind.broad().name().toLowerCase(Locale.ROOT) + "/" + Folding.slug(label);
    Entity draft =
        new Entity(
            path,
            kind,
            label,
            others,
            support(members),
            pages.of(kind, members),
            members.stream().map(Member::thing).toList());
    return members.get(0).named() ? draft : withSuffix(draft);
  }

  /** The most frequent full form, a known place's usual name; a description where no name is. */
  private String label(EntityKind kind, List<Member> members) {
    Map<String, Integer> counts = new HashMap<>();
    for (Member member : members) {
      boolean isNew = counts.merge(member.name(), 1, Integer::sum) == 1;
      if (isNew && kind.isPlace() && knowledge.usualName(member.name()).isPresent()) {
        return knowledge.usualName(member.name()).orElseThrow();
      }
    }
    return counts.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(e -> fullness(kind, e.getKey()))
                .thenComparingInt(Map.Entry::getValue)
                .thenComparingInt(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  /** Full names before single ones and initials; long forms before acronyms and capitals. */
  private static int fullness(EntityKind kind, String name) {
    List<String> words = Folding.words(name);
    boolean shouts = name.equals(name.toUpperCase(Locale.ROOT));
    if (kind != EntityKind.PERSON) {
      return shouts ? 0 : 1;
    }
    if (words.size() < 2) {
      return 0;
    }
    return words.get(0).length() == 1 || shouts ? 1 : 2;
  }

  private Support support(List<Member> members) {
    Stories.Count count = stories.count();
    int mentions = 0;
    for (Member member : members) {
      mentions += member.mentions();
      count.add(member.document());
    }
    return new Support(mentions, count.documents(), count.stories());
  }

  private static Entity withSuffix(Entity entity) {
    var smallest = entity.members().get(0);
    long hash = Sketch.hash(smallest.document() + "#" + smallest.id());
    String suffix = String.format(Locale.ROOT, "%08x", (int) (hash >>> 32));
    return with(entity, entity.path() + "-" + suffix, entity.page());
  }

  /** Of two things that seem to be in one article, at least one is not. */
  private static Entity alone(Entity entity) {
    return with(entity, entity.path(), Optional.empty());
  }

  private static Entity with(Entity entity, String path, Optional<String> page) {
    return new Entity(
        path,
        entity.kind(),
        entity.label(),
        entity.alternativeLabels(),
        entity.support(),
        page,
        entity.members());
  }
}
