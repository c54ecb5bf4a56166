package org.dramatis.extract.quotation;

import java.util.Optional;
import org.dramatis.model.Factuality;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.Span;

/**
 * Who says what a position of the text says.
 *
 * @param quotation the innermost one that holds the position
 * @param factuality what the reporting word makes of the words it reports: what is denied is
 *     negated, what is planned or demanded is future, what is doubted or alleged is uncertain
 */
public record Attribution(QuotationMention quotation, Factuality factuality) {

  /** The entity mention that speaks, where the text names it. */
  public Optional<Span> speaker() {
    return quotation.speaker();
  }
}
