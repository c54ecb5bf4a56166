package org.dramatis.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dramatis.model.EventMention;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.Span;

/** Who says that an event happened: the speaker of the innermost quotation that tells of it. */
final class Attribution {

  private final List<QuotationMention> quotations;

  Attribution(List<QuotationMention> quotations) {
    this.quotations = quotations;
  }

  List<EventMention> of(List<EventMention> events) {
    return events.stream().map(this::attributed).toList();
  }

  private EventMention attributed(EventMention event) {
    return new EventMention(
        event.grounds(),
        event.type(),
        event.lemma(),
        event.factuality(),
        event.arguments(),
        speaker(event.span()),
        event.sentence(),
        event.head());
  }

  private Optional<Span> speaker(Span words) {
    return quotations.stream()
        .filter(quotation -> quotation.span().contains(words))
        .min(Comparator.comparingInt((QuotationMention quotation) -> quotation.span().length()))
        .flatMap(QuotationMention::speaker);
  }
}
