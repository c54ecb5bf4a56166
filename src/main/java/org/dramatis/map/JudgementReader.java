package org.dramatis.map;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.JudgedClaim.Sort;
import org.dramatis.model.Judgement;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.model.Judgements;

/** Reads the graph of judgements back. */
public final class JudgementReader {

  /**
   * @param triples of the graph, in any order
   * @throws MappingException if something that {@link JudgementMapper} writes is missing
   */
  public Judgements read(Iterator<Triple> triples) {
    DescribedGraph graph = new DescribedGraph(triples);
    List<Judgement> judgements = new ArrayList<>();
    for (Description node : graph.ofType(Terms.JUDGEMENT_CLASS)) {
      judgements.add(judgement(node, graph));
    }
    return Judgements.of(judgements);
  }

  private static Judgement judgement(Description node, DescribedGraph graph) {
    try {
      return new Judgement(
          Decision.valueOf(node.words(Terms.DECISION).toUpperCase(Locale.ROOT)),
          node.all(Terms.ABOUT).stream().map(graph::of).map(JudgementReader::claim).toList(),
          node.words(Terms.CREATOR),
          made(node.words(Terms.CREATED)),
          node.findWords(Terms.COMMENT));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new MappingException(
          "<%s> is no judgement as Dramatis writes them: %s. Delete it, and judge again."
              .formatted(node.subject(), e.getMessage()));
    }
  }

  private static Instant made(String time) {
    return OffsetDateTime.parse(time).toInstant();
  }

  private static JudgedClaim claim(Description node) {
    Sort sort = Sort.valueOf(node.words(Terms.SORT).toUpperCase(Locale.ROOT));
    return new JudgedClaim(
        node.words(Terms.JUDGED_DOCUMENT),
        sort,
        node.span(),
        node.words(Terms.JUDGED_AS),
        node.words(Terms.WORDS),
        JudgementMapper.namesOf(sort).stream()
            .map(node::findWords)
            .flatMap(Optional::stream)
            .toList(),
        node.integer(Terms.RANK),
        node.integer(Terms.ALIKE));
  }
}
