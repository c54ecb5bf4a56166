package org.dramatis.model;

import java.time.LocalDate;
import java.util.Optional;

/** What is known of a document besides its text. */
public record Metadata(
    Optional<String> title,
    Optional<LocalDate> issued,
    DateBasis dateBasis,
    Optional<String> publisher,
    Optional<String> creator,
    Optional<String> source,
    Optional<String> language) {

  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          DateBasis.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Metadata {
    if (issued.isPresent() == (dateBasis == DateBasis.NONE)) {
      throw new IllegalArgumentException("A date has a basis, and only a date has one");
    }
  }

  public Metadata dated(LocalDate date, DateBasis basis) {
    return new Metadata(title, Optional.of(date), basis, publisher, creator, source, language);
  }
}
