package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Claims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.SpanIndex;
import org.dramatis.model.TenureMention;
import org.dramatis.model.Token;

/** One document's claims, with what the grammar around a mention says of it. */
final class Discourse {

  private final AnnotatedArticle article;
  private final Claims claims;
  private final Map<Span, EntityMention> mentions = new HashMap<>();
  private final Map<Span, Set<Span>> apart = new HashMap<>();
  private final SpanIndex<QuotationMention> direct = new SpanIndex<>();
  private final Map<Span, Set<String>> modifiers = new HashMap<>();
  private final Map<Integer, List<EntityMention>> bodies = new HashMap<>();
  private final Map<Integer, EntityMention> headed = new HashMap<>();

  Discourse(AnnotatedArticle article, Claims claims) {
    this.article = article;
    this.claims = claims;
    for (EntityMention mention : claims.entities()) {
      mentions.put(mention.span(), mention);
      int head = article.sentences().get(mention.sentence()).token(mention.head()).span().begin();
      headed.merge(head, mention, (one, other) -> longer(one, other));
      if (mention.kind() == EntityKind.ORGANISATION || mention.kind().isPlace()) {
        bodies.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(mention);
      }
    }
    for (QuotationMention quotation : claims.quotations()) {
      if (quotation.direct()) {
        direct.add(quotation.span(), quotation);
      }
    }
    for (RelationMention relation : claims.relations()) {
      keepApart(relation.subject(), relation.object());
    }
    for (TenureMention tenure : claims.tenures()) {
      tenure.organisation().ifPresent(organisation -> keepApart(tenure.holder(), organisation));
    }
  }

  private static EntityMention longer(EntityMention one, EntityMention other) {
    return other.span().length() > one.span().length() ? other : one;
  }

  private void keepApart(Span one, Span other) {
    apart.computeIfAbsent(one, key -> new HashSet<>()).add(other);
    apart.computeIfAbsent(other, key -> new HashSet<>()).add(one);
  }

  Claims claims() {
    return claims;
  }

  AnnotatedArticle article() {
    return article;
  }

  Optional<EntityMention> mention(Span span) {
    return Optional.ofNullable(mentions.get(span));
  }

  /** Whether a mention is none of the thing: a claim relates the two, or one lies in the other. */
  boolean isApart(EntityMention mention, Cluster thing) {
    if (thing.overlaps(mention.span())) {
      return true;
    }
    for (Span unlike : apart.getOrDefault(mention.span(), Set.of())) {
      if (thing.has(unlike)) {
        return true;
      }
    }
    return false;
  }

  /** The longest mention with this token as its head. */
  Optional<EntityMention> headedBy(Token token) {
    return Optional.ofNullable(headed.get(token.span().begin()));
  }

  /**
   * What a noun is said to be as a predicate, alone or with others: "Berg" of "owner" in "Berg is a
   * lawyer and the owner", "she" of "chief" in "she became chief".
   *
   * @param linking whether a verb joins a predicate to its subject
   */
  Optional<EntityMention> subject(EntityMention nominal, Predicate<String> linking) {
    Sentence sentence = sentence(nominal);
    int predicate = predicate(nominal, linking);
    return predicate < 0 || isNegated(sentence, predicate)
        ? Optional.empty()
        : sentence.tree().dependents(predicate, "nsubj").stream()
            .flatMap(subject -> headedBy(sentence.token(subject)).stream())
            .findFirst();
  }

  /** Whether a noun says what somebody is, and so picks out nobody by itself. */
  boolean isPredicate(EntityMention nominal, Predicate<String> linking) {
    return predicate(nominal, linking) >= 0;
  }

  /** The token that the subject of a predicate hangs on; negative if the noun is no predicate. */
  private int predicate(EntityMention nominal, Predicate<String> linking) {
    Sentence sentence = sentence(nominal);
    int noun = firstOfList(nominal);
    if (sentence.tree().has(noun, "cop")) {
      return noun;
    }
    int above = sentence.governor(noun);
    return sentence.relation(noun).equals("xcomp")
            && linking.test(sentence.token(above).lemma().toLowerCase(Locale.ROOT))
        ? above
        : -1;
  }

  private int firstOfList(EntityMention nominal) {
    Sentence sentence = sentence(nominal);
    int noun = nominal.head();
    while (sentence.relation(noun).equals("conj")
        && sentence.token(sentence.governor(noun)).isNoun()) {
      noun = sentence.governor(noun);
    }
    return noun;
  }

