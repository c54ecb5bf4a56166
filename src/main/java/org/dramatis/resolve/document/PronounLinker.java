package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.resolve.name.NameKnowledge;

/** Joins pronouns to the thing that number, gender and place allow. */
final class PronounLinker {

  /** How many sentences back "he" and "she" may point, and how many "it" and "they". */
  private static final int PERSON_REACH = 5;

  private static final int BODY_REACH = 2;

  private final Discourse discourse;
  private final NameKnowledge knowledge;
  private final Genders genders;
  private final Scene scene;
  private final AntecedentChoice choice;

  PronounLinker(
      Discourse discourse, NameKnowledge knowledge, Scene scene, AntecedentChoice choice) {
    this.discourse = discourse;
    this.knowledge = knowledge;
    this.genders = new Genders(discourse, knowledge);
    this.scene = scene;
    this.choice = choice;
  }

  void link(EntityMention pronoun) {
    String word = pronoun.name().toLowerCase(Locale.ROOT);
    antecedent(pronoun, word).ifPresent(cluster -> join(pronoun, word, cluster));
  }

  private void join(EntityMention pronoun, String word, Cluster cluster) {
    scene.join(pronoun, cluster);
    if (cluster.gender() == Gender.UNKNOWN) {
      cluster.gender(genders.ofPronoun(word));
    }
  }

  private Optional<Cluster> antecedent(EntityMention pronoun, String word) {
    if (knowledge.is("first-person", word)) {
      return speakerAround(pronoun);
    }
    if (knowledge.is("relative-pronoun", word)) {
      return relativeTo(pronoun);
    }
    if (genders.ofPronoun(word) != Gender.UNKNOWN) {
      return best(pronoun, word, PERSON_REACH);
    }
    if (knowledge.is("neuter-pronoun", word)) {
      return isEmptySubject(pronoun) ? Optional.empty() : best(pronoun, word, BODY_REACH);
    }
    return knowledge.is("plural-pronoun", word)
        ? best(pronoun, word, BODY_REACH)
        : Optional.empty();
  }

  /** "I" within quotation marks is who speaks; outside of them it is the reporter. */
  private Optional<Cluster> speakerAround(EntityMention pronoun) {
    return discourse
        .quotationAround(pronoun)
        .flatMap(discourse::speaker)
        .flatMap(speaker -> scene.home(speaker.span()))
        .filter(cluster -> cluster.kind() == EntityKind.PERSON);
  }

  /** "Pompeo, who …": the noun that the relative clause hangs on. */
  private Optional<Cluster> relativeTo(EntityMention pronoun) {
    Sentence sentence = discourse.sentence(pronoun);
    for (Dependency above : sentence.graph().above(pronoun.head())) {
      if (above.relation().equals("ref")) {
        return headedBy(pronoun, above.governor());
      }
    }
    int verb = sentence.governor(pronoun.head());
    for (int step = 0; step < 2 && verb >= 0; step++) {
      if (sentence.relation(verb).startsWith("acl")) {
        return headedBy(pronoun, sentence.governor(verb));
      }
      verb = sentence.governor(verb);
    }
    return Optional.empty();
  }

  private Optional<Cluster> headedBy(EntityMention pronoun, int noun) {
    Sentence sentence = discourse.sentence(pronoun);
    return scene.near(pronoun.sentence(), 0).stream()
        .filter(cluster -> stands(cluster, sentence, noun))
        .findFirst();
  }

  private static boolean stands(Cluster cluster, Sentence sentence, int head) {
    for (EntityMention mention : cluster.in(sentence)) {
      if (mention.head() == head) {
        return true;
      }
    }
    return false;
  }

  /** "It is raining", "it is likely that": there is nothing that "it" means. */
  private boolean isEmptySubject(EntityMention pronoun) {
    if (discourse.relation(pronoun).equals("expl")) {
      return true;
    }
    Sentence sentence = discourse.sentence(pronoun);
    int governor = discourse.governor(pronoun);
    return governor >= 0
        && discourse.isSubject(pronoun)
        && sentence.tree().has(governor, "cop")
        && (sentence.tree().has(governor, "ccomp")
            || sentence.tree().has(governor, "csubj")
            || sentence.tree().has(governor, "xcomp")
            || sentence.tree().has(governor, "advcl"));
  }

  private Optional<Cluster> best(EntityMention pronoun, String word, int reach) {
    Optional<EntityMention> speaker =
        discourse.quotationAround(pronoun).flatMap(discourse::speaker);
    List<Cluster> candidates = new ArrayList<>();
    for (Cluster cluster : scene.near(pronoun.sentence(), reach)) {
      if (isPossible(pronoun, word, cluster, reach) && !speaksItself(speaker, cluster)) {
        candidates.add(cluster);
      }
    }
    if (genders.ofPronoun(word) != Gender.UNKNOWN) {
      forgetTheEarlier(pronoun, candidates);
    }
    candidates.sort(
        Comparator.<Cluster, Span>comparing(cluster -> lastBefore(pronoun, cluster).span())
            .reversed());
    return speakerBefore(pronoun, candidates).or(() -> choice.choose(pronoun, candidates));
  }

