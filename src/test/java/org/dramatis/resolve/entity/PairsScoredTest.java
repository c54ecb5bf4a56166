package org.dramatis.resolve.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dramatis.bench.SyntheticNews;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of many names hardly two are compared. Invented ones are seldom alike; a key too many that brings
 * names together shows all the same.
 */
class PairsScoredTest {

  /** Counted when it was set: 0.004 and 0.020. */
  private static final double A_PARTY = 0.03;

  private static final NameKnowledge KNOWLEDGE = NameKnowledge.load();

  @ParameterizedTest
  @ValueSource(ints = {300, 1200})
  void areFew(int reports) {
    SyntheticNews news = new SyntheticNews(reports);
    Gathering gathering = new Gathering(KNOWLEDGE);
    for (int i = 0; i < reports; i++) {
      gathering.add(news.report(i).claims());
    }
    List<Party> parties = parties(gathering);
    PartyMatcher matcher =
        new PartyMatcher(
            gathering, KNOWLEDGE, new Pairings(gathering.forms(), KNOWLEDGE, gathering.members()));
    matcher.pairs(parties);
    assertThat(parties).hasSizeGreaterThan(reports / 2);
    assertThat((double) matcher.scored() / parties.size()).isBetween(0.001, A_PARTY);
  }

  private static List<Party> parties(Gathering gathering) {
    TreeMap<String, List<Member>> byForm = new TreeMap<>();
    for (Member member : gathering.members()) {
      if (member.named() && !NameForms.isSingle(member.form())) {
        byForm.computeIfAbsent(member.form(), key -> new ArrayList<>()).add(member);
      }
    }
    List<Party> parties = new ArrayList<>();
    byForm.forEach((form, members) -> parties.add(new Party(form, members, KNOWLEDGE)));
    parties.sort(Party.ORDER);
    return parties;
  }
}
