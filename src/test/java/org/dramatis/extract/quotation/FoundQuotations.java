package org.dramatis.extract.quotation;

import static org.dramatis.model.SentenceNotation.article;

import java.util.List;
import org.dramatis.model.Grounds;
import org.dramatis.model.Metadata;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.Sentence;

/** The quotations of sentences that are written down, and what they are made of. */
final class FoundQuotations {

  private FoundQuotations() {}

  /** Those of an article of these sentences in which no entities are known. */
  static List<QuotationMention> find(Sentence... sentences) {
    return new QuotationFinder(QuotationWords.ontology())
        .find(article("a", Metadata.NONE, sentences), List.of());
  }

  /** Content, cue and source of a quotation. */
  static List<String> parts(QuotationMention quotation) {
    return List.of(
        quotation.grounds().text(),
        quotation.cue().map(Grounds::text).orElse(""),
        quotation.source().map(Grounds::text).orElse(""));
  }
}
