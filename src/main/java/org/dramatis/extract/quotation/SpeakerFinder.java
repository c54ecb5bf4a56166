package org.dramatis.extract.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Finds the entity mention that the words for a speaker speak of: the noun that "who" stands for,
 * the owner of a statement that "says" something, the name beside "a spokesman".
 */
final class SpeakerFinder {

  private static final Set<String> RELATIVE = Set.of("WP", "WDT");
  private static final Set<String> ORIGINS = Set.of("by", "from");

  private final WordList reportingNouns;

  SpeakerFinder(Ontology ontology) {
    this.reportingNouns = ontology.words("ReportingNoun");
  }

  /**
   * The span of the mention.
   *
   * @param mentions those of the sentence
   */
  Optional<Span> find(Sentence sentence, Source source, List<EntityMention> mentions) {
    int head = speaking(sentence, source.head());
    Optional<EntityMention> found = at(sentence.token(head).span(), head, mentions);
    return found
        .filter(mention -> mention.form() == EntityMention.Form.NOMINAL)
        .filter(mention -> mention.kind() == EntityKind.PERSON)
        .flatMap(mention -> named(sentence, source, mentions))
        .or(() -> found)
        .map(EntityMention::span);
  }

  private static Optional<EntityMention> at(Span word, int head, List<EntityMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.span().contains(word))
        .min(
            Comparator.comparingInt((EntityMention mention) -> mention.head() == head ? 0 : 1)
                .thenComparingInt(mention -> mention.span().length()));
  }

  /** The token of the one who speaks, given the head of the words that the grammar makes say it. */
  private int speaking(Sentence sentence, int head) {
    if (RELATIVE.contains(sentence.token(head).tag())) {
      return antecedent(sentence, head);
    }
    return reportingNouns.has(sentence.token(head).lemma())
        ? owner(sentence, head).orElse(head)
        : head;
  }

  /** "Thorne, who said …": the noun above the relative clause. */
  private static int antecedent(Sentence sentence, int pronoun) {
    int clause = sentence.governor(pronoun);
    if (clause == Dependency.ROOT || !DependencyGraph.is(sentence.relation(clause), "acl")) {
      return pronoun;
    }
    int noun = sentence.governor(clause);
    return noun == Dependency.ROOT ? pronoun : noun;
  }

  /** "Thorne's letter says …", "a statement from the ministry says …" */
  private static OptionalInt owner(Sentence sentence, int noun) {
    for (int owner : sentence.tree().dependents(noun, "nmod:poss")) {
      return OptionalInt.of(owner);
    }
    return sentence.tree().dependents(noun, "nmod").stream()
        .filter(owner -> hasOrigin(sentence, owner))
        .mapToInt(owner -> owner)
        .findFirst();
  }

  private static boolean hasOrigin(Sentence sentence, int noun) {
    return sentence.tree().dependents(noun, "case").stream()
        .anyMatch(word -> ORIGINS.contains(sentence.token(word).lemma()));
  }

  /** "A spokesman for the league, Jon Hale": the parser gives the name to either noun. */
  private static Optional<EntityMention> named(
      Sentence sentence, Source source, List<EntityMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.form() == EntityMention.Form.NAME)
        .filter(mention -> mention.kind() == EntityKind.PERSON)
        .filter(mention -> source.tokens().get(mention.head()))
        .filter(mention -> sentence.relation(mention.head()).equals("appos"))
        .findFirst();
  }
}
