package org.dramatis.keep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dramatis.model.EventArgument;
import org.dramatis.model.Grounds;
import org.dramatis.model.Mention;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.TenureMention;

/** What tells claims of one document apart in its graph: all but how sure they are. */
final class ClaimContent {

  private ClaimContent() {}

  static List<Object> of(Mention mention) {
    Object span = mention.span();
    Object foundBy = mention.grounds().foundBy();
    if (mention instanceof RelationMention relation) {
      return List.of(
          span,
          foundBy,
          relation.predicate(),
          relation.subject(),
          relation.object(),
          relation.period());
    }
    if (mention instanceof TenureMention tenure) {
      return List.of(
          span,
          foundBy,
          tenure.title(),
          tenure.holder(),
          tenure.organisation(),
          tenure.begin(),
          tenure.end(),
          tenure.former());
    }
    if (mention instanceof QuotationMention quotation) {
      return Arrays.asList(
          span,
          foundBy,
          quotation.direct(),
          quotation.cue().map(Grounds::span),
          quotation.source().map(Grounds::span),
          quotation.speaker());
    }
    return List.of(mention);
  }

  /** Of arguments of one role at one place a graph keeps the first. */
  static List<EventArgument> once(List<EventArgument> arguments) {
    List<EventArgument> kept = new ArrayList<>(arguments.size());
    for (EventArgument argument : arguments) {
      EventArgument before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (before == null || before.compareTo(argument) != 0) {
        kept.add(argument);
      }
    }
    return kept;
  }
}
