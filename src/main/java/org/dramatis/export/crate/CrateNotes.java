package org.dramatis.export.crate;

import java.util.Optional;

/**
 * What nobody but the one who hands a crate over can say of it.
 *
 * @param licence the address of the licence under which all of it may be used
 * @param author who made it
 */
public record CrateNotes(Optional<String> licence, Optional<String> author) {

  public static final CrateNotes NONE = new CrateNotes(Optional.empty(), Optional.empty());
}
