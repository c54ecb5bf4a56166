package org.dramatis.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dramatis.bench.SyntheticNews;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Judgements;
import org.dramatis.resolve.copy.Stories;
import org.dramatis.resolve.entity.EntityIndex;
import org.dramatis.resolve.entity.EntityResolver;
import org.dramatis.resolve.entity.Gathering;
import org.dramatis.resolve.judgement.Docket;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of many events each is compared with few, and with hardly more when there are four times more.
 */
class PairsScoredTest {

  /** Counted when it was set: 3.7 of 1,200 reports. */
  private static final double AN_OCCURRENCE = 5.5;

  private static final NameKnowledge KNOWLEDGE = NameKnowledge.load();

  @ParameterizedTest
  @ValueSource(ints = {300, 1200})
  void areFew(int reports) {
    SyntheticNews news = new SyntheticNews(reports);
    List<DocumentClaims> documents = new ArrayList<>();
    List<Stories.Telling> tellings = new ArrayList<>();
    Gathering names = new Gathering(KNOWLEDGE);
    for (int i = 0; i < reports; i++) {
      DocumentClaims claims = news.report(i).claims();
      documents.add(claims);
      tellings.add(Stories.Telling.of(claims.document()));
      names.add(claims);
    }
    EntityIndex index =
        new EntityIndex(
            new EntityResolver(KNOWLEDGE)
                .resolve(names, Stories.among(tellings), new Docket(Judgements.NONE)));
    EventGathering gathering = new EventGathering(KNOWLEDGE);
    documents.forEach(document -> gathering.add(document, index.of(document)));
    Traits.Numbering numbering = new Traits.Numbering();
    Gists gists = gathering.gists();
    List<Traits> events =
        gathering.occurrences().stream().map(one -> numbering.of(one, gists)).toList();
    AtomicLong pairs = new AtomicLong();
    new Candidates(events, gists, gathering.vocabulary().size())
        .forEachPair((one, other, kinship) -> pairs.incrementAndGet());
    assertThat(gathering.occurrences()).hasSizeGreaterThan(reports);
    assertThat((double) pairs.get() / events.size()).isBetween(0.1, AN_OCCURRENCE);
  }
}