  /**
   * Whether a noun names a post that somebody has, and not who has it: "chief" in "left as chief",
   * "the post of chief".
   *
   * @param post whether a noun means a post
   */
  boolean isPost(EntityMention nominal, Predicate<String> post) {
    Sentence sentence = sentence(nominal);
    int noun = firstOfList(nominal);
    int above = sentence.governor(noun);
    return has(sentence, noun, "as")
        || above >= 0
            && has(sentence, noun, "of")
            && post.test(sentence.token(above).lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean has(Sentence sentence, int noun, String preposition) {
    return sentence.tree().dependents(noun, "case").stream()
        .anyMatch(before -> sentence.token(before).word().equalsIgnoreCase(preposition));
  }

  private static boolean isNegated(Sentence sentence, int token) {
    return sentence.tree().dependents(token, "advmod").stream()
        .map(i -> sentence.token(i).lemma().toLowerCase(Locale.ROOT))
        .anyMatch(lemma -> lemma.equals("not") || lemma.equals("n't") || lemma.equals("never"));
  }

  Sentence sentence(EntityMention mention) {
    return article.sentences().get(mention.sentence());
  }

  Token head(EntityMention mention) {
    return sentence(mention).token(mention.head());
  }

  /** The grammatical relation of the mention's head, without its subtype. */
  String relation(EntityMention mention) {
    String relation = sentence(mention).relation(mention.head());
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  boolean isSubject(EntityMention mention) {
    return relation(mention).equals("nsubj");
  }

  /** The token that governs the mention's head, as a key of its clause. */
  int governor(EntityMention mention) {
    return sentence(mention).governor(mention.head());
  }

  /** The index of the mention's first token in its sentence. */
  int firstToken(EntityMention mention) {
    List<Token> tokens = sentence(mention).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > mention.span().begin()) {
        return i;
      }
    }
    return mention.head();
  }

  /** The words just before a mention in its sentence, lower case, nearest first. */
  List<String> wordsBefore(EntityMention mention, int count) {
    Sentence sentence = sentence(mention);
    int first = firstToken(mention);
    List<String> words = new ArrayList<>(count);
    for (int i = first - 1; i >= 0 && i >= first - count; i--) {
      words.add(sentence.token(i).lemma().replace(".", "").toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** The determiner of the mention's head, or its lower-case first word if it has none. */
  String determiner(EntityMention mention) {
    Sentence sentence = sentence(mention);
    List<Integer> determiners = sentence.tree().dependents(mention.head(), "det");
    int token = determiners.isEmpty() ? firstToken(mention) : determiners.get(0);
    return sentence.token(token).word().toLowerCase(Locale.ROOT);
  }

  boolean isPlural(EntityMention mention) {
    String tag = head(mention).tag();
    return mention.count().orElse(1) > 1 || tag.equals("NNS") || tag.equals("NNPS");
  }

  /** The words that describe a mention's noun, as lemmas in lower case. */
  Set<String> modifiers(EntityMention mention) {
    return modifiers.computeIfAbsent(mention.span(), span -> modifiersOf(mention));
  }

  private Set<String> modifiersOf(EntityMention mention) {
    Sentence sentence = sentence(mention);
    Set<String> found = new TreeSet<>();
    for (String relation : List.of("amod", "compound", "nummod", "nmod")) {
      sentence
          .tree()
          .dependents(mention.head(), relation)
          .forEach(token -> found.add(sentence.token(token).lemma().toLowerCase(Locale.ROOT)));
    }
    return found;
  }

  /** The places and organisations named within a mention: Iraq in "the Iraqi minister". */
  List<EntityMention> ownersIn(EntityMention mention) {
    return bodies.getOrDefault(mention.sentence(), List.of()).stream()
        .filter(body -> mention.span().contains(body.span()) && body != mention)
        .toList();
  }

  /** The innermost direct quotation in which a mention stands. */
  Optional<QuotationMention> quotationAround(EntityMention mention) {
    QuotationMention innermost = null;
    for (QuotationMention quotation : direct.near(mention.span().begin())) {
      if (quotation.span().contains(mention.span())
          && (innermost == null || quotation.span().length() < innermost.span().length())) {
        innermost = quotation;
      }
    }
    return Optional.ofNullable(innermost);
  }

  Optional<EntityMention> speaker(QuotationMention quotation) {
    return quotation.speaker().flatMap(this::mention);
  }
}
