package org.dramatis.extract.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** What verbs say of posts: who is given one, holds one, or loses one. */
final class PostVerbs {

  /** What a clause says of somebody's post. */
  enum Turn {
    GIVEN,
    HELD,
    HELD_BEFORE,
    ENDED
  }

  private static final Set<String> OBJECT = Set.of("obj", "nsubj:pass");
  private static final Set<String> SUBJECT = Set.of("nsubj");

  private final WordList appointing;
  private final WordList becoming;
  private final WordList serving;
  private final WordList resigning;
  private final WordList dismissing;
  private final WordList succeeding;
  private final WordList conditions;
  private final WordList postWords;

  PostVerbs(Ontology ontology) {
    this.appointing = ontology.words("AppointVerb");
    this.becoming = ontology.words("BecomeVerb");
    this.serving = ontology.words("ServeVerb");
    this.resigning = ontology.words("ResignVerb");
    this.dismissing = ontology.words("DismissVerb");
    this.succeeding = ontology.words("SucceedVerb");
    this.conditions = ontology.words("ConditionWord");
    this.postWords = ontology.words("PostWord");
  }

  /** What a verb says of the post of one who stands to it in a relation of the enhanced graph. */
  Optional<Turn> turn(Sentence sentence, int verb, String relation) {
    if (!sentence.token(verb).isVerb() || !isReal(sentence, verb)) {
      return Optional.empty();
    }
    String word = withParticle(sentence, verb);
    boolean passive = sentence.tree().has(verb, "aux:pass");
    if (OBJECT.contains(relation)) {
      return ofObject(word);
    }
    if (relation.equals("obl:agent") || SUBJECT.contains(relation) && !passive) {
      return ofSubject(sentence, verb, word);
    }
    return Optional.empty();
  }

  /**
   * "She was appointed head": parsers take the verb for a part of the post, as in "elected head".
   */
  boolean isGiven(Sentence sentence, int post, int copula) {
    return sentence.tree().below(post).stream()
        .map(Dependency::dependent)
        .filter(word -> copula < word && word < post)
        .map(sentence::token)
        .anyMatch(
            word ->
                word.tag().equals("VBN") && appointing.has(word.lemma().toLowerCase(Locale.ROOT)));
  }

  private Optional<Turn> ofObject(String word) {
    if (appointing.has(word)) {
      return Optional.of(Turn.GIVEN);
    }
    return dismissing.has(word) || succeeding.has(word)
        ? Optional.of(Turn.ENDED)
        : Optional.empty();
  }

  private Optional<Turn> ofSubject(Sentence sentence, int verb, String word) {
    if (becoming.has(word) || succeeding.has(word)) {
      return Optional.of(Turn.GIVEN);
    }
    if (serving.has(word)) {
      return Optional.of(isPast(sentence, verb, verb) ? Turn.HELD_BEFORE : Turn.HELD);
    }
    return resigning.has(word) ? Optional.of(Turn.ENDED) : Optional.empty();
  }

  /** "step down" of "stepped down". */
  private static String withParticle(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
    return sentence.tree().dependents(verb, "compound:prt").stream()
        .findFirst()
        .map(particle -> lemma + " " + sentence.token(particle).word().toLowerCase(Locale.ROOT))
        .orElse(lemma);
  }

  /** The nouns that may be the post, in what is said with the verb. */
  Stream<Integer> nouns(Sentence sentence, int verb) {
    Stream<Integer> plain =
        Stream.of("xcomp", "obl:as", "obj", "ccomp").flatMap(r -> below(sentence, verb, r));
    Stream<Integer> ofPost =
        Stream.of("obl:to", "obl:from", "obj")
            .flatMap(relation -> below(sentence, verb, relation))
            .filter(noun -> postWords.has(sentence.token(noun).lemma().toLowerCase(Locale.ROOT)))
            .flatMap(
                noun -> Stream.of("nmod:of", "nmod:as").flatMap(r -> below(sentence, noun, r)));
    return Stream.concat(plain, ofPost);
  }

  private static Stream<Integer> below(Sentence sentence, int token, String relation) {
    return sentence.graph().dependents(token, relation).stream();
  }

  /** Whether the words tell of something that is so: not denied, not only possible, not a plan. */
  boolean isReal(Sentence sentence, int predicate) {
    return sentence.tree().below(predicate).stream()
        .noneMatch(
            below -> {
              String tag = sentence.token(below.dependent()).tag();
              String word = sentence.token(below.dependent()).lemma().toLowerCase(Locale.ROOT);
              return DependencyGraph.is(below.relation(), "aux") && tag.equals("MD")
                  || tag.equals("TO")
                  || below.relation().equals("mark") && conditions.has(word)
                  || below.relation().equals("advmod")
                      && List.of("not", "n't", "never").contains(word);
            });
  }

  /** Whether a verb, with the auxiliaries of its predicate, tells of the past alone. */
  static boolean isPast(Sentence sentence, int verb, int predicate) {
    String tag = sentence.token(verb).tag();
    List<Integer> auxiliaries = sentence.tree().dependents(predicate, "aux");
    return tag.equals("VBD") && auxiliaries.isEmpty()
        || auxiliaries.stream()
            .anyMatch(
                auxiliary ->
                    sentence.token(auxiliary).tag().equals("VBD")
                        && sentence.token(auxiliary).lemma().equals("have"));
  }
}