  /**
   * Where the sentence before has somebody named for its subject, "he" reaches no further back,
   * however much the text is about somebody else.
   */
  private void forgetTheEarlier(EntityMention pronoun, List<Cluster> candidates) {
    boolean followed =
        candidates.stream()
            .filter(Cluster::named)
            .flatMap(thing -> thing.before(pronoun.span().begin()).stream())
            .anyMatch(mention -> isJustBefore(mention, pronoun) && isSubject(mention));
    if (followed) {
      candidates.removeIf(thing -> !isJustBefore(lastBefore(pronoun, thing), pronoun));
    }
  }

  private static boolean isJustBefore(EntityMention mention, EntityMention pronoun) {
    return mention.sentence() >= pronoun.sentence() - 1;
  }

  private boolean isSubject(EntityMention mention) {
    return DependencyGraph.is(discourse.relation(mention), "nsubj");
  }

  /** "…, Anna Weber said. She added": a sentence that goes on about who has just been quoted. */
  private Optional<Cluster> speakerBefore(EntityMention pronoun, List<Cluster> candidates) {
    if (!discourse.isSubject(pronoun) || discourse.firstToken(pronoun) > 0) {
      return Optional.empty();
    }
    return discourse.claims().quotations().stream()
        .flatMap(quotation -> discourse.speaker(quotation).stream())
        .filter(speaker -> speaker.sentence() == pronoun.sentence() - 1)
        .max(Comparator.comparing(EntityMention::span))
        .flatMap(
            speaker -> candidates.stream().filter(thing -> thing.has(speaker.span())).findFirst());
  }

  private static EntityMention lastBefore(EntityMention pronoun, Cluster cluster) {
    return cluster.lastBefore(pronoun.span().begin());
  }

  private boolean isPossible(EntityMention pronoun, String word, Cluster cluster, int reach) {
    EntityMention last = lastBefore(pronoun, cluster);
    return last != null
        && pronoun.sentence() - last.sentence() <= reach
        && agrees(word, cluster)
        && !isOneOfMany(word, last)
        && !discourse.isApart(pronoun, cluster)
        && !isBoundApart(pronoun, word, cluster);
  }

  /** "They" after "Aldor and Brana" are both. */
  private boolean isOneOfMany(String word, EntityMention last) {
    return knowledge.is("plural-pronoun", word)
        && !discourse.isPlural(last)
        && (discourse.relation(last).equals("conj")
            || discourse.sentence(last).tree().has(last.head(), "conj"));
  }

  private boolean agrees(String word, Cluster cluster) {
    Gender gender = genders.ofPronoun(word);
    EntityKind kind = cluster.kind();
    if (gender != Gender.UNKNOWN) {
      return kind == EntityKind.PERSON
          && !isMany(cluster)
          && !cluster.gender().conflictsWith(gender);
    }
    if (knowledge.is("neuter-pronoun", word)) {
      boolean body = kind == EntityKind.ORGANISATION || kind == EntityKind.COUNTRY;
      return body && !cluster.plural();
    }
    return isMany(cluster) || kind == EntityKind.ORGANISATION;
  }

  /** "The police" are many. */
  private boolean isMany(Cluster cluster) {
    return cluster.plural()
        || !cluster.named()
            && cluster.roles().stream().anyMatch(noun -> knowledge.is("people-word", noun));
  }

  /** Subject and object of one verb are two things, unless the object is "himself". */
  private boolean isBoundApart(EntityMention pronoun, String word, Cluster cluster) {
    boolean reflexive = knowledge.is("reflexive", word);
    boolean possessive = discourse.head(pronoun).tag().equals("PRP$");
    boolean sameClause = isInSameClause(pronoun, cluster);
    if (reflexive) {
      return !sameClause;
    }
    return sameClause && !possessive;
  }

  private boolean isInSameClause(EntityMention pronoun, Cluster cluster) {
    int governor = discourse.governor(pronoun);
    for (EntityMention other : cluster.in(discourse.sentence(pronoun))) {
      if (governor >= 0
          && discourse.governor(other) == governor
          && !discourse.relation(other).equals("nmod")) {
        return true;
      }
    }
    return false;
  }

  /** Who is quoted word for word does not speak of himself as "he". */
  private boolean speaksItself(Optional<EntityMention> speaker, Cluster cluster) {
    return speaker.isPresent()
        && scene.home(speaker.get().span()).filter(home -> home == cluster).isPresent();
  }
}
