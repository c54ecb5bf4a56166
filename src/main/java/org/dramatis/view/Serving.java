package org.dramatis.view;

import java.util.Optional;

/**
 * How a store is served.
 *
 * @param writable whether judgements and updates are taken from who shows the token
 * @param watching whether new files of a folder are read
 */
public record Serving(boolean writable, boolean watching) {

  /** The program's version, "development" where it does not run from its jar. */
  public String version() {
    return Optional.ofNullable(Serving.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
