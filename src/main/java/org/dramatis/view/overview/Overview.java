package org.dramatis.view.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.view.graph.Kind;

/**
 * What a store holds.
 *
 * @param store name of its folder
 * @param writable whether judgements and updates are taken from who shows the token
 * @param watching whether new files of a folder are read
 * @param state another one after each change of the graph
 * @param types classes that have instances, and those above them
 * @param eventDates first and last day of dated events
 * @param publishers those with the most documents first
 * @param suggestions questions that the store answers well
 */
public record Overview(
    String store,
    String base,
    String version,
    boolean writable,
    boolean watching,
    String state,
    int documents,
    Map<String, Integer> things,
    List<TypeCount> types,
    List<RelationCount> relations,
    Map<String, Integer> standings,
    Optional<Extent> eventDates,
    Optional<Extent> documentDates,
    List<PublisherCount> publishers,
    List<Suggestion> suggestions) {

  /** First and last date, as exact as they are known. */
  public record Extent(String first, String last) {}

  /**
   * How many things a class has.
   *
   * @param type local name
   * @param parent local name of the class above it
   * @param count with those of the classes below it
   */
  public record TypeCount(
      String type, String label, Kind kind, Optional<String> parent, int count) {}

  /** How many facts a relation has; posts are called "tenure". */
  public record RelationCount(String relation, String label, int count) {}

  /** How many documents somebody published. */
  public record PublisherCount(String name, int documents) {}

  /**
   * A question.
   *
   * @param address of the page that answers it
   */
  public record Suggestion(String text, String address) {}
}
