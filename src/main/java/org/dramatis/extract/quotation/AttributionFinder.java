package org.dramatis.extract.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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
 * word is. A phrase that is merely spoken of ("condemned the attack") is nobody's statement; one
 * that is denied, demanded, planned or laid at somebody's door is.
 */
public final class AttributionFinder {

  /** Reporting words whose object, a deed without a clause, is what somebody says. */
  private static final List<String> OF_DEEDS =
      List.of("UndoneObject", "DenialNoun", "AccusationWord", "DemandVerb", "PlanVerb");

  /** Prepositions that lead from such a word to the deed. */
  private static final Set<String> TO_DEEDS = Set.of("for", "of");

  /** Tags of verbs that tell when: what is demanded or planned stands in no such form. */
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

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
        .filter(q -> q.direct() || reportsClause(q) || reportsDeed(q))
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
    return anyTop(quotation, AttributionFinder::isClause);
  }

  /** "Demanded an inquiry", "called for an inquiry"; not "asked about an inquiry". */
  private boolean reportsDeed(QuotationMention quotation) {
    List<Token> cue = cue(quotation);
    boolean about =
        cue.stream().anyMatch(t -> t.tag().equals("IN") && !TO_DEEDS.contains(t.lemma()));
    return !about && OF_DEEDS.stream().anyMatch(list -> isAny(cue, list));
  }

  /** Whether a token of the content that hangs on none of its words is of a kind. */
  private boolean anyTop(QuotationMention quotation, BiPredicate<Sentence, Integer> kind) {
    Optional<Sentence> sentence = article.sentenceAt(quotation.span().begin());
    if (sentence.isEmpty()) {
      return false;
    }
    List<Token> tokens = sentence.get().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean top =
          quotation.span().contains(tokens.get(i).span()) && isTop(sentence.get(), i, quotation);
      if (top && kind.test(sentence.get(), i)) {
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

  /** "Insisted that troops had left" and "told them that troops left" demand nothing. */
  private static boolean isFinite(Sentence sentence, int head) {
    return FINITE.contains(sentence.token(head).tag())
        || Stream.of("aux", "cop", "aux:pass")
            .flatMap(relation -> sentence.tree().dependents(head, relation).stream())
            .anyMatch(token -> FINITE.contains(sentence.token(token).tag()));
  }

  private List<Token> cue(QuotationMention quotation) {
    return quotation.cue().map(c -> tokens(c.span())).orElse(List.of());
  }

  private Factuality factuality(QuotationMention quotation) {
    List<Token> cue = cue(quotation);
    if (isAny(cue, "DenialVerb") || isAny(cue, "DenialNoun")) {
      return Factuality.NEGATED;
    }
    boolean wanted =
        Stream.of("PlanVerb", "DemandVerb", "FutureWord").anyMatch(list -> isAny(cue, list));
    boolean stated = quotation.direct() || anyTop(quotation, AttributionFinder::isFinite);
    if (wanted && !stated) {
      return Factuality.FUTURE;
    }
    boolean unsure =
        Stream.of("AccusationWord", "DoubtWord", "EvidenceAdverb", "NegationWord", "NegationVerb")
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
