package org.dramatis.model;

/** Words of a document that speak of something. */
public sealed interface Mention
    permits EntityMention,
        EventMention,
        QuotationMention,
        RelationMention,
        TenureMention,
        TimeMention {

  Grounds grounds();

  default Span span() {
    return grounds().span();
  }
}
