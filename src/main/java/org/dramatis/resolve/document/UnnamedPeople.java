package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dramatis.model.Claims;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.Span;

/**
 * People of whom a document says something lasting, a relation or a post, and whom it calls "he" or
 * "she" alone: nobody is known by that name, but the claim stays and opens at its sentence.
 */
final class UnnamedPeople {

  /** The sentences between two pronouns that still mean one person. */
  private static final int REACH = 3;

  private final Claims claims;
  private final Genders genders;

  UnnamedPeople(Claims claims, Genders genders) {
    this.claims = claims;
    this.genders = genders;
  }

  /**
   * @param resolved the spans of the mentions that belong to somebody already
   */
  List<Cluster> beside(Set<Span> resolved) {
    Map<Gender, Cluster> last = new EnumMap<>(Gender.class);
    List<Cluster> found = new ArrayList<>();
    for (EntityMention pronoun : unresolved(resolved)) {
      Gender gender = genders.ofPronoun(pronoun.name().toLowerCase(Locale.ROOT));
      Cluster before = last.get(gender);
      if (before != null && pronoun.sentence() - newest(before).sentence() <= REACH) {
        before.add(pronoun);
      } else {
        Cluster fresh = new Cluster(pronoun);
        fresh.gender(gender);
        last.put(gender, fresh);
        found.add(fresh);
      }
    }
    Set<Span> told = told();
    found.removeIf(person -> person.mentions().stream().noneMatch(m -> told.contains(m.span())));
    return found;
  }

  private List<EntityMention> unresolved(Set<Span> resolved) {
    return claims.entities().stream()
        .filter(mention -> mention.form() == Form.PRONOUN && !resolved.contains(mention.span()))
        .filter(
            mention -> genders.ofPronoun(mention.name().toLowerCase(Locale.ROOT)) != Gender.UNKNOWN)
        .sorted(Comparator.comparing(EntityMention::span))
        .toList();
  }

  private static EntityMention newest(Cluster cluster) {
    return cluster.mentions().get(cluster.mentions().size() - 1);
  }

  private Set<Span> told() {
    Set<Span> told = new HashSet<>();
    claims.relations().forEach(relation -> told.add(relation.subject()));
    claims.relations().forEach(relation -> told.add(relation.object()));
    claims.tenures().forEach(tenure -> told.add(tenure.holder()));
    return told;
  }
}
