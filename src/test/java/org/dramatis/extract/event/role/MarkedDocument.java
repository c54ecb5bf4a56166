package org.dramatis.extract.event.role;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;

/**
 * What people marked in a document of who takes part in which event.
 *
 * @param judged the roles that they looked for
 * @param ofAttacks who takes part in any attack, where no trigger words are marked
 */
public record MarkedDocument(
    Set<String> judged, List<MarkedEvent> events, Optional<List<MarkedRole>> ofAttacks) {

  /**
   * Words that tell of an event, and its participants.
   *
   * @param triggers all stretches that were marked
   */
  record MarkedEvent(List<Span> triggers, List<MarkedRole> roles) {}

  /**
   * Somebody's part.
   *
   * @param roles those of ours that would be right; none, if it was marked as something that we do
   *     not tell apart
   * @param fillers the stretches that speak of the participant, each with its head word
   */
  record MarkedRole(Set<String> roles, List<Filler> fillers) {}

  /** Words for a participant; the head is the word that tells what it is. */
  record Filler(Span span, Span head) {}

  private static final Set<String> ATTACKS =
      Set.of("Conflict.Attack", "Life.Die", "Life.Injure", "ArtifactExistence.Damage");

  /**
   * The right roles of each mention for an event of a sentence, none for those who take no part in
   * it. Left out are mentions that nobody can say it of; all are, if nobody marked the event.
   */
  Map<FoundEntity, Set<String>> rolesIn(RoleScene scene, int number) {
    Predicate predicate = scene.predicates().get(number);
    Span trigger = scene.sentence().token(predicate.head()).span();
    Optional<List<MarkedRole>> marked =
        events.stream()
            .filter(event -> event.triggers().stream().anyMatch(trigger::overlaps))
            .map(MarkedEvent::roles)
            .findFirst();
    if (marked.isEmpty() && isAttack(predicate)) {
      marked = ofAttacks;
    }
    return marked.map(roles -> judged(scene, number, roles)).orElse(Map.of());
  }

  private static boolean isAttack(Predicate predicate) {
    return predicate.type().plover().equals("ASSAULT")
        || ATTACKS.stream().anyMatch(predicate.type().kairos()::startsWith);
  }

  private static Map<FoundEntity, Set<String>> judged(
      RoleScene scene, int number, List<MarkedRole> roles) {
    Map<FoundEntity, Set<String>> found = new HashMap<>();
    Set<FoundEntity> open = new HashSet<>();
    for (MarkedRole role : roles) {
      List<FoundEntity> fitting =
          scene.mentions().stream()
              .filter(
                  entity -> role.fillers().stream().anyMatch(filler -> overlaps(entity, filler)))
              .toList();
      open.addAll(fitting);
      fitting.stream()
          .filter(entity -> isHeaded(scene.sentence(), entity, role))
          .min(
              Comparator.comparing((FoundEntity entity) -> scene.finding(number, entity).isEmpty())
                  .thenComparing(entity -> distance(scene, number, entity))
                  .thenComparing(entity -> entity.mention().span()))
          .ifPresent(
              best -> found.computeIfAbsent(best, key -> new HashSet<>()).addAll(role.roles()));
    }
    found.values().removeIf(Set::isEmpty);
    for (FoundEntity entity : scene.mentions()) {
      if (!open.contains(entity)) {
        found.put(entity, Set.of());
      }
    }
    return found;
  }

  private static boolean overlaps(FoundEntity entity, Filler filler) {
    return filler.span().overlaps(entity.mention().span());
  }

  private static boolean isHeaded(Sentence sentence, FoundEntity entity, MarkedRole role) {
    Span head = sentence.token(entity.mention().head()).span();
    return role.fillers().stream().anyMatch(filler -> filler.head().overlaps(head));
  }

  private static int distance(RoleScene scene, int number, FoundEntity entity) {
    return Math.abs(scene.predicates().get(number).head() - entity.mention().head());
  }
}
