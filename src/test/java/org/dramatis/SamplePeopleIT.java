package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is who in the samples: one person by two names, and two who share one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplePeopleIT {

  @TempDir static Path folder;

  private SampleGraph samples;

  @BeforeAll
  void build() throws IOException {
    samples = SampleGraph.in(folder);
  }

  @AfterAll
  void close() {
    samples.close();
  }

  /** The things whose mentions include these words, as a name. */
  private Set<String> thingsNamed(String name) {
    return samples.values(
        """
        SELECT ?thing { ?mention dr:denotes ?thing ; nif:anchorOf "%s" ; dr:form "name" .
          ?thing a dr:Person }"""
            .formatted(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Qasem Soleimani | Qassem Soleimani
          Qassem Soleimani | Qaseem Soleimani
          Mike Pompeo | Michael R. Pompeo
          Mark Esper | Esper
          Dominic Raab | Raab
          Justin Trudeau | Trudeau
          Peter Lorne | Lorne
          Paul Estrand | Estrand
          Donald Trump | Trump
          Tomas Verrin | Verrin
          Sergei Lavrov | Lavrov
          """)
  void knowsOnePersonByTwoNames(String name, String other) {
    assertThat(thingsNamed(name)).hasSize(1).isEqualTo(thingsNamed(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marta Quell | Jonas Quell
          Peter Lorne | Anna Lorne
          David Sten | Rebecca Sten
          Ingrid Halloran | Erik Halloran
          Victor Aldermoor | Clara Aldermoor
          Qasem Soleimani | Zeinab Soleimani
          Ayatollah Ali Khamenei | Ali Abedzadeh
          Ali Abedzadeh | Ali Rabiei
          Mark Esper | Mark Milley
          Mohammed al-Halbousi | Mohammed bin Salman
          Mohammed bin Salman | Mohammad Javad Zarif
          Adel Abdul Mahdi | Abu Mahdi al-Muhandis
          """)
  void keepsPeopleWhoShareANameApart(String name, String other) {
    assertThat(thingsNamed(name)).isNotEmpty().doesNotContainAnyElementsOf(thingsNamed(other));
    assertThat(thingsNamed(other)).isNotEmpty();
  }
}
