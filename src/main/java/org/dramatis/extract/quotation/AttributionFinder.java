package org.dramatis.extract.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Factuality;
import org.dramatis.model.Grounds;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.SpanIndex;
import org.dramatis.model.Token;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Tells, for a position in an article, who says what stands there, and how sure of it the reporting
 * word is. A phrase that is merely spoken of ("condemned the attack") is nobody's statement.
 */
public final class AttributionFinder {

  private final Ontology ontology;
  private final AnnotatedArticle article;

  /** The innermost first. */
  private final SpanIndex<Attribution> attributions = new SpanIndex<>();

  /**
   * @param quotations those found in the article
   */
  public AttributionFinder(
      Ontology ontology, AnnotatedArticle article, List<QuotationMention> quotations) {
    this.ontology = ontology;
    this.article = article;
    quotations.stream()
        .filter(q -> q.direct() || reportsClause(q))
        .sorted(
            Comparator.comparingInt((QuotationMention q) -> q.span().length())
                .thenComparing(QuotationMention::span))
        .forEach(q -> attributions.add(q.span(), new Attribution(q, factuality(q))));
  }

  /** The innermost attribution of what stands at a code point; empty if the document says it. */
  public Optional<Attribution> at(int codePoint) {
    Span position = new Span(codePoint, codePoint + 1);
    for (Attribution attribution : attributions.near(codePoint)) {
      if (says(attribution.quotation(), position)) {
        return Optional.of(attribution);
      }
    }
    return Optional.empty();
  }

  /** The words reported may surround the words that report them. */
  private static boolean says(QuotationMention quotation, Span position) {
    return quotation.span().contains(position)
        && quotation.cue().map(Grounds::span).filter(s -> s.contains(position)).isEmpty()
        && quotation.source().map(Grounds::span).filter(s -> s.contains(position)).isEmpty();
  }

  private boolean reportsClause(QuotationMention quotation) {
    Optional<Sentence> sentence = article.sentenceAt(quotation.span().begin());
    if (sentence.isEmpty()) {
      return false;
    }
    List<Token> tokens = sentence.get().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean top =
          quotation.span().contains(tokens.get(i).span()) && isTop(sentence.get(), i, quotation);
      if (top && isClause(sentence.get(), i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTop(Sentence sentence, int token, QuotationMention quotation) {
    int governor = sentence.governor(token);
    return governor < 0 || !quotation.span().contains(sentence.token(governor).span());
  }

  private static boolean isClause(Sentence sentence, int head) {
    String relation = sentence.relation(head);
    return sentence.token(head).isVerb() && !relation.equals("amod")
        || sentence.tree().has(head, "nsubj")
        || sentence.tree().has(head, "cop");
  }

  private Factuality factuality(QuotationMention quotation) {
    List<Token> cue = quotation.cue().map(c -> tokens(c.span())).orElse(List.of());
    if (isAny(cue, "DenialVerb")) {
      return Factuality.NEGATED;
    }
    if (isAny(cue, "PlanVerb") || isAny(cue, "DemandVerb") || isAny(cue, "FutureWord")) {
      return Factuality.FUTURE;
    }
    boolean unsure =
        Stream.of("DoubtWord", "EvidenceAdverb", "NegationWord", "NegationVerb")
            .anyMatch(list -> isAny(cue, list));
    return unsure ? Factuality.UNCERTAIN : Factuality.ASSERTED;
  }

  private boolean isAny(List<Token> tokens, String list) {
    WordList words = ontology.words(list);
    return tokens.stream()
        .anyMatch(t -> words.has(t.lemma()) || words.has(t.word().toLowerCase(Locale.ROOT)));
  }

  private List<Token> tokens(Span span) {
    return article.sentenceAt(span.begin()).stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> span.contains(t.span()))
        .toList();
  }
}
