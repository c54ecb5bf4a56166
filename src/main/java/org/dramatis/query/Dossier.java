package org.dramatis.query;

import java.util.List;

/**
 * All that the graph knows of one person, organisation, place or event, in the order in which it is
 * read.
 *
 * @param otherNames what else it is called
 * @param others things that the name fits as well, best supported first
 */
public record Dossier(
    Thing thing, List<String> otherNames, List<Section> sections, List<Thing> others) {

  public Dossier {
    otherNames = List.copyOf(otherNames);
    sections = List.copyOf(sections);
    others = List.copyOf(others);
  }

  /** Statements of one sort, such as the posts held. */
  public record Section(String title, List<Entry> entries) {

    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One statement.
   *
   * @param evidence where it comes from: sentence and source
   */
  public record Entry(String statement, List<String> evidence) {

    public Entry {
      evidence = List.copyOf(evidence);
    }
  }
}
