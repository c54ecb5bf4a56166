package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Claims;
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

  Discourse(AnnotatedArticle article, Claims claims) {
    this.article = article;
    this.claims = claims;
    for (EntityMention mention : claims.entities()) {
      mentions.put(mention.span(), mention);
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
