package org.dramatis.extract.relation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** Finds what a post belongs to: "Iraq's prime minister", "head of Acme", "Senator Lee of Utah". */
final class PostOwners {

  /** How many words may stand between a post and the name before it: "Acme's first female head". */
  private static final int BETWEEN = 3;

  /** A closed class of the English language: the words that stand for a body and possess. */
  private static final Set<String> POSSESSIVE = Set.of("its", "their");

  private final WordList leaders;
  private final WordList ofStates;
  private final WordList seats;
  private final WordList titles;
  private final WordList posts;

  PostOwners(Ontology ontology) {
    this.leaders = ontology.words("LeaderTitle");
    this.ofStates = ontology.words("StateTitle");
    this.seats = ontology.words("SeatTitle");
    this.titles = ontology.words("TitleWord");
    this.posts = ontology.words("PostNoun");
  }

  Optional<FoundEntity> of(Sentence sentence, EntityIndex entities, Title title) {
    return before(sentence, entities, title)
        .or(() -> after(sentence, entities, title))
        .or(() -> besideCoordinated(sentence, entities, title))
        .filter(owner -> isOwned(sentence, title, owner.mention()));
  }

  /** As {@link #of}, or behind the name of the holder: "Professor Grant of Boston University". */
  Optional<FoundEntity> around(
      Sentence sentence, EntityIndex entities, Title title, FoundEntity holder) {
    boolean seat = isOneOf(sentence, title, seats);
    return of(sentence, entities, title)
        .or(
            () ->
                Stream.of("nmod:of", "nmod:at", "nmod:from")
                    .flatMap(r -> dependents(sentence, holder.mention().head(), r))
                    .filter(token -> !holder.covers(token))
                    .flatMap(token -> entities.argumentAt(sentence.number(), token).stream())
                    .filter(owner -> isBody(owner.mention()))
                    .filter(owner -> seat || !owner.mention().kind().isPlace())
                    .findFirst());
  }

  private static Stream<Integer> dependents(Sentence sentence, int token, String relation) {
    return sentence.graph().dependents(token, relation).stream();
  }

  /** "Iraq's prime minister", "former Shell director", "Acme (AC) head", "its president". */
  private Optional<FoundEntity> before(Sentence sentence, EntityIndex entities, Title title) {
    int end = title.first();
    for (int between = 0; end > 0 && between <= BETWEEN; between++) {
      Optional<FoundEntity> body = endingAt(sentence, entities, end);
      if (body.isPresent()) {
        return body;
      }
      Token token = sentence.token(end - 1);
      if (token.tag().equals("PRP$")) {
        return entities.argumentAt(sentence.number(), end - 1).filter(PostOwners::isPossessive);
      }
      if (token.tag().equals("POS")) {
        return endingAt(sentence, entities, end - 1);
      }
      if (!isPassedOver(sentence, end - 1, title)) {
        return Optional.empty();
      }
      end--;
    }
    return Optional.empty();
  }

  private static Optional<FoundEntity> endingAt(Sentence sentence, EntityIndex entities, int end) {
    return entities.in(sentence.number()).stream()
        .filter(owner -> owner.end() == end && isBody(owner.mention()))
        .findFirst();
  }

  private static boolean isPossessive(FoundEntity owner) {
    return POSSESSIVE.contains(owner.mention().name());
  }

  /** Adjectives of the post and brackets after a long name may stand between. */
  private static boolean isPassedOver(Sentence sentence, int index, Title title) {
    Token token = sentence.token(index);
    boolean describes =
        title.covers(sentence.governor(index))
            || sentence.governor(index) == sentence.governor(title.head());
    boolean adjective =
        token.tag().startsWith("JJ") || token.tag().equals("VBN") || token.tag().equals("NN");
    return adjective && describes
        || token.tag().equals("HYPH")
        || token.tag().equals("RB")
        || token.tag().equals("-RRB-");
  }

  /** "commander of the Quds Force", "diplomat at the US embassy". */
  private Optional<FoundEntity> after(Sentence sentence, EntityIndex entities, Title title) {
    return IntStream.range(title.first(), title.end())
        .boxed()
        .flatMap(token -> after(sentence, entities, title, token))
        .findFirst();
  }

  private Stream<FoundEntity> after(
      Sentence sentence, EntityIndex entities, Title title, int noun) {
    NamedReference named = new NamedReference(sentence, entities);
    return Stream.of("nmod:of", "nmod:for", "nmod:at", "nmod:to", "nmod:with", "nmod:in")
        .flatMap(
            relation ->
                dependents(sentence, noun, relation)
                    .filter(token -> !title.covers(token))
                    .flatMap(token -> entities.argumentAt(sentence.number(), token).stream())
                    .filter(owner -> isPlaced(sentence, title, owner.mention(), relation)))
        .filter(owner -> isBody(owner.mention()) || isUnknownName(sentence, owner.mention()))
        .map(owner -> named.of(owner).filter(body -> isBody(body.mention())).orElse(owner));
  }

  /** An ambassador to France is not one of France, and a banker in Paris works for no city. */
  private boolean isPlaced(Sentence sentence, Title title, EntityMention owner, String relation) {
    return !owner.kind().isPlace()
        || relation.equals("nmod:of")
        || relation.equals("nmod:for")
        || relation.equals("nmod:in") && isOneOf(sentence, title, leaders);
  }

  /** "The founder and head of Acme" is both of Acme. */
  private Optional<FoundEntity> besideCoordinated(
      Sentence sentence, EntityIndex entities, Title title) {
    return Coordination.of(sentence, title.head()).stream()
        .flatMap(
            other ->
                Stream.concat(
                    after(sentence, entities, title, other),
                    dependents(sentence, other, "nmod:poss")
                        .flatMap(token -> entities.argumentAt(sentence.number(), token).stream())
                        .filter(owner -> isBody(owner.mention()) || isPossessive(owner))))
        .findFirst();
  }

  /** Places have posts of the public, not professions; "its general" may be one of a country. */
  private boolean isOwned(Sentence sentence, Title title, EntityMention owner) {
    if (owner.form() == EntityMention.Form.PRONOUN) {
      return isOneOf(sentence, title, leaders) || isOneOf(sentence, title, ofStates);
    }
    return !owner.kind().isPlace()
        || owner.kind() == EntityKind.COUNTRY
        || owner.kind() == EntityKind.FACILITY
        || Stream.of(leaders, ofStates, seats, titles, posts)
            .anyMatch(list -> isOneOf(sentence, title, list));
  }

  /** Whether the post or its noun is on a list. */
  static boolean isOneOf(Sentence sentence, Title title, WordList list) {
    return list.has(sentence.token(title.head()).lemma().toLowerCase(Locale.ROOT))
        || list.has(title.words().toLowerCase(Locale.ROOT));
  }

  /** "The Quds Force": a name that the taggers missed. */
  private static boolean isUnknownName(Sentence sentence, EntityMention mention) {
    return mention.form() == EntityMention.Form.NOMINAL
        && !mention.tellsName()
        && mention.kind() != EntityKind.FACILITY
        && sentence.token(mention.head()).isProperNoun()
        && sentence.token(mention.head()).gazetteer() == GazetteerLabel.NONE;
  }

  private static boolean isBody(EntityMention mention) {
    return mention.kind() == EntityKind.ORGANISATION || mention.kind().isPlace();
  }
}
