package org.dramatis.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.Sentence;

/**
 * Leads from a description to the name or pronoun that its sentence gives for it: from "an Oslo
 * lawyer" in "Berg, an Oslo lawyer" or "He is an Oslo lawyer" to "Berg" and "He".
 */
final class NamedReference {

  /** How many coordinated descriptions may stand between one and its name. */
  private static final int FAR = 4;

  private final Sentence sentence;
  private final EntityIndex entities;

  NamedReference(Sentence sentence, EntityIndex entities) {
    this.sentence = sentence;
    this.entities = entities;
  }

  /** The mention itself where it is a name, else the one that it describes, if there is one. */
  Optional<FoundEntity> of(FoundEntity found) {
    if (isNamed(found)) {
      return Optional.of(found);
    }
    return found.mention().kind() == EntityKind.FACILITY
        ? Optional.empty()
        : Stream.concat(described(found.mention().head(), FAR), named(found))
            .flatMap(token -> entities.argumentAt(sentence.number(), token).stream())
            .filter(other -> isNamed(other) && agrees(found.mention(), other.mention()))
            .findFirst();
  }

  private boolean isNamed(FoundEntity found) {
    EntityMention mention = found.mention();
    return mention.form() == EntityMention.Form.PRONOUN
        || mention.tellsName()
        || mention.kind() == EntityKind.OTHER
            && sentence.token(mention.head()).isProperNoun()
            && sentence.token(mention.head()).gazetteer() == GazetteerLabel.NONE;
  }

  /** What the description is said of: in apposition, as predicate, or coordinated with such. */
  private Stream<Integer> described(int noun, int steps) {
    Stream<Integer> below = sentence.tree().dependents(noun, "appos").stream();
    Stream<Integer> subject =
        sentence.tree().has(noun, "cop")
            ? sentence.tree().dependents(noun, "nsubj").stream()
            : Stream.of();
    Stream<Integer> above =
        switch (sentence.relation(noun)) {
          case "appos" -> Stream.of(sentence.governor(noun));
          case "conj" -> steps > 0 ? described(sentence.governor(noun), steps - 1) : Stream.of();
          default -> Stream.of();
        };
    return Stream.of(below, subject, above).flatMap(tokens -> tokens);
  }

  /** "The town of Plymouth", "Kerman province": the noun of a place beside its name. */
  private Stream<Integer> named(FoundEntity found) {
    if (found.mention().kind() != EntityKind.PLACE) {
      return Stream.of();
    }
    return Stream.of("nmod:of", "compound")
        .map(relation -> sentence.graph().dependents(found.mention().head(), relation))
        .flatMap(List::stream);
  }

  private static boolean agrees(EntityMention description, EntityMention name) {
    return description.kind() == EntityKind.OTHER
        || name.kind() == EntityKind.OTHER
        || description.kind().broad() == name.kind().broad();
  }
}
