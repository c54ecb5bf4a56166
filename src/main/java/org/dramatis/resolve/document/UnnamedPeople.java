package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.Span;
import org.dramatis.resolve.name.NameKnowledge;

/**
 * People of whom a document says something lasting, a relation or a post, and whom it calls "he",
 * "she" or "I" alone: nobody is known by that name, but the claim stays and opens at its sentence.
 */
final class UnnamedPeople {

  /** The sentences between two pronouns that still mean one person. */
  private static final int REACH = 3;

  private static final String WRITER = "first-person";

  private final Discourse discourse;
  private final NameKnowledge knowledge;
  private final Genders genders;

  UnnamedPeople(Discourse discourse, NameKnowledge knowledge) {
    this.discourse = discourse;
    this.knowledge = knowledge;
    this.genders = new Genders(discourse, knowledge);
  }

  /**
   * @param resolved the spans of the mentions that belong to somebody already
   */
  List<Cluster> beside(Set<Span> resolved) {
    List<Cluster> found = all(resolved);
    Set<Span> told = told();
    found.removeIf(person -> person.mentions().stream().noneMatch(m -> told.contains(m.span())));
    return found;
  }

  /** Whoever is called by pronouns alone, whether anything is said of them or not. */
  List<Cluster> all(Set<Span> resolved) {
    Map<String, Cluster> last = new HashMap<>();
    List<Cluster> found = new ArrayList<>();
    for (EntityMention pronoun : unresolved(resolved)) {
      String person = person(pronoun).orElseThrow();
      Cluster before = last.get(person);
      if (before != null && isSame(person, before, pronoun)) {
        before.add(pronoun);
      } else {
        Cluster fresh = new Cluster(pronoun);
        fresh.gender(genders.ofPronoun(pronoun.name()));
        last.put(person, fresh);
        found.add(fresh);
      }
    }
    return found;
  }

  /** A text has one writer; "he" far away may be another man. */
  private static boolean isSame(String person, Cluster before, EntityMention pronoun) {
    return person.equals(WRITER) || pronoun.sentence() - newest(before).sentence() <= REACH;
  }

  private List<EntityMention> unresolved(Set<Span> resolved) {
    return discourse.claims().entities().stream()
        .filter(mention -> mention.form() == Form.PRONOUN && !resolved.contains(mention.span()))
        .filter(mention -> person(mention).isPresent())
        .sorted(Comparator.comparing(EntityMention::span))
        .toList();
  }

  /** The person that a pronoun stands for, as far as it tells; who is quoted is not the writer. */
  private Optional<String> person(EntityMention pronoun) {
    if (knowledge.is(WRITER, pronoun.name())) {
      return Optional.of(WRITER).filter(i -> discourse.quotationAround(pronoun).isEmpty());
    }
    Gender gender = genders.ofPronoun(pronoun.name());
    return Optional.of(gender.name()).filter(known -> gender != Gender.UNKNOWN);
  }

  private static EntityMention newest(Cluster cluster) {
    return cluster.mentions().get(cluster.mentions().size() - 1);
  }

  private Set<Span> told() {
    Set<Span> told = new HashSet<>();
    discourse.claims().relations().forEach(relation -> told.add(relation.subject()));
    discourse.claims().relations().forEach(relation -> told.add(relation.object()));
    discourse.claims().tenures().forEach(tenure -> told.add(tenure.holder()));
    return told;
  }
}
