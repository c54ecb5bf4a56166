package org.dramatis.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.dramatis.model.Reason;
import org.dramatis.resolve.match.MatchScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private final NameKnowledge knowledge = NameKnowledge.load();
  private final PersonNames people = new PersonNames(knowledge);
  private final OrganisationNames organisations = new OrganisationNames(knowledge);

  private MatchScore compare(String one, String other) {
    return people.compare(PersonName.parse(one, knowledge), PersonName.parse(other, knowledge));
  }

  @ParameterizedTest
  @CsvSource({
    "Qassem Soleimani, Qasem Soleimani",
    "Qassem Soleimani, Qaseem Soleimani",
    "Michael R. Pompeo, Mike Pompeo",
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
    "Abu Mahdi al-Muhandis, Abu Mahdi Al Muhandis",
    "Donald J. Trump, Donald Trump",
    "Mohammed Salman, Muhammad Salman"
  })
  void takesSpellingsOfOneNameForOne(String one, String other) {
    assertThat(compare(one, other).isMatch()).isTrue();
    assertThat(compare(other, one)).isEqualTo(compare(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "Bill Clinton, Hillary Clinton",
    "Saddam Hussein, Saddam Hassan",
    "Donald Trump, Donald Trump Jr.",
    "George W. Bush, George H. Bush",
    "Michael Smith, Michelle Smith",
    "Kim Jong Un, Kim Jong Il"
  })
  void keepsDifferentPeopleApart(String one, String other) {
    assertThat(compare(one, other).isMatch()).isFalse();
  }

  @Test
  void saysWhyTwoNamesMatch() {
    assertThat(compare("Mike Pompeo", "Michael Pompeo").reasons())
        .extracting(Reason::words)
        .containsExactly("same family name", "first name's short form");
  }

  @ParameterizedTest
  @CsvSource({
    "Iraqi parliament, Parliament of Iraq",
    "Iraq's parliament, Iraqi Parliament",
    "U.S. Department of State, US State Department",
    "Ford Motor Co., Ford Motor Company",
    "Procter & Gamble, Procter and Gamble Inc",
    "USA, United States"
  })
  void bringsNamesOfOneBodyIntoOneForm(String one, String other) {
    assertThat(organisations.canonical(one)).isEqualTo(organisations.canonical(other));
  }

  @ParameterizedTest
  @CsvSource({"University of Miami, Miami University", "North Korea, South Korea"})
  void keepsDifferentBodiesApart(String one, String other) {
    assertThat(organisations.canonical(one)).isNotEqualTo(organisations.canonical(other));
  }

  @Test
  void readsAcronyms() {
    assertThat(organisations.isAcronym("PLO", "Palestine Liberation Organization")).isTrue();
    assertThat(organisations.isAcronym("MoD", "Ministry of Defence")).isTrue();
    assertThat(organisations.isAcronym("PLO", "Palestine Red Crescent")).isFalse();
  }

  @Test
  void makesSlugsThatAreSafeInIris() {
    assertThat(Folding.slug("Łódź’s “Übung” & Søn 李")).isEqualTo("lodz-ubung-and-son");
    assertThat(Folding.slug("李")).isEqualTo("unnamed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Ministry of Defence | ministry of defence",
        "Iraq's parliament, | iraq parliament",
        "ministers’ plan | ministers plan",
        "O'Brien’s | obrien",
        "AT&T Inc. | at and t inc",
        "U.S. Army | us army",
        "J.R.R. Tolkien | jrr tolkien",
        "1990's | 1990s",
        "Erdoğan–Łódź | erdogan lodz",
        "“al-Quds” | al quds",
        "The | the"
      })
  void foldsNames(String name, String folded) {
    assertThat(Folding.fold(name)).isEqualTo(folded);
  }
}
